import { mayWrite } from '../../access/roles.ts';
import type { Answer } from '../../http/Answer.ts';
import { nothing } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { deleteFile } from '../../store/files.ts';
import { driveItemOf } from '../driveItemOf.ts';
import { checkIfMatch } from '../itemAccess.ts';
import { libraryOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { driveEtagOf } from '../present/toDriveItem.ts';

export function deleteDriveItem(call: GraphCall): Answer {
  const found = libraryOf(call);
  if (!mayWrite(found.role)) {
    throw serviceErrors.accessDenied();
  }
  const file = driveItemOf(call, found);
  checkIfMatch(call.incoming.headers['if-match'], driveEtagOf(file));
  deleteFile(call.tenant.store, found.list, file);
  return nothing();
}
