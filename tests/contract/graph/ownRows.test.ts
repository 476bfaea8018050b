import { OwnRow, OwnRows } from '../../../src/domain/mine/OwnRows';
import { graphOwnRows } from '../../../src/graph/mine/graphOwnRows';
import { Route } from '../../../src/graph/sharepoint/Route';
import { OpenTenant, openTenant, site, Someone } from './openTenant';

jest.setTimeout(60_000);

describe.each<[string, Route, string[]]>([
  ['Graph', 'graph', []],
  ['Graph at its most difficult', 'graph', ['--pessimistic']],
  ["SharePoint's own REST", 'sharePoint', []]
])('rows of one\'s own by %s', (_, route, options) => {
  let tenant: OpenTenant;
  let amina: Someone;
  let karin: Someone;
  const rowsOf = (who: Someone): OwnRows => graphOwnRows({ client: who.client, site });

  async function all(rows: OwnRows, column: 'Actor' | 'About', person: string): Promise<OwnRow[]> {
    const found: OwnRow[] = [];
    let next: string | undefined;
    do {
      const page = await rows.read(column, person, next);
      if (page === 'tooMany') throw new Error('Too many');
      found.push(...page.rows);
      next = page.next;
    } while (next !== undefined);
    return found;
  }
  const texts = (rows: readonly OwnRow[]): string[] => rows.flatMap(({ change }) => (change.type === 'upserted' && 'text' in change.activity ? [change.activity.text] : []));

  beforeAll(async () => {
    tenant = await openTenant('quietVillage', ...options);
    [amina, karin] = await Promise.all([tenant.signIn('amina.warsame', { route }), tenant.signIn('karin.akesson', { route })]);
  });
  afterAll(async () => tenant?.server.stop());

  it('are what the person wrote and nobody else, with every column and the time of the service', async () => {
    const before = await all(rowsOf(amina), 'Actor', amina.person.id);
    const post = amina.post('Bara mitt');
    await amina.log.create(post);
    await karin.log.create(karin.post('Inte mitt'));
    const after = await all(rowsOf(amina), 'Actor', amina.person.id);
    expect(after).toHaveLength(before.length + 1);
    expect(texts(after)).toContain('Bara mitt');
    expect(texts(after)).not.toContain('Inte mitt');
    const mine = after.find(({ columns }) => columns.ActivityId === post.id)!;
    expect(mine.columns).toMatchObject({ Actor: amina.person.id, Kind: 'post', Content: 'Bara mitt', Thread: expect.stringContaining(post.root), At: expect.any(String) });
    expect(Math.abs(Date.parse(mine.createdAt) - amina.clock.now())).toBeLessThan(60_000);
    expect(after.every(({ columns }) => columns.Actor === amina.person.id)).toBe(true);
  });

  it('are what concerns the person, whoever wrote it', async () => {
    const about = await all(rowsOf(amina), 'About', amina.person.id);
    expect(about.length).toBeGreaterThan(0);
    expect(about.every(({ columns }) => columns.About === amina.person.id)).toBe(true);
    expect(about.some(({ columns }) => columns.Actor !== amina.person.id)).toBe(true);
  });

  it('hold each row once', async () => {
    const rows = await all(rowsOf(amina), 'Actor', amina.person.id);
    expect(new Set(rows.map(({ columns }) => columns.ActivityId)).size).toBe(rows.length);
  });

  it('take no quotation mark for the end of a name', async () => {
    expect(await all(rowsOf(amina), 'Actor', "x' or Actor ne '")).toEqual([]);
  });
});
