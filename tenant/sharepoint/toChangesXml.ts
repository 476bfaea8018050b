import type { Tenant } from '../Tenant.ts';
import type { Item } from '../store/Model.ts';

export interface ListChanges {
  items: readonly Item[];
  deleted: readonly number[];
  token: string;
  more: boolean;
}

const namespaces =
  "xmlns:s='uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882' xmlns:dt='uuid:C2F41010-65B3-11d1-A29F-00AA00C14882' xmlns:rs='urn:schemas-microsoft-com:rowset' xmlns:z='#RowsetSchema'";

/** The ADO rowset in which SharePoint tells what changed (MS-LISTSWS 3.1.4.22.2.2). */
export function toChangesXml(tenant: Tenant, fields: readonly string[], { items, deleted, token, more }: ListChanges): string {
  const gone = deleted.map((id) => `<Id ChangeType="Delete">${id}</Id>`).join('');
  const rows = items.map((item) => `<z:row ${fields.flatMap((field) => attribute(tenant, item, field)).join(' ')} />`).join('\n   ');
  return frame(
    `<Changes LastChangeToken="${escape(token)}"${more ? ' MoreChanges="TRUE"' : ''}>${gone}</Changes>` +
      `<rs:data ItemCount="${items.length}">\n   ${rows}\n</rs:data>`,
  );
}

/** What stands in place of changes when the token is of no use (MS-LISTSWS 2.2.5.1). */
export function toInvalidTokenXml(token: string): string {
  return frame(`<Changes LastChangeToken="${escape(token)}"><Id ChangeType="InvalidToken" /></Changes><rs:data ItemCount="0"></rs:data>`);
}

function frame(inner: string): string {
  return (
    '<?xml version="1.0" encoding="utf-8"?><GetListItemChangesSinceTokenResult xmlns="http://schemas.microsoft.com/sharepoint/soap/">' +
    `<listitems MinTimeBetweenSyncs='0' RecommendedTimeBetweenSyncs='180' MaxBulkDocumentSyncSize='500' ${namespaces}>${inner}</listitems></GetListItemChangesSinceTokenResult>`
  );
}

/** An empty column has no attribute. */
function attribute(tenant: Tenant, item: Item, field: string): string[] {
  const value = valueOf(tenant, item, field);
  return value === undefined ? [] : [`ows_${field}="${escape(value)}"`];
}

function valueOf(tenant: Tenant, item: Item, field: string): string | undefined {
  switch (field) {
    case 'ID':
      return String(item.id);
    case 'owshiddenversion':
      return String(item.version);
    case 'Created':
      return item.createdAt.replace(/\.\d+Z$/, 'Z');
    case 'Modified':
      return item.modifiedAt.replace(/\.\d+Z$/, 'Z');
    case 'Author':
      return person(tenant, item.author);
    case 'Editor':
      return person(tenant, item.editor);
    default:
      return item.fields[field];
  }
}

function person(tenant: Tenant, no: number): string {
  return `${no};#${tenant.world.userByNo.get(no)?.displayName ?? 'Systemkonto'}`;
}

/** Line breaks too: a reader of XML takes a bare one in an attribute for a space. */
function escape(text: string): string {
  const names: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };
  return text.replace(/[&<>"\n\r\t]/g, (character) => names[character] ?? character);
}
