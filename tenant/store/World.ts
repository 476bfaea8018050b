import type { List, Site, User } from './Model.ts';
import type { Store } from './openStore.ts';

/** People, sites and lists are few: they live in memory, rows and files in the store. */
export interface World {
  tenantName: string;
  domain: string;
  /** By display name, as Entra lists them. */
  users: User[];
  userById: Map<string, User>;
  userByUpn: Map<string, User>;
  /** Those whose accounts are removed as well. */
  userByNo: Map<number, User>;
  sites: Site[];
  lists: List[];
}

export function loadWorld(store: Store): World {
  const users = store.statement('select no, json from users').all().map((row) => ({ ...(JSON.parse(String(row['json'])) as User), no: Number(row['no']) }));
  const world: World = {
    users: [],
    userById: new Map(),
    userByUpn: new Map(),
    userByNo: new Map(),
    tenantName: readMeta(store, 'tenantName') ?? '',
    domain: readMeta(store, 'domain') ?? '',
    sites: store.statement('select no, json from sites order by no').all().map((row) => ({ ...(JSON.parse(String(row['json'])) as Site), no: Number(row['no']) })),
    lists: store
      .statement('select * from lists order by no')
      .all()
      .map((row) => ({
        no: Number(row['no']),
        settings: JSON.parse(String(row['json'])) as List['settings'],
        nextId: Number(row['next_id']),
        seq: Number(row['seq']),
        itemCount: Number(row['item_count']),
      })),
  };
  indexUsers(world, users);
  return world;
}

/** Takes in who there is, and was. */
export function indexUsers(world: World, all: readonly User[]): void {
  const collator = new Intl.Collator('sv');
  const users = all.filter(({ deletedAt }) => deletedAt === undefined);
  users.sort((left, right) => collator.compare(left.displayName, right.displayName) || left.no - right.no);
  Object.assign(world, {
    users,
    userById: new Map(users.map((user) => [user.id.toLowerCase(), user])),
    userByUpn: new Map(users.map((user) => [user.userPrincipalName.toLowerCase(), user])),
    userByNo: new Map(all.map((user) => [user.no, user])),
  });
}

export function readMeta(store: Store, key: string): string | undefined {
  const value = store.statement('select value from meta where key = ?').get(key)?.['value'];
  return value === undefined ? undefined : String(value);
}

export function writeMeta(store: Store, key: string, value: string): void {
  store.statement('insert or replace into meta (key, value) values (?, ?)').run(key, value);
}

export function saveList(store: Store, list: List): void {
  store
    .statement('insert or replace into lists (no, json, next_id, seq, item_count) values (?, ?, ?, ?, ?)')
    .run(list.no, JSON.stringify(list.settings), list.nextId, list.seq, list.itemCount);
}

/** The counters alone: what every written row changes. */
export function saveCounters(store: Store, list: List): void {
  store.statement('update lists set next_id = ?, seq = ?, item_count = ? where no = ?').run(list.nextId, list.seq, list.itemCount, list.no);
}
