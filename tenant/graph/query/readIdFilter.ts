import { serviceErrors } from '../../http/serviceErrors.ts';

const most = 50;
const clause = /^\(?\s*id\s+eq\s+'([^']+)'\s*\)?$/i;

/** `$filter` of a delta of people: `id eq …`, joined by `or`, fifty at most. */
export function readIdFilter(filter: string | undefined): string[] | undefined {
  if (filter === undefined) {
    return undefined;
  }
  const ids = filter.split(/\s+or\s+/i).map((text) => clause.exec(text.trim())?.[1]?.toLowerCase());
  if (ids.some((id) => id === undefined)) {
    throw serviceErrors.unsupported(`'$filter=${filter}' on the delta of users; Graph takes id eq … joined by or`);
  }
  if (ids.length > most) {
    throw serviceErrors.directoryFilter(`Too many ids in $filter: ${ids.length}; the most is ${most}.`);
  }
  return ids as string[];
}
