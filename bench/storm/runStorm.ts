import type { Held } from './createDevice.ts';
import { createRandom } from './createRandom.ts';
import { createWire } from './createWire.ts';
import { loadClient } from './loadClient.ts';
import { makeDirectory } from './makeDirectory.ts';
import { openAdapters } from './openAdapters.ts';
import { openVisit } from './openVisit.ts';
import { publishDirectory } from './publishDirectory.ts';
import type { Settings } from './scenarios.ts';
import { markList, readOutcome } from './readOutcome.ts';
import { shareReading } from './shareReading.ts';
import { startTenant } from './startTenant.ts';
import type { TenantPerson } from './startTenant.ts';
import { sumUp } from './sumUp.ts';
import type { MeterEntry, Result } from './sumUp.ts';
import { takeOverTime } from './virtualTime.ts';
import type { Act, Visit } from './Visit.ts';
import type { World } from './World.ts';
import { writeMeanwhile } from './writeMeanwhile.ts';
import { writeNight } from './writeNight.ts';

const minuteMs = 60_000;
const lastEvening = Date.parse('2026-11-23T17:00:00Z');
const dayMs = 24 * 60 * minuteMs;
/** Of a summer month, by the week. */
const rowsPerDayAway = 200;
const beforeStorm = Date.parse('2026-11-24T06:40:00Z');
const opening = Date.parse('2026-11-24T07:00:00Z');
/** The tenant's clock follows in steps of a quarter of a second. */
const clockStepMs = 250;
const storyStaff = 12_570;
const shares: readonly [Act, number][] = [['react', 1 / 10], ['comment', 1 / 50], ['post', 1 / 100]];
const writesPerPerson = shares.reduce((sum, [, share]) => sum + share, 0);

/** One storm: an evening, a night, a morning. Takes over this process's Date and timers for good. */
export async function runStorm(settings: Settings): Promise<Result> {
  const begun = performance.now();
  const code = await loadClient({ sharing: true });
  const evening = lastEvening - settings.daysAway * dayMs;
  const tenant = await startTenant(new Date(evening).toISOString());
  const { value } = await tenant.control<{ value: TenantPerson[] }>('GET', 'people?top=20000');
  const random = createRandom(settings.seed);
  shareReading();
  let told = 0;
  const time = takeOverTime(evening, async (now) => {
    if (now - told < clockStepMs) return;
    told = now;
    await tenant.control('POST', 'clock', { now: new Date(now).toISOString() });
  });
  const world: World = { code, tenant, time, fetch: createWire(time, random), random };
  const staff = value.filter(({ accountEnabled, role }) => accountEnabled && role !== 'none');
  const [editor, second] = staff.filter(({ role }) => role === 'owner');
  const others = staff.filter((person) => person !== editor);

  if (settings.pessimistic) await tenant.control('POST', 'doubts', { pessimistic: true });
  if (settings.staff !== storyStaff) await time.hold(publishDirectory(tenant, editor, makeDirectory(value, settings.staff)));
  const held = await spendEvening(world, editor);
  await takeOver(world, second);
  await tenant.control('POST', 'doubts', { pagesOf200: settings.rowsPerPage === 200 });
  if (settings.daysAway > 0) {
    const [from, to] = [evening + 60 * minuteMs, lastEvening].map((at) => new Date(at).toISOString());
    await time.runUntil(lastEvening);
    await tenant.control('POST', 'bulk', { site: '/sites/torget', list: 'Activities', count: settings.daysAway * rowsPerDayAway, from, to });
  }
  progress(`The night: ${settings.nightRows} rows`);
  const nightRows = await writeNight(world, others, settings.nightRows, beforeStorm);
  const editing = openVisit(world, { person: editor, held, acts: [] });
  await time.runUntil(opening);
  const coming = shuffled(others, random).slice(0, settings.people);
  const guests = coming.slice(0, Math.round(settings.people / settings.oneIn));
  const absent = coming.slice(guests.length);
  const absentRows = Math.round((settings.people - guests.length) * (settings.crisis ? 1 + writesPerPerson : writesPerPerson));
  // What the absent write is nobody's: the guests share the part of the budget that is theirs.
  const ruPerMinute = Math.round((2 * code.halfBudget(settings.staff)) / settings.oneIn);
  await tenant.control('POST', 'limits', { band: '5001-15000', ruPerMinute, exempt: absent.map((person) => person.userPrincipalName) });
  await tenant.control('DELETE', 'meter');
  const mark = await markList(world, editor.userPrincipalName);
  await tenant.control('DELETE', 'meter');

  const crisis = settings.crisis ? await writeCrisis(world, editor) : undefined;
  const visits: Visit[] = [];
  const openedRealMs = performance.now();
  const meanwhile = writeMeanwhile(world, { people: absent, rows: absentRows, minutes: settings.minutes, staff: settings.staff, crisis });
  guests.forEach((person, index) => {
    const isCold = random() < settings.cold;
    // Evenly, so that a part stands for all: each comes at a random moment of its own share of the window.
    setTimeout(() => {
      const visit = openVisit(world, { person, held: isCold ? {} : held, acts: actsOf(random, crisis !== undefined), crisis });
      visits.push(visit);
      if (settings.stay === 'most leave' && random() < 0.8) leaveAfter(visit, 2 + 6 * random());
    }, (settings.minutes * minuteMs * (index + random())) / guests.length);
  });
  for (let minute = 1; minute <= settings.minutes + settings.tailMinutes; minute++) {
    await time.runUntil(opening + minute * minuteMs);
    progress(`minute ${minute}: ${visits.length} came, ${visits.filter(({ freshAt }) => freshAt).length} fresh, ${seconds(openedRealMs)} s, ${Math.round(process.memoryUsage().rss / 1e6)} MB`);
  }
  const stormRealMs = performance.now() - openedRealMs;
  const { entries } = await tenant.control<{ entries: MeterEntry[] }>('GET', 'meter');
  for (const visit of [...visits, editing]) visit.stop();
  await tenant.control('POST', 'limits', { none: true });
  const outcome = await readOutcome(world, editor.userPrincipalName, mark);
  await tenant.stop();
  return sumUp({ settings, visits, entries, outcome, opening, editor: editor.userPrincipalName, nightRows, absentRows: meanwhile.written(), budget: ruPerMinute, stormRealMs, allRealMs: performance.now() - begun });
}

/** What a device holds that was here last evening: made by a real client, who also writes the first checkpoint. */
async function spendEvening(world: World, editor: TenantPerson): Promise<Held> {
  const visit = openVisit(world, { person: editor, held: {}, acts: [], keepsReplica: true });
  await world.time.runUntil(world.time.now() + 3 * minuteMs);
  const replica = visit.lastSaved();
  visit.stop();
  if (!replica || !visit.directory()) throw new Error(`The evening's client holds nothing: ${[...visit.troubles].join()}`);
  return { replica, directory: visit.directory() };
}

/** Another who may write the checkpoint does so that evening: what two writers find out about tokens, everyone knows by morning. */
async function takeOver(world: World, second: TenantPerson): Promise<void> {
  const visit = openVisit(world, { person: second, held: {}, acts: ['post'] });
  await world.time.runUntil(world.time.now() + 45 * minuteMs);
  visit.stop();
}

function actsOf(random: () => number, isCrisis: boolean): Act[] {
  return [...(isCrisis ? ['reactToCrisis' as const] : []), ...shares.filter(([, share]) => random() < share).map(([act]) => act)];
}

/** The post that everybody will react to, from the communicator's own client: the checkpoint follows in a minute or two. */
async function writeCrisis({ code, time, tenant, fetch, random }: World, editor: TenantPerson): Promise<string> {
  const { log, createKey } = openAdapters({ code, time, tenant, fetch, random }, editor);
  const { activity } = code.newPost(createKey(), editor.id, { kind: 'post', audience: 'all', title: '', text: 'Koka vattnet i hela kommunen tills vidare. Läs mer på webbplatsen.', mentions: [] });
  const written = log.create(activity);
  const finished = { yet: false };
  written.finally(() => (finished.yet = true)).catch(() => undefined);
  while (!finished.yet) await time.runUntil(time.now() + 1_000);
  await written;
  return activity.id;
}

/** Whoever has something unsent stays until it is sent. */
function leaveAfter(visit: Visit, minutes: number): void {
  setTimeout(() => (visit.unsent().length === 0 ? visit.stop() : leaveAfter(visit, 1)), minutes * minuteMs);
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  return all.map((each) => [random(), each] as const).sort(([left], [right]) => left - right).map(([, each]) => each);
}

function progress(text: string): void {
  process.stderr.write(`${text}\n`);
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(0);
}
