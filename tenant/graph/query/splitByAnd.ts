/** The clauses of a filter that `and` joins; an `and` inside quotes joins nothing. */
export function splitByAnd(filter: string): string[] {
  return (filter.match(/(?:'(?:[^']|'')*'|(?!\sand\s)[\s\S])+/gi) ?? []).map((clause) => clause.replace(/^\s*and\s+/i, '').trim());
}
