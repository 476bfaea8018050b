import type { Column, List, Site } from '../../store/Model.ts';
import type { GraphCall } from '../Operation.ts';
import { listAddress } from './addresses.ts';
import { siteIdOf } from './siteIdOf.ts';

export function toList(call: GraphCall, site: Site, list: List): Record<string, unknown> {
  const { settings } = list;
  return {
    '@odata.etag': `"${settings.guid},1"`,
    eTag: `"${settings.guid},1"`,
    id: settings.guid,
    createdDateTime: settings.createdAt,
    lastModifiedDateTime: settings.createdAt,
    name: settings.urlName,
    displayName: settings.title,
    description: settings.description,
    webUrl: listAddress(call, site, list),
    parentReference: { siteId: siteIdOf(call, site) },
    list: { contentTypesEnabled: false, hidden: settings.hidden, template: settings.template },
  };
}

export function toColumnDefinition(column: Column): Record<string, unknown> {
  return {
    id: column.guid,
    name: column.name,
    displayName: column.displayName,
    description: '',
    columnGroup: 'Custom Columns',
    enforceUniqueValues: column.unique,
    hidden: false,
    indexed: column.indexed,
    readOnly: false,
    required: column.required,
    text:
      column.type === 'text'
        ? { allowMultipleLines: false, appendChangesToExistingText: false, linesForEditing: 0, maxLength: 255 }
        : { allowMultipleLines: true, appendChangesToExistingText: false, linesForEditing: 6, textType: 'plain' },
  };
}
