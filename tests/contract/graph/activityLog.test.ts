import { ActivityLog, ChangePage, NewActivity, WindowPage } from '../../../src/domain/log/ActivityLog';
import { Activity, Change } from '../../../src/domain/log/activity';
import { createKey } from '../../../src/domain/log/key';
import { ServiceError } from '../../../src/domain/log/ServiceError';
import { Route } from '../../../src/graph/sharepoint/Route';
import { chosenDoubts, isChosen } from '../../journeys/support/settings';
import { hasDoubt, OpenTenant, openTenant, random, Someone } from './openTenant';

jest.setTimeout(60_000);

async function errorOf(promise: Promise<unknown>): Promise<ServiceError> {
  return promise.then(() => { throw new Error('It went well'); }, (error: unknown) => error as ServiceError);
}

async function changesOf(log: ActivityLog, token: string): Promise<{ changes: Change[]; token: string }> {
  const changes: Change[] = [];
  let at = token;
  for (;;) {
    const page = (await log.changesSince(at)) as ChangePage;
    changes.push(...page.changes);
    if (page.token !== undefined) return { changes, token: page.token };
    at = page.next ?? '';
  }
}

async function rowsOf(read: (next?: string) => Promise<WindowPage | 'tooMany'>): Promise<Activity[]> {
  const rows: Activity[] = [];
  let next: string | undefined;
  do {
    const page = (await read(next)) as WindowPage;
    rows.push(...page.changes.flatMap((change) => (change.type === 'upserted' ? [change.activity] : [])));
    next = page.next;
  } while (next !== undefined);
  return rows;
}

/** One at a time; the rest of what is undocumented touches neither rows nor changes. */
const doubts = ['duplicateAnswers500', 'duplicateLeavesEmptyRow', 'noCreatedById', 'pagesOf200', 'rangesRefused', 'deltaTokensBoundToUser', 'writeSecurityIgnored'];

/** Where each route asks, for the tenant's faults. */
const addresses: Record<Route, { rows: string; row: string; method: { edit: string; remove: string } }> = {
  graph: { rows: '/lists/Activities/items$', row: '/items/\\d+$', method: { edit: 'PATCH', remove: 'DELETE' } },
  sharePoint: { rows: "/getbytitle\\('Activities'\\)/items$", row: '/items\\(\\d+\\)$', method: { edit: 'POST', remove: 'POST' } }
};

/** Where the run has chosen the doubts, both routes under these alone. */
const tenants: [string, Route, string[]][] = isChosen ? [
  [`Graph on a tenant with ${chosenDoubts.join(', ')}`, 'graph', []],
  [`SharePoint's own REST on a tenant with ${chosenDoubts.join(', ')}`, 'sharePoint', []]
] : [
  ['Graph on a tenant as documented', 'graph', []],
  ...doubts.map((name): [string, Route, string[]] => [`Graph on a tenant with ${name}`, 'graph', ['--doubts', name]]),
  ['Graph on a tenant at its most difficult', 'graph', ['--pessimistic']],
  ["SharePoint's own REST on a tenant as documented", 'sharePoint', []],
  ["SharePoint's own REST on a tenant at its most difficult", 'sharePoint', ['--pessimistic']]
];

describe.each(tenants)('the log by %s', (_, route, options) => {
  const at = addresses[route];
  let tenant: OpenTenant;
  let amina: Someone;
  let karin: Someone;

  const commentOn = (post: NewActivity, who: Someone, text: string): NewActivity => {
    const key = createKey(who.clock.now(), random);
    return { kind: 'comment', id: key, root: post.root, key, actor: who.person.id, target: post.id, text, mentions: [] };
  };
  const heartFor = (post: NewActivity, who: Someone): NewActivity => ({
    kind: 'reaction', id: `${post.id}.heart.${who.person.id}`, root: post.root, key: createKey(who.clock.now(), random),
    actor: who.person.id, target: post.id, reaction: 'heart'
  });

  beforeAll(async () => {
    tenant = await openTenant('quietVillage', ...options);
    [amina, karin] = [await tenant.signIn('amina.warsame', { route }), await tenant.signIn('karin.akesson', { route })];
    await amina.log.latestToken();
  });
  afterAll(async () => tenant?.server.stop());
  afterEach(async () => tenant.controls.clearFaults());

  it('brings one person what another writes', async () => {
    const token = await karin.log.latestToken();
    const post = amina.post("Vem har nyckeln till förrådet? 'Rum 4' & <b>källaren</b> 100 %");
    const written = await amina.log.create(post);
    expect(written).toMatchObject({ kind: 'post', id: post.id, version: 1, actor: amina.person.id });
    const comment = await karin.log.create(commentOn(post, karin, 'Jag!'));
    await karin.log.create(heartFor(post, karin));
    const { changes } = await changesOf(karin.log, token);
    expect(changes).toHaveLength(3);
    expect(changes[0]).toEqual({ type: 'upserted', activity: written });
    expect(changes).toContainEqual({ type: 'upserted', activity: comment });
    expect(changes[2]).toMatchObject({ activity: { kind: 'reaction', reaction: 'heart', target: post.id, actor: karin.person.id } });
  });

  it('reads a thread, and an hour, by prefix', async () => {
    const post = amina.post('Hej');
    await amina.log.create(post);
    await karin.log.create(commentOn(post, karin, 'Hej på dig'));
    expect((await rowsOf((next) => karin.log.readThreads(post.root, next))).map(({ kind }) => kind)).toEqual(['post', 'comment']);
    const hour = await rowsOf((next) => karin.log.readWritten(post.root.slice(0, 13), next));
    expect(hour.map((row) => ('id' in row ? row.id : ''))).toContain(post.id);
    expect(await rowsOf((next) => karin.log.readThreads("2026'; drop", next))).toEqual([]);
  });

  it('reads what the story holds', async () => {
    const month = amina.post('').key.slice(0, 7);
    const rows = await rowsOf((next) => karin.log.readThreads(month, next));
    const page = (await karin.log.readThreads(month)) as WindowPage;
    expect(rows.filter(({ kind }) => kind === 'post' || kind === 'question').length).toBeGreaterThan(2);
    expect(page.changes.filter((change) => change.type === 'ignored' && change.reason !== 'notForTheFeed')).toEqual([]);
  });

  it.each<[string, Record<string, unknown>[]]>([
    ['asked for twice', []],
    ['cut off before the work', [{ cut: 'before', count: 1 }]],
    ['cut off after the work', [{ cut: 'after', count: 1 }]],
    ['cut off after the work every time', [{ cut: 'after', count: 4 }]],
    ['answered 503 first', [{ status: 503, count: 1 }]],
    ['throttled for a second', [{ status: 429, retryAfter: 1, count: 1 }]]
  ])('writes a row once when it is %s', async (__, faults) => {
    const post = amina.post('En gång');
    for (const fault of faults) await tenant.controls.fault({ match: at.rows, method: 'POST', ...fault });
    const first = await amina.log.create(post);
    const second = await amina.log.create(post);
    expect(second).toEqual(first);
    expect(await rowsOf((next) => karin.log.readThreads(post.root, next))).toEqual([first]);
  });

  it('writes a mention once, and keeps it out of the feed', async () => {
    const post = amina.post('Hej @Karin');
    await amina.log.create(post);
    const key = createKey(amina.clock.now(), random);
    const mention: NewActivity = { kind: 'mention', id: `${post.id}.mention.${karin.person.id}`, root: post.root, key, actor: amina.person.id, target: post.id, about: karin.person.id };
    expect([await amina.log.create(mention), await amina.log.create(mention)]).toEqual([undefined, undefined]);
    expect(((await karin.log.readThreads(post.root)) as WindowPage).changes.map((change) => (change.type === 'ignored' ? change.reason : change.type))).toEqual([
      'upserted', 'notForTheFeed'
    ]);
  });

  it('does not take the row of another for its own', async () => {
    const post = amina.post('Min');
    await amina.log.create(post);
    expect((await errorOf(karin.log.create({ ...post, actor: karin.person.id } as NewActivity))).kind).toBe('refused');
    expect(await karin.log.findOwn(post.id, karin.person.id)).toBe('elsewhere');
    expect(await amina.log.findOwn(post.id, amina.person.id)).toMatchObject({ id: post.id });
    expect(await amina.log.findOwn(`${post.id}x`, amina.person.id)).toBeUndefined();
  });

  it('lets only the writer edit and delete, and tells everyone', async () => {
    const post = amina.post('Före');
    const row = await amina.log.create(post);
    const token = await karin.log.latestToken();
    const edit = { itemId: row?.itemId ?? 0, version: 1, text: 'Efter', mentions: [], editedAt: '2026-11-23T10:00:00.000Z' };
    // Where Graph does not heed WriteSecurity, only the page keeps people from what others wrote.
    if (route === 'sharePoint' || !hasDoubt(options, 'writeSecurityIgnored')) {
      expect((await errorOf(karin.log.edit(edit))).kind).toBe('noAccess');
      expect((await errorOf(karin.log.remove(edit.itemId))).kind).toBe('noAccess');
    }
    expect(await amina.log.edit(edit)).toMatchObject({ version: 2, text: 'Efter', editedAt: edit.editedAt });
    // Asked for again after a lost answer it is done; another edit of the old version is a conflict.
    expect(await amina.log.edit(edit)).toMatchObject({ version: 2 });
    expect((await errorOf(amina.log.edit({ ...edit, text: 'Annat' }))).kind).toBe('conflict');
    const told = await changesOf(karin.log, token);
    expect(told.changes).toMatchObject([{ activity: { version: 2, text: 'Efter', createdAt: row?.createdAt } }]);
    await amina.log.remove(edit.itemId);
    await amina.log.remove(edit.itemId);
    expect((await changesOf(karin.log, told.token)).changes).toEqual([{ type: 'deleted', itemId: edit.itemId }]);
    expect((await errorOf(amina.log.edit(edit))).kind).toBe('missing');
  });

  it('knows an edit whose answer was lost', async () => {
    const row = await amina.log.create(amina.post('Före'));
    await tenant.controls.fault({ match: route === 'graph' ? '/fields$' : at.row, method: at.method.edit, cut: 'after', count: 1 });
    expect(await amina.log.edit({ itemId: row?.itemId ?? 0, version: 1, text: 'Efter', mentions: [], editedAt: '2026-11-23T10:00:00.000Z' })).toMatchObject({ version: 2, text: 'Efter' });
  });

  it('takes a deletion whose answer was lost for done', async () => {
    const row = await amina.log.create(amina.post('Bort'));
    await tenant.controls.fault({ match: at.row, method: at.method.remove, cut: 'after', count: 1 });
    await amina.log.remove(row?.itemId ?? 0);
  });

  it('ignores a row that claims to be of another', async () => {
    const post = amina.post('Falsk');
    const fields = { ActivityId: post.id, At: post.key, Thread: `${post.key}~${post.key}`, Actor: karin.person.id, Kind: 'post', Audience: 'all', Content: 'Falsk' };
    await amina.client.send({ method: 'POST', path: '/sites/lindhult.sharepoint.com:/sites/torget:/lists/Activities/items', body: JSON.stringify({ fields }) });
    const [change] = ((await karin.log.readThreads(post.root)) as WindowPage).changes;
    // Without createdBy nobody can tell.
    expect(change).toMatchObject(hasDoubt(options, 'noCreatedById') ? { type: 'upserted' } : { type: 'ignored', reason: 'contradictedActor' });
  });

  it('takes one request and at most 1 RU to ask what is new', async () => {
    const token = await karin.log.latestToken();
    await amina.log.create(amina.post('Nytt'));
    await tenant.controls.resetMeter();
    karin.answered.length = 0;
    expect((await karin.log.changesSince(token)) as ChangePage).toMatchObject({ changes: [{ type: 'upserted' }], token: expect.any(String) });
    expect((await tenant.controls.meter()).sums).toMatchObject({ requests: 1, ru: route === 'graph' ? 1 : 0 });
    expect(karin.answered).toMatchObject([{ status: 200, ru: route === 'graph' ? 1 : 0 }]);
  });

  it('holds back when the wait is long, and tells how long', async () => {
    await tenant.controls.fault({ match: 'Activities', status: 429, retryAfter: 90, count: 1 });
    const error = await errorOf(karin.log.latestToken());
    expect(error.kind).toBe('throttled');
    expect(error.details.retryAfterMs).toBeGreaterThan(80_000);
    await tenant.controls.resetMeter();
    expect((await errorOf(karin.log.latestToken())).kind).toBe('throttled');
    expect((await tenant.controls.meter()).sums).toMatchObject({ requests: 0 });
    karin.waitUntil = 0;
  });

  it('puts a picture twice, without harm', async () => {
    const path = `2026-11/${amina.post('').key}.jpg`;
    await amina.log.uploadPicture(path, new Blob(['första']));
    await amina.log.uploadPicture(path, new Blob(['andra']));
    const answer = await karin.client.send({ path: `/sites/lindhult.sharepoint.com:/sites/torget:/lists/Media/drive/root:/${path}:/content` });
    expect(await answer.text()).toBe('andra');
  });

  it('says what is not there, and who may not', async () => {
    const astray = await tenant.signIn('amina.warsame', { path: '/sites/elsewhere', route });
    expect((await errorOf(astray.log.latestToken())).kind).toBe('missing');
    // SharePoint's own REST asks for no scope: there it is the person who may not.
    if (route === 'sharePoint') await tenant.controls.fault({ match: 'Activities', status: 403, count: 1 });
    const bare = await tenant.signIn('amina.warsame', { scopes: ['User.ReadBasic.All'], route });
    expect((await errorOf(bare.log.latestToken())).kind).toBe('noAccess');
  });

  it('knows a token that is of no use any more', async () => {
    const token = await karin.log.latestToken();
    expect(await karin.log.changesSince('spoilt')).toBe('tokenExpired');
    await tenant.controls.advanceClock(61 * 86_400_000);
    expect(await karin.log.changesSince(token)).toBe('tokenExpired');
  });
});
