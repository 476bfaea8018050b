import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { filesBelow } from '../../store/files.ts';
import type { StoredFile } from '../../store/Model.ts';
import { toFilePath } from '../driveItemOf.ts';
import { libraryOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { select } from '../present/select.ts';
import { toDriveItem, toFolder } from '../present/toDriveItem.ts';
import { readPageSize } from '../query/readPageSize.ts';

const mostFiles = 5000;

export function listChildren(call: GraphCall): Answer {
  const found = libraryOf(call);
  const folder = call.params['path'] === undefined ? '' : toFilePath(call.params['path']);
  const below = filesBelow(call.tenant.store, found.list, folder, mostFiles);
  if (folder !== '' && below.length === 0) {
    throw serviceErrors.resourceNotFound();
  }
  const { files, folders } = childrenOf(below, folder);
  const value = [...folders.map((path) => toFolder(call, found, path, 1)), ...files.map((file) => toDriveItem(call, found, file))];
  const top = call.query['$top'] === undefined ? mostFiles : readPageSize(call);
  return json(200, { value: value.slice(0, top).map((child) => select(child, call.query['$select'])) });
}

/** What lies directly in a folder, of all that lies below it. */
export function childrenOf(below: readonly StoredFile[], folder: string): { files: StoredFile[]; folders: string[] } {
  const prefix = folder === '' ? '' : `${folder}/`;
  const files = below.filter(({ path }) => !path.slice(prefix.length).includes('/'));
  const folders = new Set(below.map(({ path }) => path.slice(prefix.length)).filter((path) => path.includes('/')).map((path) => `${prefix}${path.split('/')[0] ?? ''}`));
  return { files, folders: [...folders] };
}
