import type { Item, List } from '../../store/Model.ts';
import { versionOf } from './versionOf.ts';

/** The values of an item's columns; Graph leaves out what is empty. */
export function toFields(list: List, item: Item, option: string | undefined): Record<string, unknown> {
  const etag = `"${item.guid},${item.version}"`;
  const all: Record<string, unknown> = {
    ...(item.fields['Title'] === undefined ? {} : { LinkTitleNoMenu: item.fields['Title'], LinkTitle: item.fields['Title'] }),
    ...item.fields,
    id: String(item.id),
    ContentType: 'Item',
    Modified: item.modifiedAt,
    Created: item.createdAt,
    AuthorLookupId: String(item.author),
    EditorLookupId: String(item.editor),
    _UIVersionString: versionOf(list, item),
    Attachments: false,
    Edit: '',
    ItemChildCount: '0',
    FolderChildCount: '0',
    _ComplianceFlags: '',
    _ComplianceTag: '',
    _ComplianceTagWrittenTime: '',
    _ComplianceTagUserId: '',
  };
  if (option === undefined) {
    return { '@odata.etag': etag, ...all };
  }
  const names = new Set(option.split(',').map((name) => name.trim()));
  return { '@odata.etag': etag, ...Object.fromEntries(Object.entries(all).filter(([name]) => names.has(name))) };
}
