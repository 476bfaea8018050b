import { EditableList } from '../../domain/directory/lists/EditableList';
import { ListRow, ValueRow } from '../../domain/directory/lists/ListRow';
import { ServiceError } from '../../domain/log/ServiceError';
import { GraphClient } from '../client/GraphClient';
import { pause } from '../client/pause';
import { Site } from '../Site';
import { sitePath } from '../sitePath';
import { abandonImport, importRows } from './importRows';
import { readRows } from './readRows';
import { RowContext } from './RowContext';
import { RowFormat } from './RowFormat';
import { toListRow } from './toListRow';
import { createListRow, removeListRow, RowFields, updateListRow } from './writeRows';

export interface EditableListOptions<T> {
  readonly client: GraphClient;
  readonly site: Site;
  readonly format: RowFormat<T>;
  readonly viewerId: string;
  /** The service's time, epoch ms. */
  readonly now: () => number;
  /** Between the parts of an import; real time when left out. */
  readonly pause?: (ms: number) => Promise<void>;
}

/** Responsibilities or Mandates, by Microsoft Graph. */
export function graphEditableList<T extends { readonly id: string }>(options: EditableListOptions<T>): EditableList<T> {
  const { client, site, format, viewerId, now } = options;
  const columns: readonly string[] = ['RowId', 'ImportId', ...format.columns, 'Data'];
  const context: RowContext<T> = {
    client, format, viewerId,
    items: `${sitePath(site)}/lists/${format.title}/items`,
    expand: `$expand=fields($select=${columns.join(',')})`,
    now: () => new Date(now()).toISOString(),
    pause: options.pause ?? ((ms) => pause(ms))
  };
  const toRow = (json: unknown): ListRow<T> | undefined => toListRow(format, json);

  const toFields = (value: T, importId: string = ''): RowFields => {
    const fields: RowFields = { RowId: value.id, ...(importId ? { ImportId: importId } : {}), ...format.toColumns(value), Data: JSON.stringify(format.toData(value)) };
    // What every reader would leave out is not written.
    if (!toListRow(format, { id: '1', fields })) throw new ServiceError('refused', 'Readers would ignore the row');
    return fields;
  };

  return {
    async readAll() {
      const all = await readRows(client, context.items, columns, undefined, toRow);
      if (all === 'tokenExpired') throw new ServiceError('unavailable', 'The list cannot be read from its start');
      return { rows: all.changed, ...(all.token === undefined ? {} : { token: all.token }) };
    },
    changesSince: (token) => readRows(client, context.items, columns, token, toRow),
    add: async (value) => toValueRow(await createListRow(context, toFields(value))),
    update: async (row, value) => {
      const { Data, ...fields } = toFields(value);
      // Neither the id nor the import that it came with is ever another.
      const own: RowFields = Object.fromEntries(format.columns.map((name) => [name, fields[name]]));
      return toValueRow(await updateListRow(context, row, { ...own, Data }));
    },
    remove: (itemId) => removeListRow(context, itemId),
    async importRows(rows, onProgress) {
      rows.values.forEach((value) => toFields(value));
      return importRows(context, toFields, rows, onProgress);
    },
    abandon: (importId) => abandonImport(context, importId)
  };
}

function toValueRow<T>(row: ListRow<T>): ValueRow<T> {
  if (row.type === 'value') return row;
  throw new ServiceError('refused', 'The row is no value');
}
