import { createHash } from 'node:crypto';
import type { StoredFile } from '../../store/Model.ts';
import { readContent } from '../../store/files.ts';
import type { FoundList } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { listAddress } from './addresses.ts';
import { driveIdOf } from './driveIdOf.ts';
import { identityOf } from './identityOf.ts';
import { siteIdOf } from './siteIdOf.ts';

const idPrefix = '01';

/** `01` and the file's guid in capitals: an id that looks like SharePoint's and can be turned back. */
function driveItemIdOf(file: StoredFile): string {
  return `${idPrefix}${file.guid.replace(/-/g, '').toUpperCase()}`;
}

export function guidOfDriveItem(id: string): string {
  return id.slice(idPrefix.length).toLowerCase().replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export function driveEtagOf(file: StoredFile): string {
  return `"{${file.guid.toUpperCase()}},${file.version}"`;
}

export function toDriveItem(call: GraphCall, found: FoundList, file: StoredFile): Record<string, unknown> {
  const { site, list } = found;
  const folder = file.path.split('/').slice(0, -1).join('/');
  return {
    '@odata.context': `${call.incoming.origin}/v1.0/$metadata#driveItem`,
    '@microsoft.graph.downloadUrl': `${call.incoming.origin}/_tenant/download/${call.tenant.downloads.open(list.no, file.guid, call.tenant.now())}`,
    createdDateTime: file.createdAt,
    eTag: driveEtagOf(file),
    id: driveItemIdOf(file),
    lastModifiedDateTime: file.modifiedAt,
    name: file.path.split('/').pop(),
    webUrl: `${listAddress(call, site, list)}/${file.path.split('/').map(encodeURIComponent).join('/')}`,
    cTag: `"c:{${file.guid.toUpperCase()}},${file.version}"`,
    size: file.size,
    createdBy: identityOf(call.tenant, file.author),
    lastModifiedBy: identityOf(call.tenant, file.editor),
    parentReference: {
      driveType: 'documentLibrary',
      driveId: driveIdOf(site, list),
      path: `/drives/${driveIdOf(site, list)}/root:${folder === '' ? '' : `/${folder}`}`,
      siteId: siteIdOf(call, site),
    },
    file: {
      mimeType: file.contentType,
      hashes: { sha256Hash: createHash('sha256').update(readContent(call.tenant.store, list, file)).digest('base64') },
    },
    fileSystemInfo: { createdDateTime: file.createdAt, lastModifiedDateTime: file.modifiedAt },
  };
}

export function toFolder(call: GraphCall, { site, list }: FoundList, path: string, childCount: number): Record<string, unknown> {
  return {
    id: `${idPrefix}${createHash('md5').update(`${list.settings.guid}/${path.toLowerCase()}`).digest('hex').toUpperCase()}`,
    name: path === '' ? 'root' : path.split('/').pop(),
    createdDateTime: list.settings.createdAt,
    lastModifiedDateTime: list.settings.createdAt,
    webUrl: `${listAddress(call, site, list)}${path === '' ? '' : `/${path.split('/').map(encodeURIComponent).join('/')}`}`,
    parentReference: { driveType: 'documentLibrary', driveId: driveIdOf(site, list), siteId: siteIdOf(call, site) },
    folder: { childCount },
    ...(path === '' ? { root: {} } : {}),
  };
}
