import { openAdapters } from './openAdapters.ts';
import type { TenantPerson } from './startTenant.ts';
import type { World } from './World.ts';

/** So many rows written by many hands from now until a time, by the real adapters: one in 16 a post, four a comment, the others reactions. */
export async function writeNight(world: World, people: readonly TenantPerson[], rows: number, until: number): Promise<number> {
  const { code, time, random } = world;
  const startsAt = time.now();
  const posts: string[] = [];
  let written = 0;
  for (let row = 0; row < rows; row++) {
    await time.runUntil(startsAt + ((until - startsAt) * row) / rows);
    const person = people[Math.floor(random() * people.length)];
    const { log, createKey } = openAdapters(world, person);
    const root = posts[Math.max(0, posts.length - 1 - Math.floor(random() * 20))];
    // The log learns the time from its first answer; the device's clock is right here.
    const key = createKey();
    const task =
      root === undefined || row % 16 === 0
        ? code.newPost(key, person.id, { kind: 'post', audience: 'all', title: '', text: `Nattens rapport ${row}: allt lugnt, vägarna är plogade och sandade.`, mentions: [] })
        : row % 16 < 5
          ? code.newComment(key, person.id, root, root, { text: `Tack för rapporten, vi hörs i morgon. (${row})`, mentions: [] })
          : code.newReaction(key, person.id, root, root, 'like');
    const done = log.create(task.activity).then(() => void written++, (error: unknown) => { throw new Error(`The night could not be written: ${String(error)}`); });
    const finished = { yet: false };
    done.finally(() => (finished.yet = true)).catch(() => undefined);
    while (!finished.yet) await time.runUntil(time.now() + 1_000);
    await done;
    if (task.activity.kind === 'post') posts.push(task.activity.id);
  }
  return written;
}
