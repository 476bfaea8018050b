import { isObject } from '../../http/readJson.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { List } from '../../store/Model.ts';

const longestText = { text: 255, note: 63_999 } as const;
const readOnly = new Set(['id', 'ID', 'Created', 'Modified', 'Author', 'AuthorLookupId', 'Editor', 'EditorLookupId', 'ContentType', 'Attachments', '_UIVersionString']);

/** The values of a write, checked against the list's columns. */
export function readFields(list: List, fields: unknown): Record<string, string | null> {
  if (!isObject(fields)) {
    throw serviceErrors.invalidRequest();
  }
  const values: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (name.includes('@odata')) {
      continue;
    }
    const column = list.settings.columns.find((other) => other.name === name);
    if (column === undefined) {
      throw readOnly.has(name) ? serviceErrors.fieldReadOnly(name) : serviceErrors.fieldNotRecognized(name);
    }
    if (value !== null && typeof value !== 'string') {
      throw serviceErrors.notText();
    }
    if (value !== null && value.length > longestText[column.type]) {
      throw serviceErrors.textTooLong();
    }
    values[name] = value;
  }
  return values;
}
