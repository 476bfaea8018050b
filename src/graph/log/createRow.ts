import { NewActivity } from '../../domain/log/ActivityLog';
import { Activity, Change } from '../../domain/log/activity';
import { createKey, isKey, timeOfKey } from '../../domain/log/key';
import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { findRow, FoundRow } from './findRow';
import { LogContext } from './LogContext';
import { toChange } from './toChange';
import { Fields, toFields } from './toFields';

/**
 * Writes a row once. The column ActivityId is unique, so that repeating can do no harm; what a repetition or a lost answer
 * leaves unclear is settled by looking for the row. 2 RU, 2 more when unclear.
 */
export async function createRow(context: LogContext, activity: NewActivity): Promise<Activity | undefined> {
  const { client, items, clock, random, viewerId } = context;
  const fields: Fields = toFields(activity);
  if (isKey(activity.key) && timeOfKey(activity.key) > clock.now() + keyMayLeadMs) throw keyAhead();
  refuseUnreadable(fields, viewerId, clock.now());
  const learn: (serverTime: number) => void = clock.listen();
  const freshBody = (): string => JSON.stringify({ fields: { ...fields, At: createKey(clock.now(), random) } });
  try {
    // The SDK wants a body; the one that is sent is stamped at each try.
    const response: Response = await client.send({ method: 'POST', path: items, body: '{}', traits: { idempotent: true, freshBody } });
    const row: Record<string, unknown> = (await response.json()) as Record<string, unknown>;
    learn(Date.parse(String(row.createdDateTime)));
    const change: Change = toChange({ ...row, fields });
    if (change.type === 'ignored' && change.reason === 'badKey') return await takeBack(context, row.id);
    return change.type === 'upserted' ? change.activity : undefined;
  } catch (error) {
    if (isServiceError(error) && (!isUnclear(error) || error.details.code === 'keyAhead')) throw error;
    const found: FoundRow | 'elsewhere' | undefined = await findRow(context, activity.id, activity.actor);
    if (found === 'elsewhere') throw new ServiceError('refused', 'The id stands in a row of someone else');
    if (found === undefined) throw isServiceError(error) ? error : new ServiceError('unavailable', 'The answer cannot be read');
    return found.activity;
  }
}

/** As far ahead of its row a key may be, and no further: see `toChange`. */
const keyMayLeadMs: number = 10 * 60 * 1000;

/** The row may stand: no answer, a failing service, or one of the ways in which SharePoint reports a duplicate (400, 409, 500). */
function isUnclear({ kind, details: { status } }: ServiceError): boolean {
  return kind === 'offline' || kind === 'unavailable' || kind === 'conflict' || status === 400;
}

/** The device's clock was ahead and the service's was not known yet: nobody would ever see the row. */
async function takeBack({ client, items }: LogContext, itemId: unknown): Promise<never> {
  await client.send({ method: 'DELETE', path: `${items}/${String(itemId)}`, traits: { idempotent: true } }).catch(() => undefined);
  throw keyAhead();
}

/** Passing: the clock is known by now, and the row is written with a key of the service's time. */
function keyAhead(): ServiceError {
  return new ServiceError('unavailable', 'The key is ahead of the time of the service', { code: 'keyAhead' });
}

/** What every reader would ignore is not written. */
function refuseUnreadable(fields: Fields, viewerId: string, now: number): void {
  const createdDateTime: string = new Date(now).toISOString();
  const change: Change = toChange({ id: '1', createdDateTime, createdBy: { user: { id: viewerId } }, fields });
  if (change.type === 'ignored' && change.reason !== 'notForTheFeed') {
    throw new ServiceError('refused', `Readers would ignore the row: ${change.reason}`);
  }
  if ((fields.Content ?? '').length > 10_000) throw new ServiceError('refused', 'The text is too long');
}
