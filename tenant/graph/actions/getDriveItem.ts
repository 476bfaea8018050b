import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { filesBelow } from '../../store/files.ts';
import { findDriveItem, toFilePath } from '../driveItemOf.ts';
import { libraryOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { select } from '../present/select.ts';
import { driveEtagOf, toDriveItem, toFolder } from '../present/toDriveItem.ts';
import { childrenOf } from './listChildren.ts';

/** A file, or a folder: a folder is there as long as something is in it. */
export function getDriveItem(call: GraphCall): Answer {
  const found = libraryOf(call);
  const isRoot = call.params['path'] === undefined && call.params['driveItem'] === undefined;
  const file = isRoot ? undefined : findDriveItem(call, found);
  if (file !== undefined) {
    return json(200, select(toDriveItem(call, found, file), call.query['$select']), { ETag: driveEtagOf(file) });
  }
  const folder = isRoot ? '' : call.params['path'] === undefined ? undefined : toFilePath(call.params['path']);
  if (folder === undefined || (folder !== '' && filesBelow(call.tenant.store, found.list, folder, 1).length === 0)) {
    throw serviceErrors.resourceNotFound();
  }
  const children = childrenOf(filesBelow(call.tenant.store, found.list, folder, 5000), folder);
  return json(200, select(toFolder(call, found, folder, children.files.length + children.folders.length), call.query['$select']));
}
