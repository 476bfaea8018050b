import type { Item } from '../../store/Model.ts';
import type { FoundList } from '../listOf.ts';
import type { GraphCall } from '../Operation.ts';
import { listAddress } from './addresses.ts';
import { identityOf } from './identityOf.ts';
import { select } from './select.ts';
import { siteIdOf } from './siteIdOf.ts';
import { toFields } from './toFields.ts';

/** `"guid,version"`, quotes included. */
export function etagOf(item: Item): string {
  return `"${item.guid},${item.version}"`;
}

/** What an item's `$expand` asks for: the fields, or some of them. */
export interface FieldsWanted {
  select: string | undefined;
}

export function toListItem(call: GraphCall, { site, list }: FoundList, item: Item, fields: FieldsWanted | undefined): Record<string, unknown> {
  const siteId = siteIdOf(call, site);
  return select(
    {
      '@odata.etag': etagOf(item),
      createdDateTime: item.createdAt,
      eTag: etagOf(item),
      id: String(item.id),
      lastModifiedDateTime: item.modifiedAt,
      webUrl: `${listAddress(call, site, list)}/${item.id}_.000`,
      createdBy: identityOf(call.tenant, item.author),
      lastModifiedBy: identityOf(call.tenant, item.editor),
      parentReference: { id: list.settings.guid, siteId },
      contentType: contentTypeOf(list.settings.guid),
      ...(fields === undefined
        ? {}
        : {
            'fields@odata.context': `${call.incoming.origin}/v1.0/$metadata#sites('${encodeURIComponent(siteId)}')/lists('${list.settings.guid}')/items('${item.id}')/fields/$entity`,
            fields: toFields(list, item, fields.select),
          }),
    },
    call.query['$select'],
  );
}

/** A deletion in a delta carries nothing else. */
export function toDeletedItem(call: GraphCall, { site, list }: FoundList, id: number): Record<string, unknown> {
  return {
    id: String(id),
    parentReference: { siteId: siteIdOf(call, site) },
    contentType: contentTypeOf(list.settings.guid),
    deleted: { state: 'deleted' },
  };
}

function contentTypeOf(listGuid: string): { id: string; name: string } {
  return { id: `0x0100${listGuid.replace(/-/g, '').toUpperCase()}`, name: 'Item' };
}
