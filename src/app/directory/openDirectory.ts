import { downloadFile } from '../../host/downloadFile';
import { DirectoryOptions } from '../../ui/directory/DirectoryModel';
import { SiteSession } from '../session/SiteSession';
import { createDirectory } from './createDirectory';
import { Directory } from './Directory';
import { loadReadCsv } from './loadReadCsv';

export interface OpenDirectory {
  readonly options: DirectoryOptions;
  readonly strings: ITorgetStrings;
}

/** Joins Kollegor with a session on a real site, when the code of the directory has come. Stopping it leaves the session to who opened it. */
export async function openDirectory(session: SiteSession, { options, strings }: OpenDirectory): Promise<Directory> {
  return createDirectory({
    book: await session.directory(),
    options,
    viewer: () => session.people.viewer(),
    now: session.now,
    createKey: session.createKey,
    isOnline: session.isOnline,
    onOnline: session.onOnline,
    organisation: '',
    exportWords: {
      name: strings.DirectoryExportName,
      title: strings.DirectoryExportTitle,
      unit: strings.DirectoryUnit,
      phone: strings.DirectoryExportPhone,
      mail: strings.DirectoryExportMail,
      office: strings.DirectoryExportOffice
    },
    saveFile: downloadFile,
    loadReadCsv
  });
}
