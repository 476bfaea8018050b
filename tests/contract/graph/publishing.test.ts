import { execFile } from 'node:child_process';
import * as path from 'node:path';
import { promisify } from 'node:util';

import { Prepared } from '../../../src/app/admin/directory/createPublishing';
import { standingRows } from '../../../src/domain/directory/lists/standingRows';
import { DirectoryOf, openDirectory, publisherScopes } from './openDirectory';
import { OpenTenant, openTenant } from './openTenant';

jest.setTimeout(180_000);

const root = path.join(__dirname, '..', '..', '..');
const run = promisify(execFile);

async function prepare(publisher: DirectoryOf): Promise<Prepared> {
  const prepared = await publisher.publishing.prepare();
  if (prepared === 'noRule') throw new Error('There is a rule');
  return prepared;
}

describe('publishing the directory of the village', () => {
  let tenant: OpenTenant;
  let eva: DirectoryOf;
  const user = async (name: string, values: Record<string, unknown>): Promise<void> => {
    const answer = await fetch(`${tenant.server.origin}/_tenant/users`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ user: `${name}@lindhult.example`, ...values })
    });
    if (!answer.ok) throw new Error(await answer.text());
  };

  beforeAll(async () => {
    tenant = await openTenant('quietVillage');
    eva = await openDirectory(tenant, 'eva.holmgren', publisherScopes);
  });
  afterAll(async () => tenant?.server.stop());

  it('makes the same people as the story has, and says who is left out and why', async () => {
    const standing = await eva.files.readDirectory();
    const prepared = await prepare(eva);
    expect(prepared.read).toBe('all');
    const sorted = (people: readonly { readonly id: string }[] = []): readonly unknown[] => [...people].sort((a, b) => a.id.localeCompare(b.id));
    expect(sorted(prepared.file.people)).toEqual(sorted(standing?.people));
    expect(prepared.leftOut).toEqual({ protected: 2, hidden: 2, disabled: 1, guest: 0, nameless: 0, untold: 0 });
    expect(prepared.named.map(({ reason }) => reason).sort()).toEqual(['disabled']);
    expect(prepared.difference).toEqual({ joined: [], left: [], changed: [] });
    expect(prepared.disregarded).toBe(0);
  });

  it('is told by one file, written whole under If-Match, and read for 1 RU', async () => {
    expect(await eva.publishing.publish(await prepare(eva))).toBe('written');
    const amina = await tenant.signIn('amina.warsame');
    await tenant.controls.resetMeter();
    const file = await amina.files.readDirectory();
    expect((await tenant.controls.meter()).sums).toMatchObject({ requests: 1, ru: 1 });
    expect(file?.version).toBe(eva.kept?.version);
    expect(standingRows(file?.lists?.responsibilities.rows ?? []).length).toBeGreaterThan(5);
    expect(file?.lists?.responsibilities.token).toBeTruthy();
    expect(file?.lists?.keepers).toContain(eva.person.id);
  });

  it('reads a page the next day, and follows who joined, left, changed and is protected by now', async () => {
    const sara = (await tenant.controls.people('Sara Lindholm'))[0];
    await user('sara.lindholm', { set: { protected: true } });
    await user('dagny.kvist', { set: { accountEnabled: false } });
    await user('hassan.ali', { set: { jobTitle: 'Samordnare' } });
    await user('borje.johansson', { remove: true });
    await tenant.controls.resetMeter();
    const prepared = await prepare(eva);
    const { requests } = await tenant.controls.meter();
    expect(requests.filter(({ operation }) => operation === 'deltaUsers')).toHaveLength(1);
    expect(prepared.read).toBe('changes');
    expect(prepared.difference.left.map(({ name }) => name).sort()).toEqual(['Börje Johansson', 'Dagny Kvist', 'Sara Lindholm']);
    expect(prepared.safelyLeft.map(({ name }) => name).sort()).toEqual(['Börje Johansson', 'Dagny Kvist']);
    expect(prepared.difference.changed.map(({ name, title }) => `${name}, ${title}`)).toContain('Hassan Ali, Samordnare');
    expect(prepared.leftOut).toMatchObject({ protected: 3, disabled: 2 });
    expect(prepared.orphaned).toBeGreaterThan(0);
    expect(await eva.publishing.publish(prepared)).toBe('written');
    const text = JSON.stringify(await eva.files.readDirectory());
    expect(text).not.toContain(sara.id);
    expect(text).not.toContain('Sara Lindholm');
    expect(JSON.stringify(eva.kept)).not.toContain(sara.id);
    await user('sara.lindholm', { set: { protected: false } });
    expect((await prepare(eva)).difference.joined.map(({ name }) => name)).toEqual(['Sara Lindholm']);
  });

  it('writes nothing when a page fails, when another was first, or without the right', async () => {
    const before = await eva.files.readDirectory();
    await tenant.controls.fault({ match: '/users/delta', status: 500, count: 1 });
    await expect(eva.publishing.prepare()).rejects.toMatchObject({ kind: 'unavailable' });
    const [mine, theirs] = [await prepare(eva), await prepare(await openDirectory(tenant, 'stina.dahlgren', publisherScopes))];
    const amina = await openDirectory(tenant, 'amina.warsame', publisherScopes);
    expect(await amina.publishing.publish(mine)).toBe('notAllowed');
    expect(await eva.files.readDirectory()).toEqual(before);
    const stina = await openDirectory(tenant, 'stina.dahlgren', publisherScopes);
    expect(await stina.publishing.publish(theirs)).toBe('written');
    expect(await eva.publishing.publish({ ...mine, file: { ...mine.file, version: 'late' } })).toBe('lost');
  });

  it('reads everyone anew when the token has expired, and makes the same', async () => {
    await eva.publishing.publish(await prepare(eva));
    await tenant.controls.advanceClock(6 * 24 * 60 * 60 * 1000);
    expect((await prepare(eva)).read).toBe('changes');
    await tenant.controls.advanceClock(2 * 24 * 60 * 60 * 1000);
    const prepared = await prepare(eva);
    expect(prepared.read).toBe('all');
    expect(prepared.difference).toEqual({ joined: [], left: [], changed: [] });
  });

  it('knows protected people by a group as well, with the least permission there is', async () => {
    const rule = await eva.rules.read();
    await eva.rules.write({ politicianUnits: ['Förtroendevalda'], protectedMark: { group: 'd0a3c6b2-5f2e-4a57-9b1d-6c1e0f7a4e10' } });
    const publisher = await openDirectory(tenant, 'eva.holmgren', publisherScopes);
    expect((await prepare(publisher)).leftOut.protected).toBe(2);
    const without = await openDirectory(tenant, 'eva.holmgren', ['Sites.Selected', 'User.Read.All']);
    await expect(without.publishing.prepare()).rejects.toMatchObject({ kind: 'noAccess' });
    if (rule) await publisher.rules.write(rule);
  });

  it('is done by a script too, with the same outcome', async () => {
    const env = { ...process.env, TORGET_TOKEN: await tenant.controls.token('tomas.ek@lindhult.example', publisherScopes) };
    const { stdout } = await run(process.execPath, [path.join(root, 'scripts', 'publish-directory.mjs'), '--site', 'lindhult.sharepoint.com:/sites/torget', '--base', tenant.server.origin], { env });
    expect(stdout).toMatch(/Left out: 2 protected, 2 hidden, 2 closed, 0 guests/);
    const version = /Published version (\S+)\.\n/.exec(stdout)?.[1];
    expect((await eva.files.readDirectory())?.version).toBe(version);
    expect(stdout).not.toMatch(/@|Åkesson|Kvist/);
  });
});

describe('what the service tells while there is no directory', () => {
  let tenant: OpenTenant;
  const basic = ['Sites.Selected', 'User.ReadBasic.All', 'Presence.Read.All'];
  const all = ['Sites.Selected', 'User.Read.All', 'Presence.Read.All'];

  beforeAll(async () => {
    tenant = await openTenant('lindhult');
  });
  afterAll(async () => tenant?.server.stop());

  it('is people by the allow rule, kept by Entra itself', async () => {
    const amina = await openDirectory(tenant, 'amina.warsame', all);
    const found = await amina.search.find('åkesson kar');
    if ('refusal' in found) throw new Error(found.refusal);
    expect(found.people.map(({ name }) => name)).toContain('Karin Åkesson');
    expect(found.people.every(({ phones }) => phones === undefined)).toBe(true);
    const hidden = (await tenant.controls.people('', 13_000)).filter((person) => person.protected).slice(0, 6);
    expect(hidden.length).toBe(6);
    for (const { displayName, id } of hidden) {
      const answer = await amina.search.find(displayName, 50);
      expect('people' in answer && answer.people.some((person) => person.id === id)).toBe(false);
    }
  });

  it('is nothing with too little of a permission, and it is said', async () => {
    const amina = await openDirectory(tenant, 'amina.warsame', basic);
    expect(await amina.search.find('karin åkesson')).toEqual({ refusal: 'cannotLeaveOut' });
  });

  it('is presence and photos of twenty in one request each', async () => {
    const amina = await openDirectory(tenant, 'amina.warsame', all);
    const ids = ((await amina.files.readDirectory())?.people ?? []).slice(0, 20).map(({ id }) => id);
    await tenant.controls.setLimits({ band: '5001-15000' });
    await tenant.controls.resetMeter();
    const [presences, photos] = [await amina.presences.of(ids), await amina.photos.of(ids, 48)];
    await tenant.controls.setLimits({ none: true });
    const { sums, requests } = await tenant.controls.meter();
    expect(requests.filter(({ inBatch }) => !inBatch)).toHaveLength(2);
    expect(sums.ru).toBe(0);
    expect(presences.size).toBe(20);
    expect(photos.size).toBe(20);
    expect([...photos.values()].some((photo) => photo !== 'none')).toBe(true);
  });

  it('is no presence where it is turned off', async () => {
    const amina = await openDirectory(tenant, 'amina.warsame', ['Sites.Selected']);
    await expect(amina.presences.of([amina.person.id])).rejects.toMatchObject({ kind: 'noAccess' });
    await expect(amina.photos.of([amina.person.id], 48)).rejects.toMatchObject({ kind: 'noAccess' });
  });
});
