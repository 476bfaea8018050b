import * as v from 'valibot';

import { Tally, TallyPage } from '../../domain/kudos/Tally';
import { isKey } from '../../domain/log/key';
import { activityRowSchema } from './activityRow';
import { line } from './line';
import { literal } from './literal';
import { LogContext } from './LogContext';
import { RowsPage } from './readPage';
import { readWidePage } from './readWidePage';
import { isContradicted } from './toChange';
import { tallyMark } from './toFields';

const dataSchema = v.object({
  value: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
  units: v.pipe(v.array(line(255)), v.transform((units) => Array.from(new Set(units.filter(Boolean))).slice(0, 21)))
});

/** A page of tallies of kudos whose keys begin with the prefix. */
export async function readTallies({ client, items, expand }: LogContext, prefix: string, next?: string): Promise<TallyPage | 'tooMany'> {
  const path: string = `${items}?${expand}&$filter=startswith(fields/About,${literal(tallyMark + prefix)})&$top=1000`;
  const page: RowsPage | 'tooMany' = await readWidePage(client, next ?? path);
  if (page === 'tooMany') return page;
  const tallies: Tally[] = [];
  for (const row of page.rows) {
    const read: Tally | undefined = toTally(row);
    if (read) tallies.push(read);
  }
  return { tallies, ...(page.next ? { next: page.next } : {}) };
}

/** undefined for what is none, and for one that counts under another's name or for another kudos than its own. */
function toTally(row: unknown): Tally | undefined {
  const parsed = v.safeParse(activityRowSchema, row);
  if (!parsed.success || isContradicted(parsed.output)) return undefined;
  const { Kind, Target, ActivityId, Data } = parsed.output.fields;
  if (Kind !== 'tally' || !isKey(Target) || ActivityId !== `${Target}.tally`) return undefined;
  try {
    const data = v.safeParse(dataSchema, JSON.parse(Data));
    return data.success ? { root: Target, ...data.output } : undefined;
  } catch {
    return undefined;
  }
}
