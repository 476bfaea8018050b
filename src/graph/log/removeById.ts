import { isServiceError } from '../../domain/log/ServiceError';
import { findRow } from './findRow';
import { LogContext } from './LogContext';

/** Finds a row by its ActivityId and deletes it. Deleting what is gone already is done; a row of somebody else's is left. */
export async function removeById(context: LogContext, activityId: string, actor: string): Promise<void> {
  const found = await findRow(context, activityId, actor);
  if (!found || found === 'elsewhere') return;
  try {
    await context.client.send({ method: 'DELETE', path: `${context.items}/${found.itemId}`, traits: { idempotent: true } });
  } catch (error) {
    if (!(isServiceError(error) && error.kind === 'missing')) throw error;
  }
}
