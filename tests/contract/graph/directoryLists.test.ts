import { standingRows } from '../../../src/domain/directory/lists/standingRows';
import { Responsibility } from '../../../src/domain/directory/Responsibility';
import { createKey } from '../../../src/domain/log/key';
import { DirectoryOf, openDirectory } from './openDirectory';
import { hasDoubt, OpenTenant, openTenant, random } from './openTenant';

jest.setTimeout(120_000);

const unit = 'Vård och omsorg/Hemtjänst/Hemtjänst Norr';

describe.each<[string, string[]]>([['as documented', []], ['with every doubt turned the worse way', ['--pessimistic']]])('the lists %s', (_, options) => {
  let tenant: OpenTenant;
  let karin: DirectoryOf;
  let eva: DirectoryOf;
  const scopes = options.length > 0 ? ['Sites.ReadWrite.All'] : undefined;
  const task = (text: string, rest: Partial<Responsibility> = {}): Responsibility => ({
    id: createKey(karin.clock.now(), random), task: text, unit, synonyms: ['larm'], responsible: karin.person.id, substitutes: [], duty: [], ...rest
  });
  const tasks = async (): Promise<readonly string[]> => standingRows((await eva.responsibilities.readAll()).rows).map(({ value }) => value.task);

  beforeAll(async () => {
    tenant = await openTenant('quietVillage', ...options);
    karin = await openDirectory(tenant, 'karin.akesson', scopes);
    eva = await openDirectory(tenant, 'eva.holmgren', scopes);
  });
  afterAll(async () => tenant?.server.stop());

  it('tell what changed for one unit: a row added, changed and taken away', async () => {
    const { token = '' } = await eva.responsibilities.readAll();
    const added = await karin.responsibilities.add(task('Nattlarm', { duty: [{ days: [1, 2], from: '08:00', to: '16:00', person: karin.person.id }], residentLink: 'lindhult.example/larm' }));
    expect(added.value).toMatchObject({ task: 'Nattlarm', duty: [{ from: '08:00' }], residentLink: 'lindhult.example/larm' });
    const changed = await karin.responsibilities.update(added, { ...added.value, task: 'Larm på natten' });
    await expect(eva.responsibilities.update(added, { ...added.value, task: 'Annat' })).rejects.toMatchObject({ kind: 'conflict' });
    await tenant.controls.resetMeter();
    const changes = await eva.responsibilities.changesSince(token);
    if (changes === 'tokenExpired') throw new Error('The token has not expired');
    expect((await tenant.controls.meter()).sums).toMatchObject({ requests: 1, ru: 1 });
    expect(changes.changed).toMatchObject([{ type: 'value', itemId: added.itemId, version: changed.version, value: { task: 'Larm på natten' } }]);
    expect(changes.changed[0].changedBy).toBe(hasDoubt(options, 'noCreatedById') ? undefined : karin.person.id);
    await karin.responsibilities.remove(added.itemId);
    await karin.responsibilities.remove(added.itemId);
    expect(await eva.responsibilities.changesSince(changes.token ?? '')).toMatchObject({ changed: [], removed: [added.itemId] });
  });

  it('hold a row once, though its answer was lost', async () => {
    await tenant.controls.fault({ match: '/lists/Responsibilities/items', method: 'POST', cut: 'after', count: 1 });
    const { value } = await karin.responsibilities.add(task('En gång'));
    expect((await tasks()).filter((text) => text === value.task)).toHaveLength(1);
  });

  it('take an import whole, after a break in the middle and another try', async () => {
    const old = await karin.responsibilities.add(task('Ska ersättas'));
    const rows = { importId: createKey(karin.clock.now(), random), values: Array.from({ length: 45 }, (_, i) => task(`Importerad ${i}`)), replaces: [old.itemId] };
    // About half of the rows fail, each more often than the client tries.
    await tenant.controls.fault({ match: '/lists/Responsibilities/items', method: 'POST', status: 503, count: 500, probability: 0.85, seed: 7 });
    const told: number[] = [];
    expect(await karin.responsibilities.importRows(rows, (done) => told.push(done))).toMatchObject({ state: 'stopped', error: 'unavailable' });
    await tenant.controls.clearFaults();
    expect((await eva.responsibilities.readAll()).rows.filter((row) => row.type === 'value' && row.importId === rows.importId).length).toBeGreaterThan(0);
    expect((await tasks()).filter((text) => text.startsWith('Importerad'))).toEqual([]);
    expect(await tasks()).toContain('Ska ersättas');
    expect(await karin.responsibilities.importRows(rows)).toMatchObject({ state: 'done' });
    const after = await tasks();
    expect(after.filter((text) => text.startsWith('Importerad')).sort()).toEqual(rows.values.map(({ task: text }) => text).sort());
    expect(after).not.toContain('Ska ersättas');
    expect(told.every((done, i) => i === 0 || done >= told[i - 1])).toBe(true);
  });

  it('count nothing of an import that is cut off, until it is done or abandoned', async () => {
    const rows = { importId: createKey(karin.clock.now(), random), values: [task('Halv 1'), task('Halv 2')], replaces: [] };
    await tenant.controls.fault({ match: '/lists/Responsibilities/items', method: 'POST', cut: 'before', count: 50 });
    expect(await karin.responsibilities.importRows(rows)).toMatchObject({ state: 'stopped', error: 'offline' });
    await tenant.controls.clearFaults();
    // One row stands, the seal does not.
    await karin.responsibilities.add(task('Före'));
    expect((await tasks()).filter((text) => text.startsWith('Halv'))).toEqual([]);
    await karin.responsibilities.abandon(rows.importId);
    expect((await eva.responsibilities.readAll()).rows.filter((row) => row.type === 'value' && row.importId === rows.importId)).toEqual([]);
  });

  it('let nobody but those with rights write mandates', async () => {
    const mandate = { id: createKey(karin.clock.now(), random), person: karin.person.id, board: 'Valnämnden', party: 'Lindhults väl', role: 'Ledamot', from: '2027-01-01' };
    await expect(karin.mandates.add(mandate)).rejects.toMatchObject({ kind: 'noAccess' });
    const outcome = await karin.mandates.importRows({ importId: createKey(karin.clock.now(), random), values: [mandate], replaces: [] });
    expect(outcome).toEqual({ state: 'refused', rows: ['noAccess'] });
    expect((await eva.mandates.add(mandate)).value).toEqual(mandate);
  });

  it('keep a profile each, which nobody else writes', async () => {
    const saved = await karin.profiles.saveMine({ kudosScope: 'unit', absence: { until: '2026-12-01', substitute: eva.person.id, note: 'Semester' } });
    expect(await karin.profiles.mine()).toEqual(saved);
    await karin.profiles.saveMine({ kudosScope: 'all', hiddenContact: ['phone'] });
    expect(await karin.profiles.mine()).toEqual({ person: karin.person.id, kudosScope: 'all', hiddenContact: ['phone'] });
    const items = '/sites/lindhult.sharepoint.com:/sites/torget:/lists/Profiles/items';
    await eva.client.send({ method: 'POST', path: items, body: JSON.stringify({ fields: { PersonId: 'a-stranger', Data: '{"kudosScope":"all"}' } }) });
    const people = standingRows((await eva.profiles.readAll()).rows).map(({ value }) => value.person);
    expect(people.filter((id) => id === karin.person.id)).toHaveLength(1);
    if (!hasDoubt(options, 'noCreatedById')) expect(people).not.toContain('a-stranger');
  });

  it('leave out rows that make no sense, one by one', async () => {
    const items = '/sites/lindhult.sharepoint.com:/sites/torget:/lists/Responsibilities/items';
    const hostile = ['', '{', '[]', '"x"', '{"synonyms": 3, "duty": [{"days": [9]}], "responsible": "<img>", "residentLink": "javascript:alert(1)"}', `{"about": "${'x'.repeat(70_000)}"}`];
    const before = (await eva.responsibilities.readAll()).rows.length;
    for (const [i, Data] of hostile.entries()) {
      await karin.client.send({ method: 'POST', path: items, body: JSON.stringify({ fields: { RowId: `hostile-${i}`, Task: i === 3 ? '' : `Hostile ${i}`, Unit: unit, Data } }) }).catch(() => undefined);
    }
    const rows = (await eva.responsibilities.readAll()).rows;
    const values = rows.flatMap((row) => (row.type === 'value' && row.value.task.startsWith('Hostile') ? [row.value] : []));
    expect(values.find(({ task: text }) => text === 'Hostile 4')).toEqual({ id: 'hostile-4', task: 'Hostile 4', unit, synonyms: [], duty: [], substitutes: [], responsible: '' });
    expect(rows.length - before).toBeLessThan(hostile.length);
  });
});
