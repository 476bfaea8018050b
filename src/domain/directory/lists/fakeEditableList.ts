import { EditableList } from './EditableList';
import { ListChanges } from './ListChanges';
import { ValueRow } from './ListRow';

export interface FakeEditableList<T extends { readonly id: string }> extends EditableList<T> {
  /** What came since any token. */
  changes: Omit<ListChanges<T>, 'token'>;
  /** Tokens from which was asked what changed. */
  readonly askedFrom: readonly string[];
}

/** A list that others edit: it tells their changes, takes one's own, and imports nothing. */
export function fakeEditableList<T extends { readonly id: string }>(): FakeEditableList<T> {
  const askedFrom: string[] = [];
  let written: number = 0;
  const list: FakeEditableList<T> = {
    askedFrom,
    changes: { changed: [], removed: [] },
    readAll: async () => ({ rows: [], token: 'all' }),
    async changesSince(token) {
      askedFrom.push(token);
      return { ...list.changes, token: `${token}+` };
    },
    add: async (value): Promise<ValueRow<T>> => ({ type: 'value', itemId: 100 + ++written, version: 1, changedAt: '', value }),
    update: async (row, value) => ({ ...row, version: row.version + 1, value }),
    remove: async () => undefined,
    importRows: async () => ({ state: 'done', rows: [] }),
    abandon: async () => undefined
  };
  return list;
}
