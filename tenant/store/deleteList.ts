import { tableOf } from './listTable.ts';
import type { List } from './Model.ts';
import type { Store } from './openStore.ts';
import type { World } from './World.ts';

/** Removes a list with all that is in it; there is no recycle bin. */
export function deleteList(store: Store, world: World, list: List): void {
  store.inTransaction(() => {
    for (const table of ['deletions', 'files', 'versions']) {
      store.statement(`delete from ${table} where list = ?`).run(list.no);
    }
    store.statement('delete from lists where no = ?').run(list.no);
    store.reshape(`drop table ${tableOf(list)}`);
  });
  world.lists.splice(world.lists.indexOf(list), 1);
}
