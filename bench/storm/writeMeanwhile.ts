import { openAdapters } from './openAdapters.ts';
import type { TenantPerson } from './startTenant.ts';
import type { World } from './World.ts';

interface Meanwhile {
  readonly people: readonly TenantPerson[];
  readonly rows: number;
  readonly minutes: number;
  /** Of the municipality. */
  readonly staff: number;
  /** Root of the post that everybody reacts to; those reactions wait as the real outbox lets them wait. */
  readonly crisis?: string;
}

const minuteMs = 60_000;

/**
 * What those write whom a scaled storm leaves out, so that the log is as lively as at full size: the clients' interval goes by
 * the rows a minute, not by people. Nobody counts them; reactions, comments and posts as 10 : 2 : 1, and in a crisis a
 * reaction to that post each. Who is refused tries again within two minutes until the row stands, as an outbox does.
 */
export function writeMeanwhile(world: World, { people, rows, minutes, staff, crisis }: Meanwhile): { readonly written: () => number } {
  const { code, random, time } = world;
  const standing: number[] = [];
  let root = crisis;
  let rootStoodAt = time.now();
  let reactedAt: number[] = [];

  /** How long a reaction waits by what the checkpoint of a minute ago would tell. */
  function delay(): number {
    const until = time.now() - minuteMs;
    const rowsPerMinute = standing.filter((at) => at > until - 2 * minuteMs && at <= until).length / 2;
    const reactionsPerMinute = reactedAt.filter((at) => at <= until).length / Math.max((until - rootStoodAt) / minuteMs, 1);
    return code.reactionDelay({ rowsPerMinute, reactionsPerMinute, people: staff }, random());
  }

  async function write(person: TenantPerson, isCrisis: boolean): Promise<void> {
    const { log, createKey } = openAdapters(world, person);
    const kind = isCrisis ? 13 : random() * 13;
    if (kind >= 3 && root !== undefined) await new Promise((resolve) => setTimeout(resolve, delay()));
    const key = createKey();
    const text = { text: 'God morgon! Här ute är det halt i dag, så ta det lugnt på vägen in.', mentions: [] };
    const task =
      root === undefined || kind < 1
        ? code.newPost(key, person.id, { kind: 'post', audience: 'all', title: '', ...text })
        : kind < 3
          ? code.newComment(key, person.id, root, root, text)
          // One reaction of a kind is all that a person has.
          : code.newReaction(key, person.id, root, root, crisis !== undefined && !isCrisis ? 'heart' : 'like');
    for (let stands = false; !stands; ) {
      try {
        await log.create(task.activity);
        stands = true;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 120_000 * random()));
      }
    }
    standing.push(time.now());
    if (task.activity.kind === 'reaction' && task.activity.root === root) reactedAt.push(time.now());
    if (task.activity.kind !== 'post' || crisis !== undefined) return;
    root = task.activity.id;
    rootStoodAt = time.now();
    reactedAt = [];
  }

  const share = crisis === undefined ? 0 : Math.min(people.length / rows, 1);
  for (let row = 0; row < rows; row++) {
    const before = Math.floor(row * share);
    const isCrisis = Math.floor((row + 1) * share) > before;
    const person = people[isCrisis ? before : row % people.length];
    // A person acts some time after coming.
    const at = (minutes * minuteMs * (row + random())) / rows + (20 + 160 * random()) * 1000;
    setTimeout(() => void write(person, isCrisis).catch(() => undefined), at);
  }
  return { written: () => standing.length };
}
