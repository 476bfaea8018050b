import * as v from 'valibot';

import { Activity, Change } from '../../domain/log/activity';
import { ActivityRow, activityRowSchema } from './activityRow';
import { LogContext } from './LogContext';
import { literal } from './literal';
import { readPage } from './readPage';
import { isContradicted, toChange } from './toChange';

/** The actor's own row with that ActivityId; `activity` when it is one that the feed shows. */
export interface FoundRow {
  readonly itemId: number;
  readonly activity?: Activity;
}

/** Looks for a row by its ActivityId. `elsewhere`: the id stands, but in another's row. 2 RU. */
export async function findRow(
  { client, items, expand }: LogContext,
  activityId: string,
  actor: string
): Promise<FoundRow | 'elsewhere' | undefined> {
  const { rows } = await readPage(client, `${items}?${expand}&$filter=fields/ActivityId eq ${literal(activityId)}`.replace(/ /g, '%20'));
  for (const row of rows) {
    const parsed = v.safeParse(activityRowSchema, row);
    if (parsed.success && isOwn(parsed.output, activityId, actor)) {
      const change: Change = toChange(row);
      const itemId: number = parsed.output.id;
      return change.type === 'upserted' ? { itemId, activity: change.activity } : { itemId };
    }
  }
  return rows.length > 0 ? 'elsewhere' : undefined;
}

function isOwn(row: ActivityRow, activityId: string, actor: string): boolean {
  const { ActivityId, Actor } = row.fields;
  return ActivityId.toLowerCase() === activityId.toLowerCase() && Actor.toLowerCase() === actor.toLowerCase() && !isContradicted(row);
}
