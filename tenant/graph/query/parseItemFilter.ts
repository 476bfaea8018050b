import { serviceErrors } from '../../http/serviceErrors.ts';

export type Comparison = 'eq' | 'ne' | 'lt' | 'gt' | 'le' | 'ge' | 'startswith';

export interface ItemFilter {
  field: string;
  comparison: Comparison;
  value: string;
}

const compare = /^\s*fields\/(\w+)\s+(eq|ne|lt|gt|le|ge)\s+('(?:[^']|'')*'|[^\s']+)\s*$/i;
const starts = /^\s*startswith\(\s*fields\/(\w+)\s*,\s*('(?:[^']|'')*')\s*\)(?:\s+eq\s+true)?\s*$/i;
const unsupported: [RegExp, string][] = [
  [/\s(and|or)\s/i, "'and' or 'or' in $filter on list items"],
  [/^\s*not[\s(]/i, "'not' in $filter on list items"],
  [/^\s*(contains|endswith|substringof|tolower|toupper|trim)\s*\(/i, 'this function in $filter on list items'],
  [/^\s*(startswith\(\s*)?(?!fields\/)\w+/i, '$filter on the properties of a list item, only on fields/…'],
];

/** The one comparison that a filter on list items may hold. */
export function parseItemFilter(text: string): ItemFilter {
  const match = compare.exec(text);
  if (match !== null) {
    return { field: match[1] ?? '', comparison: (match[2] ?? 'eq').toLowerCase() as Comparison, value: unquote(match[3] ?? '') };
  }
  const start = starts.exec(text);
  if (start !== null) {
    return { field: start[1] ?? '', comparison: 'startswith', value: unquote(start[2] ?? '') };
  }
  const outsideText = text.replace(/'(?:[^']|'')*'/g, "''");
  for (const [pattern, what] of unsupported) {
    if (pattern.test(outsideText)) {
      throw serviceErrors.unsupported(`${what} (${text})`);
    }
  }
  throw serviceErrors.invalidFilter(`Syntax error in '${text}'.`);
}

function unquote(literal: string): string {
  return literal.startsWith("'") ? literal.slice(1, -1).replace(/''/g, "'") : literal;
}
