import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { isObject, readJson } from '../../http/readJson.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { GraphCall } from '../Operation.ts';
import { putDriveContent } from './putDriveContent.ts';

/** Opens an address for the pieces of a file; the last piece does what one PUT of the whole would have done. */
export function createUploadSession(call: GraphCall): Answer {
  const item = call.incoming.body.length === 0 ? {} : (readJson(call.incoming)['item'] ?? {});
  const conflict = isObject(item) ? item['@microsoft.graph.conflictBehavior'] : undefined;
  const stray = isObject(item) ? Object.keys(item).find((name) => !name.startsWith('@') && name !== 'name') : 'item';
  if (stray !== undefined) {
    throw serviceErrors.unsupported(`the property '${stray}' of an upload session`);
  }
  const query: Record<string, string> = conflict === undefined ? {} : { '@microsoft.graph.conflictBehavior': String(conflict) };
  const finish = (content: Buffer): Answer => putDriveContent({ ...call, query, incoming: { ...call.incoming, body: content, headers: { 'content-type': 'application/octet-stream' } } });
  const { ticket, upload } = call.tenant.uploads.open(finish, call.tenant.now());
  return json(200, {
    uploadUrl: `${call.incoming.origin}/_tenant/upload/${ticket}`,
    expirationDateTime: new Date(upload.expiresAt).toISOString(),
    nextExpectedRanges: ['0-'],
  });
}
