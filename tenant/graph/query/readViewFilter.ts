import { serviceErrors } from '../../http/serviceErrors.ts';
import type { List } from '../../store/Model.ts';
import type { ItemComparison } from './parseItemFilter.ts';

/** The default view's filter, which Graph follows too (microsoft-graph-docs#21195): one Eq, or none. */
export function readViewFilter(list: List): ItemComparison | undefined {
  return parseViewQuery(list.settings.viewQuery);
}

export function parseViewQuery(query: string): ItemComparison | undefined {
  const where = /<Where>([\s\S]*)<\/Where>/i.exec(query)?.[1];
  if (where === undefined) {
    return undefined;
  }
  const match = /^\s*<Eq>\s*<FieldRef\s+Name=["'](\w+)["']\s*\/>\s*<Value\s+Type=["']\w+["']\s*>([^<]*)<\/Value>\s*<\/Eq>\s*$/i.exec(where);
  if (match === null) {
    throw serviceErrors.unsupported(`the view query ${query}; it takes one Eq`);
  }
  return { field: match[1] ?? '', operator: 'eq', value: match[2] ?? '' };
}
