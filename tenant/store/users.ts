import { randomUUID } from 'node:crypto';
import type { User } from './Model.ts';
import type { Store } from './openStore.ts';
import type { World } from './World.ts';
import { indexUsers } from './World.ts';

/** What happened to a person: the names of what changed, `*` for someone new, nothing for someone removed. */
export interface UserChange {
  seq: number;
  id: string;
  properties: string[];
}

export type UserValues = Partial<Omit<User, 'id' | 'no' | 'deletedAt'>>;

export function changeUser(store: Store, world: World, user: User, values: UserValues): void {
  const properties = Object.entries(values).filter(([name, value]) => JSON.stringify(user[name as keyof User]) !== JSON.stringify(value)).map(([name]) => name);
  Object.assign(user, values);
  saveUser(store, world, user, properties);
}

export function addUser(store: Store, world: World, values: UserValues & Pick<User, 'userPrincipalName' | 'displayName'>): User {
  const user: User = { ...blank, ...values, id: randomUUID(), no: Math.max(0, ...world.userByNo.keys()) + 1 };
  saveUser(store, world, user, ['*']);
  return user;
}

/** The name stays on what the person wrote; nothing else of them does. */
export function removeUser(store: Store, world: World, user: User, at: string, forever: boolean): void {
  user.deletedAt = at;
  user.deletedForever = forever;
  saveUser(store, world, user, []);
}

function saveUser(store: Store, world: World, user: User, properties: string[]): void {
  store.inTransaction(() => {
    store.statement('insert or replace into users (no, json) values (?, ?)').run(user.no, JSON.stringify(user));
    if (user.deletedAt !== undefined || properties.length > 0) {
      store.statement('insert into user_changes (id, properties) values (?, ?)').run(user.id, JSON.stringify(properties));
    }
  });
  indexUsers(world, [...new Map([...world.userByNo.values(), user].map((one) => [one.no, one])).values()]);
}

export function lastUserChange(store: Store): number {
  return Number(store.statement('select max(seq) as seq from user_changes').get()?.['seq'] ?? 0);
}

/** Each changed person once, at the place of their last change, with all that changed since. */
export function selectUserChanges(store: Store, afterSeq: number): UserChange[] {
  const byId = new Map<string, UserChange>();
  for (const row of store.statement('select seq, id, properties from user_changes where seq > ? order by seq').all(afterSeq)) {
    const id = String(row['id']);
    const before = byId.get(id)?.properties ?? [];
    byId.delete(id);
    byId.set(id, { seq: Number(row['seq']), id, properties: [...before, ...(JSON.parse(String(row['properties'])) as string[])] });
  }
  return [...byId.values()];
}

const blank: Omit<User, 'id' | 'no' | 'userPrincipalName' | 'displayName'> = {
  givenName: '',
  surname: '',
  mail: null,
  jobTitle: null,
  companyName: null,
  department: null,
  division: null,
  officeLocation: null,
  businessPhones: [],
  mobilePhone: null,
  managerId: null,
  accountEnabled: true,
  userType: 'Member',
  showInAddressList: true,
  protected: false,
  kind: 'employee',
  photo: 'none',
};
