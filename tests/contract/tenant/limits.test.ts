import { listPath, runTenant } from './support/runTenant';
import type { Caller, Reply, RunningTenant } from './support/runTenant';

const items = `${listPath('Activities')}/items?$top=1`;
const photo = '/users/nils.medlem@prov.example/photos/48x48/$value';

describe('limits', () => {
  let tenant: RunningTenant;
  let maja: Caller;
  let nils: Caller;

  beforeAll(async () => {
    tenant = await runTenant('--now', '2026-11-23T08:00:00Z');
    [maja, nils] = [await tenant.as('maja.medlem'), await tenant.as('nils.medlem')];
  });
  afterAll(async () => tenant.stop());
  afterEach(async () => {
    await tenant.control('DELETE', 'faults');
    await tenant.control('POST', 'limits', { none: true });
  });

  /** Far enough for every window but the day's to be new, at its beginning. */
  const nextHour = async (): Promise<void> => {
    const { now } = await tenant.control('GET', 'clock');
    await tenant.control('POST', 'clock', { now: new Date(Math.ceil((Date.parse(String(now)) + 1) / 3_600_000) * 3_600_000).toISOString() });
  };
  const limit = async (settings: object): Promise<void> => {
    await nextHour();
    await tenant.control('POST', 'limits', settings);
  };
  const repeat = async (times: number, ask: () => Promise<Reply>): Promise<Reply[]> => {
    const replies: Reply[] = [];
    for (let index = 0; index < times; index += 1) {
      replies.push(await ask());
    }
    return replies;
  };
  const statuses = (replies: Reply[]): number[] => replies.map(({ status }) => status);

  it('of a band are all that is documented, Entra\'s by the number of people', async () => {
    expect(await tenant.control('POST', 'limits', { band: '5001-15000' })).toEqual({
      ruPerMinute: 3750,
      ruPerDay: 3_600_000,
      requestsPerUserPer5Minutes: 3000,
      identityRuPer10Seconds: 5000,
      presencePer30Seconds: 1500,
      photosPerUserPer10Minutes: 10_000,
      photosAtOnce: 4,
      teamsPerSecond: 30,
      oneTeamPerSecond: 4,
      notificationsPerSecond: 5,
      answers: 429,
    });
  });

  it.each([['0-1000', 1250, 1_200_000], ['1001-5000', 2500, 2_400_000], ['15001-50000', 5000, 4_800_000]])('of %s licences are %i units a minute and %i a day', async (band, ruPerMinute, ruPerDay) => {
    expect(await tenant.control('POST', 'limits', { band })).toMatchObject({ ruPerMinute, ruPerDay });
  });

  it('of a day outlast the minute, and end at its end', async () => {
    const { now } = await tenant.control('GET', 'clock');
    await tenant.control('POST', 'clock', { now: new Date(Math.ceil((Date.parse(String(now)) + 1) / 86_400_000) * 86_400_000 + 7 * 3_600_000).toISOString() });
    await tenant.control('POST', 'limits', { ruPerMinute: 100, ruPerDay: 4 });
    expect(statuses(await repeat(3, () => maja('GET', items)))).toEqual([200, 200, 429]);
    await nextHour();
    const late = await maja('GET', items);
    expect([late.status, Number(late.headers.get('retry-after')) > 15 * 3600, late.headers.get('ratelimit-remaining')]).toEqual([429, true, null]);
    await tenant.control('POST', 'clock', { advanceMs: 17 * 3_600_000 });
    expect((await maja('GET', items)).status).toBe(200);
  });

  it('of Teams count reads in all, and of one team, by the second', async () => {
    const readers = [await tenant.as('maja.medlem', ['Team.ReadBasic.All', 'Channel.ReadBasic.All']), await tenant.as('nils.medlem', ['Team.ReadBasic.All', 'Channel.ReadBasic.All'])] as const;
    const team = (((await readers[0]('GET', '/v1.0/me/joinedTeams')).body['value']) as unknown as { id: string }[])[0]?.id;
    await limit({ oneTeamPerSecond: 4, teamsPerSecond: 6 });
    expect(statuses(await repeat(5, () => readers[0]('GET', `/v1.0/teams/${team}/channels`)))).toEqual([200, 200, 200, 200, 429]);
    expect(statuses(await repeat(2, () => readers[1]('GET', '/v1.0/me/joinedTeams')))).toEqual([200, 429]);
    await tenant.control('POST', 'clock', { advanceMs: 1000 });
    expect((await readers[0]('GET', `/v1.0/teams/${team}/channels`)).status).toBe(200);
  });

  it('of photos count each person by themselves, and no units', async () => {
    await limit({ photosPerUserPer10Minutes: 2, ruPerMinute: 1, identityRuPer10Seconds: 1 });
    expect(statuses(await repeat(3, () => maja('GET', `/v1.0${photo}`)))).toEqual([200, 200, 429]);
    expect((await nils('GET', `/v1.0${photo}`)).status).toBe(200);
  });

  it('of Entra count its own units in ten seconds, warn from 80 %, and say what was exceeded', async () => {
    await limit({ identityRuPer10Seconds: 10 });
    const replies = await repeat(6, () => maja('GET', '/v1.0/users'));
    expect(statuses(replies)).toEqual([200, 200, 200, 200, 200, 429]);
    expect(replies.map(({ headers }) => headers.get('x-ms-resource-unit'))).toEqual(Array(6).fill('2'));
    expect(replies.map(({ headers }) => headers.get('x-ms-throttle-limit-percentage'))).toEqual([null, null, null, null, '1', '1.2']);
    expect(replies[5]?.body).toMatchObject({ error: { code: 'TooManyRequests' } });
    expect(replies[5]?.headers.get('x-ms-throttle-information')).toBe('ResourceUnitLimitExceeded');
    expect((await nils('GET', items)).status).toBe(200);
    await tenant.control('POST', 'clock', { advanceMs: Number(replies[5]?.headers.get('retry-after')) * 1000 });
    expect((await maja('GET', '/v1.0/users')).status).toBe(200);
  });

  it('of presence count requests, and no units', async () => {
    await limit({ presencePer30Seconds: 2 });
    const ask = (): Promise<Reply> => maja('POST', '/v1.0/communications/getPresencesByUserId', { body: { ids: [] } });
    expect(statuses(await repeat(3, ask))).toEqual([200, 200, 429]);
    expect((await maja('GET', '/v1.0/me')).status).toBe(200);
  });

  it('of a person count Graph and REST together, SharePoint alone, and touch nobody else', async () => {
    await limit({ requestsPerUserPer5Minutes: 3 });
    const rest = (): Promise<Reply> => maja('GET', '/sites/torget/_api/web', { headers: { accept: 'application/json' } });
    expect(statuses([await maja('GET', '/v1.0/me'), await maja('GET', items), await rest(), await maja('GET', items), await rest(), await maja('GET', items)])).toEqual([200, 200, 200, 200, 429, 429]);
    expect((await maja('GET', '/v1.0/me')).status).toBe(200);
    expect((await nils('GET', items)).status).toBe(200);
  });

  it('count what they throttle, so that hammering never ends it early', async () => {
    await limit({ ruPerMinute: 4 });
    await repeat(5, () => maja('GET', items));
    const { sums } = await tenant.control('GET', 'meter');
    expect(sums?.['byStatus']).toMatchObject({ 429: expect.any(Number) });
    expect((await maja('GET', items)).headers.get('ratelimit-remaining')).toBe('0');
  });

  it('may be answered 503', async () => {
    await limit({ ruPerMinute: 1, answers: 503 });
    const reply = await maja('GET', items);
    expect([reply.status, reply.body['error']?.['code'], Number(reply.headers.get('retry-after')) > 0]).toEqual([503, 'serviceNotAvailable', true]);
  });

  it('let four photos through at a time: the parts of a batch wait, single requests are refused', async () => {
    await limit({ photosAtOnce: 4 });
    await tenant.control('POST', 'faults', { match: '/photos/', delayMs: 150 });
    const startedAt = Date.now();
    const batch = await maja('POST', '/v1.0/$batch', { body: { requests: Array.from({ length: 8 }, (_, id) => ({ id: String(id), method: 'GET', url: photo })) } });
    const tookMs = Date.now() - startedAt;
    expect((batch.body['responses'] as unknown as { status: number }[]).map(({ status }) => status)).toEqual(Array(8).fill(200));
    expect(tookMs).toBeGreaterThanOrEqual(290);
    const single = await Promise.all(Array.from({ length: 6 }, () => maja('GET', `/v1.0${photo}`)));
    expect(statuses(single).sort()).toEqual([200, 200, 200, 200, 429, 429]);
    expect(single.find(({ status }) => status === 429)?.body).toMatchObject({ error: { code: 'ApplicationThrottled' } });
  });

  it('refuses figures that it does not know', async () => {
    for (const body of [{ ruPerMinute: 'many' }, { answers: 418 }, { cupsOfCoffee: 3 }, {}]) {
      expect((await tenant.ask('POST', '/_tenant/limits', { body })).status).toBe(400);
    }
  });
});
