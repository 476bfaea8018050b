import { serviceErrors } from '../http/serviceErrors.ts';
import { findFile, findFileByGuid } from '../store/files.ts';
import type { StoredFile } from '../store/Model.ts';
import type { FoundList } from './listOf.ts';
import type { GraphCall } from './Operation.ts';
import { guidOfDriveItem } from './present/toDriveItem.ts';

/** The file of a call, by path or id, or undefined. */
export function findDriveItem(call: GraphCall, { list }: FoundList): StoredFile | undefined {
  const path = call.params['path'];
  if (path !== undefined) {
    return findFile(call.tenant.store, list, toFilePath(path));
  }
  return findFileByGuid(call.tenant.store, list, guidOfDriveItem(call.params['driveItem'] ?? ''));
}

export function driveItemOf(call: GraphCall, found: FoundList): StoredFile {
  const file = findDriveItem(call, found);
  if (file === undefined) {
    throw serviceErrors.resourceNotFound();
  }
  return file;
}

/** A path without slashes at its ends; refuses names that SharePoint refuses. */
export function toFilePath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.length === 0 || parts.some((part) => /["*:<>?\\|]/.test(part) || /^\.+$/.test(part) || part.length > 255)) {
    throw serviceErrors.invalidRequest('The provided name cannot contain any of these characters: " * : < > ? / \\ |');
  }
  return parts.join('/');
}
