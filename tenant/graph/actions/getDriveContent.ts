import type { Answer } from '../../http/Answer.ts';
import { nothing } from '../../http/Answer.ts';
import { driveItemOf } from '../driveItemOf.ts';
import { libraryOf } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { driveEtagOf } from '../present/toDriveItem.ts';

/** 302 to an address that needs no token, as Graph answers. */
export function getDriveContent(call: GraphCall): Answer {
  const found = libraryOf(call);
  const file = driveItemOf(call, found);
  const noneMatch = call.incoming.headers['if-none-match'];
  if (noneMatch !== undefined && noneMatch.includes(driveEtagOf(file))) {
    return nothing(304, { ETag: driveEtagOf(file) });
  }
  const ticket = call.tenant.downloads.open(found.list.no, file.guid, call.tenant.now());
  return nothing(302, { Location: `${call.incoming.origin}/_tenant/download/${ticket}`, ETag: driveEtagOf(file) });
}
