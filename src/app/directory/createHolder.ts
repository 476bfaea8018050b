import { swedishDate } from '../../domain/directory/duty/localTime';
import { Person } from '../../domain/people/Person';
import { HeldDirectory, HeldLists } from '../../domain/sync/LocalStores';
import { DirectoryState } from './DirectoryBook';
import { DirectoryBookDeps } from './DirectoryBookDeps';
import { createHolding, Holding } from './Holding';

export interface Holder {
  holding(): Holding | undefined;
  state(): Omit<DirectoryState, 'presenceTrouble' | 'photoTrouble'>;
  /** Begins to fill. Again it does nothing. */
  open(): void;
  /** Whether a directory lies on the device, so that waiting for the index is worth it. */
  isComing(): boolean;
  /** Once it has been looked whether one lies there. */
  whenLooked(): Promise<void>;
  /** Takes up lists that changed, and keeps them on the device. */
  takeLists(lists: HeldLists): Promise<void>;
  close(): void;
}

const weekMs: number = 7 * 24 * 60 * 60 * 1000;
/** Over most networks the directory would have come by then; it is waited for all the same. */
const patienceMs: number = 20_000;
/** Reading from the device is a fifth of the way, indexing the rest. */
const readShare: number = 0.2;

/** Holds the directory in memory from its first use on, and takes up a newer one when it comes to the device. */
export function createHolder(deps: DirectoryBookDeps, onChanged: () => void): Holder {
  const { device, now, pace } = deps;
  let holding: Holding | undefined;
  let isOpen: boolean = false;
  let isClosed: boolean = false;
  let hasFailed: boolean = false;
  let isComing: boolean = false;
  let progress: number = 0;
  let patience: ReturnType<typeof setTimeout> | undefined;
  let isPatient: boolean = true;
  /** One at a time; whoever asks meanwhile is served after. */
  let work: Promise<void> = Promise.resolve();
  let listening: { readonly stop: () => void } | undefined;
  let looked: () => void = () => undefined;
  const whenLooked: Promise<void> = new Promise((resolve) => (looked = resolve));

  function tellProgress(done: number): void {
    const before: number = Math.floor(progress * 20);
    progress = readShare + done * (1 - readShare);
    if (Math.floor(progress * 20) !== before) onChanged();
  }

  function phaseNow(): DirectoryState['phase'] {
    if (holding) return 'ready';
    if (hasFailed) return 'failed';
    if (!isOpen) return 'empty';
    const why = isComing ? 'awaited' : deps.whyMissing();
    return why === 'awaited' ? 'filling' : why;
  }

  async function pause(): Promise<void> {
    await pace.pause();
    if (isClosed) throw new Error('Closed meanwhile');
  }

  async function build(directory: HeldDirectory, lists: HeldLists, people: readonly Person[]): Promise<void> {
    const isFirst: boolean = holding === undefined;
    holding = await createHolding(directory, lists, people, new Date(now()), { now: pace.now, pause, ...(isFirst ? { onProgress: tellProgress } : {}) });
    hasFailed = false;
    onChanged();
  }

  async function look(): Promise<void> {
    const directory: HeldDirectory | undefined = await device.directory.version();
    isComing = directory !== undefined;
    looked();
    // Where none came it is now told why.
    if (!directory && !isClosed) onChanged();
    if (!directory || isClosed) return;
    if (holding?.directory.version === directory.version && holding.day === swedishDate(new Date(now()))) return;
    const people: readonly Person[] = holding?.directory.version === directory.version ? holding.index.people : await device.directory.all();
    const lists: HeldLists | undefined = await device.directory.lists();
    // Another replaced it in between: the next look takes it up.
    if (people.length === 0 || lists?.version !== directory.version) return;
    progress = Math.max(progress, readShare);
    await build(directory, lists, people);
    const { index } = holding as Holding;
    await device.photos.keepOnly((id) => index.find(id) !== undefined);
  }

  function queue(task: () => Promise<void>): Promise<void> {
    const done: Promise<void> = work.then(() => (isClosed ? undefined : task()));
    work = done.catch(() => {
      looked();
      if (isClosed) return;
      hasFailed = holding === undefined;
      onChanged();
    });
    return done;
  }

  return {
    holding: () => holding,
    isComing: () => isComing && !hasFailed,
    whenLooked: () => whenLooked,
    state() {
      const { publishedAt } = holding?.directory ?? {};
      const phase = phaseNow();
      return {
        phase,
        progress: holding ? 1 : progress,
        isSlow: phase === 'filling' && !isPatient,
        ...(publishedAt === undefined ? {} : { publishedAt }),
        isOld: publishedAt !== undefined && now() - Date.parse(publishedAt) > weekMs
      };
    },
    open() {
      if (isOpen) return;
      isOpen = true;
      const lookSoon = (): void => {
        queue(look).catch(() => undefined);
      };
      lookSoon();
      listening = deps.onMaybeCame(lookSoon);
      patience = setTimeout(() => {
        isPatient = false;
        onChanged();
      }, patienceMs);
      onChanged();
    },
    async takeLists(lists) {
      await queue(async () => {
        if (holding?.directory.version !== lists.version) return;
        await device.directory.saveLists(lists);
        await build(holding.directory, lists, holding.index.people);
      });
    },
    close() {
      isClosed = true;
      looked();
      listening?.stop();
      if (patience) clearTimeout(patience);
    }
  };
}
