import { ask } from '../storm/ask.ts';
import { createRandom } from '../storm/createRandom.ts';
import { createWire } from '../storm/createWire.ts';
import { startTenant } from '../storm/startTenant.ts';
import type { TenantPerson } from '../storm/startTenant.ts';
import type { MeterEntry } from '../storm/sumUp.ts';
import { takeOverTime } from '../storm/virtualTime.ts';
import { patterns } from './patterns.ts';
import type { Call, Pattern } from './patterns.ts';

export interface OtherResult {
  readonly name: string;
  readonly told: string;
  readonly visits: number;
  /** First views of which at least one request was refused. */
  readonly failed: number;
  /** A first view when nobody else is there. */
  readonly alone: { readonly requests: number; readonly ru: number };
  readonly requestsPerVisit: number;
  readonly ruPerVisit: number;
  readonly refused: number;
  readonly requests: number;
  readonly ruMost: number;
  readonly ruByMinute: readonly number[];
  /** Of the first views that came through, ms. */
  readonly firstViewP50Ms: number;
  readonly firstViewP95Ms: number;
}

const minuteMs = 60_000;
const opening = Date.parse('2026-11-24T07:00:00Z');
const people = 12_570;
const minutes = 15;
const band = { ruPerMinute: 3_750, identityRuPer10Seconds: 8_000, presencePer30Seconds: 1_500 };

/** The storm of fifteen minutes for each pattern, one after another on one tenant, one person in `oneIn` against as small a part of the limits. */
export async function runOthers(oneIn: number): Promise<readonly OtherResult[]> {
  const tenant = await startTenant(new Date(opening - minuteMs).toISOString());
  const { value } = await tenant.control<{ value: TenantPerson[] }>('GET', 'people?top=20000');
  const staff = value.filter(({ accountEnabled, role }) => accountEnabled && role !== 'none').slice(0, people);
  const guests = staff.filter((_, index) => index % oneIn === 0);
  // Today's talk, so that there is something to read.
  await tenant.control('POST', 'bulk', { site: '/sites/torget', list: 'Activities', count: 1_500, from: '2026-11-24T00:00:00Z', to: '2026-11-24T06:40:00Z' });
  let told = 0;
  const time = takeOverTime(opening - minuteMs, async (now) => {
    if (now - told < 250) return;
    told = now;
    await tenant.control('POST', 'clock', { now: new Date(now).toISOString() });
  });
  const random = createRandom(1);
  const fetch = createWire(time, random);
  const scaled = Object.fromEntries(Object.entries(band).map(([name, limit]) => [name, Math.round(limit / oneIn)]));
  const results: OtherResult[] = [];

  const callerFor = async (person: TenantPerson): Promise<Call> => {
    const { access_token } = await time.hold(tenant.control<{ access_token: string }>('POST', 'token', { user: person.userPrincipalName }));
    return async (method, path, body) => {
      const headers: Record<string, string> = { authorization: `Bearer ${access_token}`, consistencylevel: 'eventual', ...(body ? { 'content-type': 'application/json' } : {}) };
      const answer = await fetch(tenant.origin + path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
      // A person without a photo is no failure.
      if (!answer.ok && answer.status !== 404) throw new Error(`${path}: ${answer.status} ${answer.status === 429 ? '' : await answer.text()}`);
      return (answer.headers.get('content-type') ?? '').includes('json') ? ((await answer.json()) as Awaited<ReturnType<Call>>) : {};
    };
  };

  /** What a first view takes when nobody else is there. */
  const visitOnce = async (pattern: Pattern): Promise<void> => {
    const done = { yet: false };
    const work = callerFor(guests[0]).then(pattern.firstView).finally(() => (done.yet = true));
    work.catch(() => undefined);
    while (!done.yet) await time.runUntil(time.now() + 1_000);
    await work;
  };

  for (const [index, pattern] of patterns.entries()) {
    const startsAt = opening + index * 60 * minuteMs;
    await time.runUntil(startsAt);
    await tenant.control('POST', 'limits', { none: true });
    await tenant.control('DELETE', 'meter');
    await visitOnce(pattern);
    const alone = (await tenant.control<{ entries: MeterEntry[] }>('GET', 'meter')).entries;
    await tenant.control('POST', 'limits', { band: '5001-15000', ...scaled });
    await tenant.control('DELETE', 'meter');
    const views: number[] = [];
    let failed = 0;
    let isOver = false;

    const visit = async (person: TenantPerson): Promise<void> => {
      const call = await callerFor(person);
      const begun = time.now();
      try {
        await pattern.firstView(call);
        views.push(time.now() - begun);
      } catch (error) {
        if (!/: 429/.test(String(error))) process.stderr.write(`${String(error)}\n`);
        failed++;
      }
      const again = pattern.again;
      const turn = (): void => {
        if (isOver || !again) return;
        again.ask(call).catch(() => undefined).finally(() => setTimeout(turn, again.everyMs)).catch(() => undefined);
      };
      if (again) setTimeout(turn, again.everyMs);
    };

    guests.forEach((person, guest) => setTimeout(() => void visit(person).catch(() => undefined), (minutes * minuteMs * (guest + random())) / guests.length));
    await time.runUntil(startsAt + minutes * minuteMs);
    isOver = true;
    await time.runUntil(startsAt + (minutes + 5) * minuteMs);
    const { entries } = await tenant.control<{ entries: MeterEntry[] }>('GET', 'meter');
    const ruByMinute = new Array<number>(minutes).fill(0);
    for (const { at, ru } of entries) {
      const minute = Math.floor((Date.parse(at) - startsAt) / minuteMs);
      if (minute >= 0 && minute < minutes) ruByMinute[minute] += ru * oneIn;
    }
    const sorted = views.sort((left, right) => left - right);
    results.push({
      name: pattern.name, told: pattern.told, visits: guests.length, failed,
      alone: { requests: alone.length, ru: alone.reduce((sum, { ru }) => sum + ru, 0) },
      requestsPerVisit: entries.length / guests.length,
      ruPerVisit: entries.reduce((sum, { ru }) => sum + ru, 0) / guests.length,
      refused: entries.filter(({ status }) => status === 429 || status === 503).length,
      requests: entries.length, ruMost: Math.max(...ruByMinute), ruByMinute,
      firstViewP50Ms: sorted[Math.floor(sorted.length / 2)] ?? -1,
      firstViewP95Ms: sorted[Math.floor(sorted.length * 0.95)] ?? -1
    });
    process.stderr.write(`${pattern.name}: ${guests.length} visits, ${failed} failed, ${entries.length} requests\n`);
  }
  await ask(`${tenant.origin}/_tenant/meter`, { method: 'DELETE' });
  await tenant.stop();
  return results;
}
