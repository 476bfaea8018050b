import { mayWrite } from '../../access/roles.ts';
import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { writeFile } from '../../store/files.ts';
import { findDriveItem, toFilePath } from '../driveItemOf.ts';
import { checkIfMatch } from '../itemAccess.ts';
import { libraryOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { driveEtagOf, toDriveItem } from '../present/toDriveItem.ts';

export function putDriveContent(call: GraphCall): Answer {
  const found = libraryOf(call);
  if (!mayWrite(found.role)) {
    throw serviceErrors.accessDenied();
  }
  const old = findDriveItem(call, found);
  const conflict = call.query['@microsoft.graph.conflictBehavior'] ?? 'replace';
  if (conflict !== 'replace' && conflict !== 'fail') {
    throw serviceErrors.unsupported(`'@microsoft.graph.conflictBehavior=${conflict}'`);
  }
  if (old === undefined) {
    refuseMissing(call);
  } else {
    checkIfMatch(call.incoming.headers['if-match'], driveEtagOf(old));
    if (call.incoming.headers['if-none-match']?.trim() === '*') {
      throw serviceErrors.existsAlready();
    }
    if (conflict === 'fail') {
      throw serviceErrors.nameExists();
    }
  }
  const file = writeFile(call.tenant.store, found.list, {
    path: old?.path ?? toFilePath(call.params['path'] ?? ''),
    content: call.incoming.body,
    contentType: call.incoming.headers['content-type'] ?? 'application/octet-stream',
    author: call.user.no,
    at: call.tenant.clock.iso(),
  });
  return json(old === undefined ? 201 : 200, toDriveItem(call, found, file), { ETag: driveEtagOf(file) });
}

/** A new file cannot be addressed by id, nor match a tag. */
function refuseMissing(call: GraphCall): void {
  if (call.params['driveItem'] !== undefined) {
    throw serviceErrors.resourceNotFound();
  }
  const tag = call.incoming.headers['if-match'];
  if (tag !== undefined && tag.trim() !== '') {
    throw serviceErrors.etagMismatch();
  }
}
