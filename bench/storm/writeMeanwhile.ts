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

  /** Rows a minute, as the checkpoint of a minute ago would tell. */
  function pace(): number {
    const until = time.now() - minuteMs;
    return standing.filter((at) => at > until - 2 * minuteMs && at <= until).length / 2;
  }

  async function write(person: TenantPerson, isCrisis: boolean): Promise<void> {
    const { log, createKey } = openAdapters(world, person);
    const kind = isCrisis ? 13 : random() * 13;
    if (kind >= 3 && root !== undefined) await new Promise((resolve) => setTimeout(resolve, code.reactionDelay(pace(), staff, random())));
    const key = createKey();
    const text = { text: 'God morgon! Här ute är det halt i dag, så ta det lugnt på vägen in.', mentions: [] };
    const task =
      root === undefined || kind < 1
        ? code.newPost(key, person.id, { kind: 'post', audience: 'all', title: '', ...text })
        : kind < 3
          ? code.newComment(key, person.id, root, root, text)
          : code.newReaction(key, person.id, root, root, 'like');
    for (let stands = false; !stands; ) {
      try {
        await log.create(task.activity);
        stands = true;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 120_000 * random()));
      }
    }
    if (task.activity.kind === 'post' && crisis === undefined) root = task.activity.id;
    standing.push(time.now());
  }

  for (let row = 0; row < rows; row++) {
    const person = people[row % people.length];
    // A person acts some time after coming.
    const at = (minutes * minuteMs * (row + random())) / rows + (20 + 160 * random()) * 1000;
    setTimeout(() => void write(person, crisis !== undefined && row < people.length).catch(() => undefined), at);
  }
  return { written: () => standing.length };
}
