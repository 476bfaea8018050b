import { listRoleOf, toPermissionMask } from '../access/roles.ts';
import type { Column, Item, List } from '../store/Model.ts';
import { toChangeToken } from './changeToken.ts';
import type { RestCall } from './RestOperation.ts';

export function toRestList(call: RestCall, list: List): Record<string, unknown> {
  const { settings } = list;
  return {
    Id: settings.guid,
    Title: settings.title,
    Description: settings.description,
    BaseTemplate: settings.template === 'documentLibrary' ? 101 : 100,
    BaseType: settings.template === 'documentLibrary' ? 1 : 0,
    Created: settings.createdAt,
    CurrentChangeToken: { StringValue: toChangeToken(list, list.seq, call.tenant.now()) },
    EnableVersioning: settings.versioning,
    EntityTypeName: settings.template === 'documentLibrary' ? settings.urlName : `${settings.urlName}List`,
    HasUniqueRoleAssignments: settings.assignments !== null,
    Hidden: settings.hidden,
    ItemCount: list.itemCount,
    ListItemEntityTypeFullName: `SP.Data.${settings.urlName}${settings.template === 'documentLibrary' ? 'Item' : 'ListItem'}`,
    ReadSecurity: settings.readSecurity,
    WriteSecurity: settings.writeSecurity,
    ParentWebUrl: call.site.path,
    EffectiveBasePermissions: toPermissionMask(listRoleOf(call.user, call.site, list)),
  };
}

export function toRestField(column: Column): Record<string, unknown> {
  return {
    Id: column.guid,
    InternalName: column.name,
    StaticName: column.name,
    EntityPropertyName: column.name,
    Title: column.displayName,
    FieldTypeKind: column.type === 'text' ? 2 : 3,
    TypeAsString: column.type === 'text' ? 'Text' : 'Note',
    Indexed: column.indexed,
    EnforceUniqueValues: column.unique,
    Required: column.required,
    Hidden: false,
    ReadOnlyField: false,
    ...(column.type === 'text' ? { MaxLength: 255 } : { RichText: false, NumberOfLines: 6 }),
  };
}

export function toRestItem(list: List, item: Item): Record<string, unknown> {
  return {
    'odata.etag': `"${item.guid},${item.version}"`,
    ...Object.fromEntries(list.settings.columns.map(({ name }) => [name, item.fields[name] ?? null])),
    Id: item.id,
    ID: item.id,
    GUID: item.guid,
    Created: item.createdAt,
    Modified: item.modifiedAt,
    AuthorId: item.author,
    EditorId: item.editor,
  };
}

export function toRestView(list: List): Record<string, unknown> {
  return { Id: list.settings.viewGuid, Title: 'Alla objekt', DefaultView: true, Hidden: false, ViewQuery: list.settings.viewQuery, RowLimit: 30, Paged: true };
}
