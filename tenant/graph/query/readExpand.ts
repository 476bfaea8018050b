import { serviceErrors } from '../../http/serviceErrors.ts';
import type { FieldsWanted } from '../present/toListItem.ts';

/** `$expand` of items: `fields`, or `fields($select=A,B)`. */
export function readExpand(option: string | undefined): FieldsWanted | undefined {
  if (option === undefined) {
    return undefined;
  }
  const match = /^\s*fields\s*(?:\(\s*\$?select=([^;)]*)\s*\))?\s*$/i.exec(option);
  if (match === null) {
    throw serviceErrors.unsupported(`'$expand=${option}' on list items; it takes fields and fields($select=…)`);
  }
  return { select: match[1] };
}
