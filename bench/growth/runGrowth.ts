import { makeDirectory } from '../storm/makeDirectory.ts';
import { publishDirectory } from '../storm/publishDirectory.ts';
import { createDevice } from '../storm/createDevice.ts';
import type { Held } from '../storm/createDevice.ts';
import { loadClient } from '../storm/loadClient.ts';
import type { ClientCode } from '../storm/loadClient.ts';
import { openFeed } from '../storm/openFeed.ts';
import { openAdapters } from '../storm/openAdapters.ts';
import { startTenant } from '../storm/startTenant.ts';
import type { TenantPerson, TenantProcess } from '../storm/startTenant.ts';
import { site } from '../storm/World.ts';
import type { MeterEntry, Spread } from '../storm/sumUp.ts';
import type { Replica } from '../../src/domain/sync/LocalStores.ts';

/** One first view: what it asked for and how long it took, without drawing. */
export interface View {
  readonly requests: number;
  readonly ru: number;
  readonly bytes: number;
  /** To the first content, and to all that is new; ms. */
  readonly contentMs: Pick<Spread, 'p50' | 'most'>;
  readonly threads: number;
}

export interface Growth {
  readonly rows: readonly { readonly rows: number; readonly threads: number; readonly cold: View; readonly warm: View; readonly withoutCheckpoint: View }[];
  readonly people: readonly { readonly people: number; readonly directoryBytes: number; readonly cold: View; readonly directoryMs: number }[];
}

const repeats = 9;
const sizes: readonly number[] = [1_000, 10_000, 100_000, 1_000_000];
/** The bulk's own measure: a thread has about this many rows. */
const rowsPerThread = 10;
const now = '2026-11-24T07:00:00Z';
const pageSize = 20;

/** First views on a list that grows, and on a directory that grows; real clients, real time, one after another. */
export async function runGrowth(): Promise<Growth> {
  const code = await loadClient({ sharing: false });
  const rows: Growth['rows'][number][] = [];
  const tenant = await startTenant(now);
  const { value } = await tenant.control<{ value: TenantPerson[] }>('GET', 'people?top=20000');
  const staff = value.filter(({ accountEnabled, role }) => accountEnabled && role !== 'none');
  const editor = staff.find(({ role }) => role === 'owner') as TenantPerson;
  const reader = staff.find(({ role }) => role === 'member') as TenantPerson;
  let made = 0;

  for (const size of sizes) {
    await tenant.control('POST', 'bulk', { site: '/sites/torget', list: 'Activities', count: size - made, from: '2024-11-01T00:00:00Z', to: '2026-09-30T00:00:00Z', seed: size });
    made = size;
    await removeCheckpoint(tenant, editor);
    const withoutCheckpoint = await look(code, tenant, reader, {});
    await write(code, tenant, editor);
    const cold = await look(code, tenant, reader, {});
    const warm = await look(code, tenant, reader, { replica: cold.replica });
    rows.push({ rows: size, threads: Math.round(size / rowsPerThread), cold: cold.view, warm: warm.view, withoutCheckpoint: withoutCheckpoint.view });
    process.stderr.write(`${size} rows: cold ${JSON.stringify(cold.view)}\n`);
  }

  const people: Growth['people'][number][] = [];
  for (const count of [1_000, 12_570, 50_000]) {
    const packed = makeDirectory(value, count);
    await publishDirectory(tenant, editor, packed);
    await write(code, tenant, editor);
    const cold = await look(code, tenant, reader, {});
    const { files } = openAdapters(worldOf(code, tenant), reader);
    const begun = performance.now();
    await files.readDirectory();
    people.push({ people: count, directoryBytes: packed.length, cold: cold.view, directoryMs: performance.now() - begun });
  }
  await tenant.stop();
  return { rows, people };
}

function worldOf(code: ClientCode, tenant: TenantProcess) {
  return { code, tenant, time: { now: Date.now, hold: <T>(work: Promise<T>) => work, runUntil: async () => undefined }, fetch: (url: string, init: RequestInit) => fetch(url, init), random: Math.random };
}

interface Looked {
  readonly view: View;
  readonly replica: Replica | undefined;
}

/** Opens a feed several times; requests are those of one opening, times the middle one of all. */
async function look(code: ClientCode, tenant: TenantProcess, person: TenantPerson, held: Held): Promise<Looked> {
  const contents: number[] = [];
  let view: Omit<View, 'contentMs'> | undefined;
  let replica: Replica | undefined;
  for (let turn = 0; turn < repeats; turn++) {
    await tenant.control('DELETE', 'meter');
    const opened = open(code, tenant, person, held);
    contents.push(await opened.content);
    await opened.saved;
    opened.stop();
    const { entries } = await tenant.control<{ entries: MeterEntry[] }>('GET', 'meter');
    const own = entries.filter(({ user }) => user === person.userPrincipalName);
    view = { requests: own.length, ru: own.reduce((sum, { ru }) => sum + ru, 0), bytes: own.reduce((sum, { bytes }) => sum + bytes, 0), threads: opened.threads() };
    replica = opened.replica();
  }
  const sorted = contents.sort((left, right) => left - right);
  return { view: { ...(view as Omit<View, 'contentMs'>), contentMs: { p50: sorted[Math.floor(sorted.length / 2)], most: sorted[sorted.length - 1] } }, replica };
}

function open(code: ClientCode, tenant: TenantProcess, person: TenantPerson, held: Held) {
  let replica: Replica | undefined;
  let tellSaved: () => void = () => undefined;
  let tellContent: (ms: number) => void = () => undefined;
  const saved = new Promise<void>((resolve) => (tellSaved = resolve));
  const content = new Promise<number>((resolve) => (tellContent = resolve));
  const { stores } = createDevice(held, (stored) => {
    replica = stored;
    tellSaved();
  });
  const begun = performance.now();
  const { feed, stop } = openFeed(worldOf(code, tenant), person, stores, pageSize);
  const threads = (): number => feed.model().fresh.length + feed.model().read.length;
  const look = (): void => void (threads() > 0 && tellContent(performance.now() - begun));
  feed.subscribe(look);
  feed.start().then(look, () => undefined);
  return { content, saved, threads, replica: () => replica, stop };
}

/** The editor's client comes and writes the checkpoint. */
async function write(code: ClientCode, tenant: TenantProcess, editor: TenantPerson): Promise<void> {
  await removeCheckpoint(tenant, editor);
  const opened = open(code, tenant, editor, {});
  await opened.saved;
  for (let tries = 0; tries < 100; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 200));
    const { entries } = await tenant.control<{ entries: MeterEntry[] }>('GET', 'meter');
    if (entries.some(({ operation, status }) => operation === 'putDriveContent' && status < 300)) break;
  }
  opened.stop();
}

async function removeCheckpoint(tenant: TenantProcess, editor: TenantPerson): Promise<void> {
  const { access_token } = await tenant.control<{ access_token: string }>('POST', 'token', { user: editor.userPrincipalName });
  await fetch(`${tenant.origin}/v1.0/sites/${site.hostname}:${site.path}:/lists/Published/drive/root:/checkpoint.json.gz`, { method: 'DELETE', headers: { authorization: `Bearer ${access_token}` } });
  await tenant.control('DELETE', 'meter');
}
