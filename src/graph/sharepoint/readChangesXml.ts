export interface ListChangesXml {
  /** Values by column. */
  readonly rows: readonly Readonly<Record<string, string>>[];
  readonly deleted: readonly number[];
  readonly token: string;
  readonly more: boolean;
  /** Where a page within these changes ends. */
  readonly position?: string;
}

const rowsetRow: string = '#RowsetSchema';
/** What XML may not hold, bare or by its number: one row of it would make the whole answer unreadable. */
// eslint-disable-next-line no-control-regex -- the very characters that are looked for
const bare: RegExp = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const numbered: RegExp = /&#(x[0-9a-f]+|\d+);/gi;

/**
 * What GetListItemChangesSinceToken answers (MS-LISTSWS 3.1.4.22.2.2). `expired`: the token is of no use, the list was
 * restored, or its columns were changed, so that all of it was sent. undefined for what is no such answer.
 */
export function readChangesXml(text: string, parse: (text: string) => Document): ListChangesXml | 'expired' | undefined {
  const document: Document = parse(text.replace(bare, '').replace(numbered, (whole, number: string) => (isAllowed(number) ? whole : '')));
  const changes: Element | undefined = first(document, '*', 'Changes');
  const token: string | null | undefined = changes?.getAttribute('LastChangeToken');
  if (!changes || !token || first(document, '*', 'parsererror')) return undefined;
  const ids: Element[] = Array.from(changes.getElementsByTagNameNS('*', 'Id'));
  if (first(changes, '*', 'List') || ids.some((id) => /^(InvalidToken|Restore)$/.test(id.getAttribute('ChangeType') ?? ''))) return 'expired';
  const position: string | null | undefined = first(document, '*', 'data')?.getAttribute('ListItemCollectionPositionNext');
  return {
    rows: Array.from(document.getElementsByTagNameNS(rowsetRow, 'row')).map(toValues),
    deleted: ids.filter((id) => /^(Delete|MoveAway)$/.test(id.getAttribute('ChangeType') ?? '')).map((id) => Number(id.textContent)),
    token,
    more: /^true$/i.test(changes.getAttribute('MoreChanges') ?? ''),
    ...(position ? { position } : {})
  };
}

function first(within: Document | Element, namespace: string, name: string): Element | undefined {
  return within.getElementsByTagNameNS(namespace, name)[0];
}

function toValues(row: Element): Record<string, string> {
  const values: Record<string, string> = {};
  for (const { name, value } of Array.from(row.attributes)) {
    if (name.indexOf('ows_') === 0) values[name.slice(4)] = value;
  }
  return values;
}

function isAllowed(number: string): boolean {
  const code: number = number[0].toLowerCase() === 'x' ? parseInt(number.slice(1), 16) : Number(number);
  return code === 9 || code === 10 || code === 13 || (code >= 0x20 && code <= 0xd7ff) || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff);
}
