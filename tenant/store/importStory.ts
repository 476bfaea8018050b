import { randomUUID } from 'node:crypto';
import type { SQLInputValue } from 'node:sqlite';
import type { Story, StoryList, StoryPage } from '../story/Story.ts';
import { siteGroups } from '../access/siteGroups.ts';
import { createList, toColumn } from './createList.ts';
import { writeFile } from './files.ts';
import { columnOf, tableOf } from './listTable.ts';
import type { Assignment, List, Site, User } from './Model.ts';
import type { Store } from './openStore.ts';
import { addPage, savePage } from './pages.ts';
import type { World } from './World.ts';
import { loadWorld, saveCounters, writeMeta } from './World.ts';

/** The first id of a user in a site's user list: the groups come before. */
const firstUserNo = 10;

/** Writes a story into an empty store, in one transaction. */
export function importStory(store: Store, story: Story, now: string): World {
  return store.inTransaction(() => {
    writeMeta(store, 'tenantName', story.tenantName);
    writeMeta(store, 'domain', story.domain);
    const insertUser = store.statement('insert into users (no, json) values (?, ?)');
    story.users.forEach((user, index) => insertUser.run(index + firstUserNo, JSON.stringify(user)));
    story.sites.forEach((site, index) => {
      const made: Site = { no: index + 1, guid: randomUUID(), webGuid: randomUUID(), path: site.path, title: site.title, owners: site.owners, createdAt: now };
      store.statement('insert into sites (no, json) values (?, ?)').run(made.no, JSON.stringify(made));
    });
    const world = loadWorld(store);
    story.sites.forEach((site, index) => site.lists.forEach((list) => importList(store, world, index + 1, list, now)));
    story.sites.forEach((site, index) => site.pages?.forEach((page, number) => importPage(store, world, index, number + 1, page, now)));
    writeMeta(store, 'story', story.name);
    writeMeta(store, 'madeAt', now);
    return world;
  });
}

function importList(store: Store, world: World, site: number, source: StoryList, now: string): void {
  const list = createList(store, world, {
    site,
    title: source.title,
    template: source.template,
    hidden: source.hidden,
    readSecurity: source.readSecurity ?? 1,
    writeSecurity: source.writeSecurity,
    versioning: false,
    createdAt: now,
    columns: source.columns.map((column) =>
      toColumn({ name: column.name, type: column.type, indexed: column.indexed === true || column.unique === true, unique: column.unique === true }),
    ),
    assignments: source.writers === undefined ? null : toAssignments(world, source.writers),
  });
  importItems(store, world, list, source);
  for (const file of source.files) {
    writeFile(store, list, { path: file.path, content: file.content, contentType: file.contentType, author: noOf(world, file.createdBy), at: toSeconds(file.createdAt) });
  }
}

function importPage(store: Store, world: World, index: number, number: number, { name, title, webPart }: StoryPage, now: string): void {
  const site = world.sites[index];
  if (site === undefined) {
    return;
  }
  const canvas = JSON.stringify([{ controlType: 3, webPartId: webPart }]);
  const content = { number, layout: 'SingleWebPartAppPage', promotedState: 0, title, canvas, isNamed: true };
  const page = addPage(store, site, { name, author: firstUserNo, content }, now);
  savePage(store, site, { ...page, publishedVersion: page.version });
}

function importItems(store: Store, world: World, list: List, source: StoryList): void {
  const names = list.settings.columns.map((column) => column.name);
  const insert = store.statement(
    `insert into ${tableOf(list)} (id, guid, version, created_at, modified_at, author, editor, seq${names.map((name) => `, ${columnOf(name)}`).join('')})
     values (?, ?, 1, ?, ?, ?, ?, ?${', ?'.repeat(names.length)})`,
  );
  for (const item of source.items) {
    const author = noOf(world, item.createdBy);
    const at = toSeconds(item.createdAt);
    const values: SQLInputValue[] = names.map((name) => item.fields[name] || null);
    insert.run(list.nextId, randomUUID(), at, at, author, author, list.seq + 1, ...values);
    Object.assign(list, { nextId: list.nextId + 1, seq: list.seq + 1, itemCount: list.itemCount + 1 });
  }
  saveCounters(store, list);
}

function toAssignments(world: World, writers: string[]): Assignment[] {
  return [
    { principal: siteGroups.owners, role: 'full' },
    { principal: siteGroups.members, role: 'read' },
    ...writers.map((id): Assignment => ({ principal: noOf(world, id), role: 'contribute' })),
  ];
}

function noOf(world: World, id: string): number {
  const user: User | undefined = world.userById.get(id.toLowerCase());
  if (user === undefined) {
    throw new Error(`The story names a person who is not in it: ${id}`);
  }
  return user.no;
}

/** SharePoint keeps whole seconds. */
function toSeconds(iso: string): string {
  return `${new Date(iso).toISOString().slice(0, 19)}Z`;
}
