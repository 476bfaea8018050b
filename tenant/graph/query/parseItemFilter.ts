import { serviceErrors } from '../../http/serviceErrors.ts';
import { splitByAnd } from './splitByAnd.ts';

export interface ItemComparison {
  field: string;
  operator: 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge' | 'startswith';
  value: string;
}

const compare = /^\s*fields\/(\w+)\s+(eq|ne|lt|gt|le|ge)\s+('(?:[^']|'')*'|[^\s']+)\s*$/i;
const starts = /^\s*startswith\(\s*fields\/(\w+)\s*,\s*('(?:[^']|'')*')\s*\)(?:\s+eq\s+true)?\s*$/i;
const unsupported: [RegExp, string][] = [
  [/\sor\s/i, "'or' in $filter on list items"],
  [/^\s*not[\s(]/i, "'not' in $filter on list items"],
  [/^\s*(contains|endswith|substringof|tolower|toupper|trim)\s*\(/i, 'this function in $filter on list items'],
  [/^\s*(startswith\(\s*)?(?!fields\/)\w+/i, '$filter on the properties of a list item, only on fields/…'],
];

/** What a filter on list items compares: a column, or one and the same column several times over (a range). */
export function parseItemFilter(text: string): ItemComparison[] {
  const comparisons = splitByAnd(text).map((clause) => parseClause(clause, text));
  if (comparisons.length === 0) {
    throw serviceErrors.invalidFilter(`Syntax error in '${text}'.`);
  }
  if (comparisons.some(({ field }) => field !== comparisons[0]?.field)) {
    throw serviceErrors.unsupported(`'and' between two columns in $filter on list items (${text})`);
  }
  return comparisons;
}

function parseClause(clause: string, whole: string): ItemComparison {
  const match = compare.exec(clause);
  if (match !== null) {
    return { field: match[1] ?? '', operator: (match[2] ?? 'eq').toLowerCase() as ItemComparison['operator'], value: unquote(match[3] ?? '') };
  }
  const start = starts.exec(clause);
  if (start !== null) {
    return { field: start[1] ?? '', operator: 'startswith', value: unquote(start[2] ?? '') };
  }
  const outsideText = clause.replace(/'(?:[^']|'')*'/g, "''");
  for (const [pattern, what] of unsupported) {
    if (pattern.test(outsideText)) {
      throw serviceErrors.unsupported(`${what} (${whole})`);
    }
  }
  throw serviceErrors.invalidFilter(`Syntax error in '${whole}'.`);
}

function unquote(literal: string): string {
  return literal.startsWith("'") ? literal.slice(1, -1).replace(/''/g, "'") : literal;
}
