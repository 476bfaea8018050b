import { openAdapters } from './openAdapters.ts';
import type { TenantPerson } from './startTenant.ts';
import type { World } from './World.ts';

/**
 * What those write whom a scaled storm leaves out, so that the log is as lively as at full size: the clients' interval goes by
 * the rows a minute, not by people. Nobody counts them; reactions, comments and posts as 10 : 2 : 1. Who is refused tries
 * again within two minutes until the row stands, as an outbox does.
 */
export function writeMeanwhile(world: World, people: readonly TenantPerson[], rows: number, minutes: number): { readonly written: () => number } {
  const { code, random } = world;
  let root: string | undefined;
  let written = 0;

  async function write(person: TenantPerson): Promise<void> {
    const { log, createKey } = openAdapters(world, person);
    const key = createKey();
    const kind = random() * 13;
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
    if (task.activity.kind === 'post') root = task.activity.id;
    written++;
  }

  for (let row = 0; row < rows; row++) {
    const person = people[row % people.length];
    setTimeout(() => void write(person).catch(() => undefined), minutes * 60_000 * random());
  }
  return { written: () => written };
}
