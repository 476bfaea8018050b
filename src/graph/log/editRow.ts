import * as v from 'valibot';

import { Edit } from '../../domain/log/ActivityLog';
import { Activity, Change } from '../../domain/log/activity';
import { isPassing, ServiceError } from '../../domain/log/ServiceError';
import { ActivityRow, activityRowSchema } from './activityRow';
import { LogContext } from './LogContext';
import { toChange, versionOf } from './toChange';
import { Fields, toEditedFields } from './toFields';

/**
 * Writes Content and Data of a row under If-Match. The ETag is `"<guid>,<version>"` and the guid is not in the log, so the row
 * is read first (1 RU): that edits are rare makes it cheaper than a guid in every replica. 3 RU, 1 more when the answer is lost.
 */
export async function editRow(context: LogContext, edit: Edit): Promise<Activity> {
  const { client, items } = context;
  const before: ActivityRow = await readRow(context, edit.itemId);
  const fields: Fields = toEditedFields(edit);
  if (versionOf(before.eTag ?? undefined) !== edit.version) {
    // A repetition of an edit that was done while its answer was lost.
    if (isWritten(before, fields)) return toActivity(before);
    throw new ServiceError('conflict', 'Another version stands');
  }
  const after: ActivityRow = { ...before, fields: { ...before.fields, ...fields } };
  toActivity(after);
  if (edit.text.length > 10_000) throw new ServiceError('refused', 'The text is too long');
  try {
    const response: Response = await client.send({
      method: 'PATCH',
      path: `${items}/${edit.itemId}/fields`,
      headers: { 'if-match': before.eTag ?? '*' },
      body: JSON.stringify(fields)
    });
    const answer: unknown = await response.json().catch(() => undefined);
    const eTag: unknown = (answer as Record<string, unknown> | undefined)?.['@odata.etag'];
    return toActivity({ ...after, eTag: typeof eTag === 'string' ? eTag : `",${edit.version + 1}"` });
  } catch (error) {
    if (!isPassing(error) || (error as ServiceError).kind === 'throttled') throw error;
    const now: ActivityRow = await readRow(context, edit.itemId);
    if (isWritten(now, fields)) return toActivity(now);
    throw error;
  }
}

async function readRow({ client, items, expand }: LogContext, itemId: number): Promise<ActivityRow> {
  const response: Response = await client.send({ path: `${items}/${itemId}?${expand}` });
  const row = v.safeParse(activityRowSchema, await response.json().catch(() => undefined));
  if (!row.success) throw new ServiceError('unavailable', 'The answer is no row');
  return row.output;
}

function isWritten(row: ActivityRow, fields: Fields): boolean {
  return row.fields.Data === fields.Data && plainLines(row.fields.Content) === plainLines(fields.Content);
}

function plainLines(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function toActivity(row: ActivityRow): Activity {
  const change: Change = toChange({ ...row, id: String(row.id) });
  if (change.type === 'upserted') return change.activity;
  throw new ServiceError('refused', 'Readers would ignore the row');
}
