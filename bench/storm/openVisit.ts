import type { Thread } from '../../src/domain/feed/Thread.ts';
import type { Replica } from '../../src/domain/sync/LocalStores.ts';
import { createDevice } from './createDevice.ts';
import type { Held } from './createDevice.ts';
import { openFeed } from './openFeed.ts';
import type { TenantPerson } from './startTenant.ts';
import type { Act, Visit } from './Visit.ts';
import type { World } from './World.ts';

export interface VisitPlan {
  readonly person: TenantPerson;
  readonly held: Held;
  readonly acts: readonly Act[];
  /** Root of the post that everybody reacts to. */
  readonly crisis?: string;
  /** Keeps what is stored, for those who begin from it. */
  readonly keepsReplica?: boolean;
}

/** The service's time of asking is reckoned back from the answer. */
const latencyMs = 2_000;
const pageSize = 10;

/** Opens the feed as a web part does, without drawing it, and does what the person came to do once something is to be read. */
export function openVisit(world: World, { person, held, acts, crisis, keepsReplica }: VisitPlan): Visit {
  const { time, random } = world;
  let saved: Replica | undefined;
  let isStopped = false;
  const device = createDevice(held, (replica) => {
    visit.turns.done++;
    if (keepsReplica) saved = replica;
    const upTo = Date.parse(replica.tokenAt);
    visit.contentAgeMs ??= Math.max(time.now() - upTo, 0);
    if (replica.complete && upTo >= visit.openedAt - latencyMs) visit.freshAt ??= time.now();
  });
  const { stores } = device;
  const outbox = {
    ...stores.outbox,
    add: (entry: Parameters<typeof stores.outbox.add>[0]) => {
      if (entry.task.type === 'create') visit.written.set(entry.task.activity.id.toLowerCase(), time.now());
      return stores.outbox.add(entry);
    }
  };
  const { feed, thread: findThread, stop } = openFeed(world, person, { ...stores, outbox }, pageSize);
  const visit: Visit = {
    person, isCold: held.replica === undefined, openedAt: time.now(), troubles: new Set(), turns: { done: 0 }, written: new Map(),
    unsent: device.unsent, lastSaved: () => saved, directory: device.directory, stop: () => {
      isStopped = true;
      stop();
    }
  };

  function look(): void {
    if (visit.contentAt !== undefined) return;
    const { phase, fresh, read } = feed.model();
    if (phase.name !== 'ready' && phase.name !== 'loading') visit.troubles.add(phase.name);
    if (fresh.length + read.length === 0) return;
    visit.contentAt = time.now();
    for (const act of acts) setTimeout(() => perform(act), (20 + 160 * random()) * 1000);
  }

  function perform(act: Act): void {
    const { fresh, read } = feed.model();
    if (isStopped) return;
    const shown: readonly Thread[] = [...fresh, ...read].map((item) => item.thread).slice(0, 10);
    const thread = shown[Math.floor(random() * shown.length)];
    if (act === 'post') feed.actions.publish({ kind: 'post', audience: 'all', text: `God morgon från ${person.displayName}. ${text}`, mentions: [] });
    else if (act === 'comment') feed.actions.comment(thread, `Tack för det! ${text}`, []);
    else if (act === 'reactToCrisis') {
      // Whoever is sent to it finds it, however many have written since. In no checkpoint so far: a minute later.
      const wanted = crisis === undefined ? undefined : findThread(crisis);
      if (!wanted) setTimeout(() => perform(act), 60_000);
      else if (wanted.post.reactions.mine.like === undefined) feed.actions.react(wanted, wanted.post, 'like', true);
    } else {
      // Who has liked it already takes nothing back in a storm.
      const open = shown.find(({ post }) => post.reactions.mine.like === undefined);
      if (open) feed.actions.react(open, open.post, 'like', true);
    }
  }

  feed.subscribe(look);
  feed.start().then(look, (error: unknown) => visit.troubles.add(String(error)));
  return visit;
}

const text = 'Bussen gick som den skulle i dag, och i köket på plan två står det kaffe till alla som vill ha.';
