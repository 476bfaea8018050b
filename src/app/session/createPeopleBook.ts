import { myUnit, toAudience } from '../../domain/feed/whyShown';
import { looksLikeSearch } from '../../domain/feed/looksLikeSearch';
import { MissingDirectory } from '../../domain/directory/MissingDirectory';
import { matchPeople } from '../../domain/people/matchPeople';
import { Person } from '../../domain/people/Person';
import { isWithin } from '../../domain/people/unit';
import { Tabs } from '../../domain/sync/LocalStores';
import { PublishedFiles } from '../../domain/sync/PublishedFiles';
import { SearchHint } from '../../ui/feed/FeedModel';
import { createDirectoryDownload } from './createDirectoryDownload';
import { createMetPeople } from './createMetPeople';
import { createOwnPerson } from './createOwnPerson';
import { SessionDeps } from './SessionDeps';

const dayMs: number = 24 * 60 * 60 * 1000;
const mostSuggestions: number = 6;
const mostHints: number = 3;

export interface PeopleBook {
  viewer(): Person;
  /** Those that are known by now. */
  known(): ReadonlyMap<string, Person>;
  /** Looks up who is not known yet; tells when somebody came. */
  want(ids: Iterable<string>): void;
  load(): Promise<void>;
  /**
   * Downloads the directory when the checkpoint tells of a new one, at most once a day. Gives the version that is held.
   * @param when `now`; or when many ask and the checkpoint told of those on show, `later`: the download waits until it is needed,
   * or for a quieter turn; `unlessKnown` waits if the viewer's unit is known all the same: the feed's tabs and the cards ask for it
   */
  refresh(toldVersion: string, when: 'now' | 'unlessKnown' | 'later'): Promise<string>;
  /** Somebody looks for a person: a directory that was put off is fetched now. Rejects never. */
  need(): Promise<void>;
  /** Those whom the checkpoint told of. */
  meet(people: readonly Person[]): void;
  /** Another tab needs the directory: fetches it if this book was the one to put it off. */
  fetchWanted(): Promise<void>;
  /** The directory on the device is another: what was asked for is looked up again. */
  takeUp(): Promise<void>;
  /** People in the device's directory; 0 while there is none. */
  count(): Promise<number>;
  suggest(text: string): Promise<readonly Person[]>;
  hint(text: string): Promise<SearchHint | undefined>;
  /** Whether anyone belongs to the unit; true while there is no directory. */
  knowsUnit(path: string): Promise<boolean>;
  /** Whether it is known by now where the viewer belongs, or that nothing tells. */
  knowsViewer(): boolean;
  /** Why no directory has come to the device; `awaited`: it may be on its way, however long that takes. */
  whyMissing(): MissingDirectory | 'awaited';
  /** The audience of a post to "my unit", which may have been written before it was known. */
  addressOf(audience: string): Promise<string>;
}

type PeopleDeps = Pick<SessionDeps, 'viewer' | 'me' | 'now'> & {
  readonly files: Pick<PublishedFiles, 'readDirectory'>;
  readonly device: Pick<SessionDeps['device'], 'directory' | 'small'> & { readonly tabs: Pick<Tabs, 'send'> };
};

/** In what tabs tell each other: the directory on the device is another. */
export const directoryKey: string = 'directory';
/** Somebody needs the directory: the one who asks for all tabs fetches it now. */
export const directoryWantedKey: string = 'directoryWanted';

/** A directory that is on its way is worth waiting for when somebody begins to type a name. */
const patienceMs: number = 5_000;

/**
 * Who people are, from the directory on the device. Without one nobody is suggested: Entra tells too little of the people
 * that it finds to leave out those who are protected.
 */
export function createPeopleBook(deps: PeopleDeps, onCame: () => void): PeopleBook {
  const { device, files, now } = deps;
  const own = createOwnPerson(deps);
  const met = createMetPeople(device.small);
  const download = createDirectoryDownload(files, now, async (file) => {
    await device.directory.replace(file, new Date(now()).toISOString());
    await met.forget();
    device.tabs.send({ type: 'small', key: directoryKey });
    await takeUp();
  });
  let viewer: Person = { ...deps.viewer, title: '', unit: '' };
  let known: ReadonlyMap<string, Person> = new Map();
  const asked: Set<string> = new Set();
  let everyone: Promise<readonly Person[]> | undefined;
  let told: string = '';
  /** A checkpoint told of those on show. */
  let hasMet: boolean = false;
  let isSettled: boolean = false;
  let isPutOff: boolean = false;
  let settle: () => void = () => undefined;
  const settled: Promise<void> = new Promise((resolve) => (settle = resolve));

  async function find(ids: readonly string[]): Promise<void> {
    const found = await device.directory.find(ids);
    if (found.size > 0) learn(Array.from(found.values()));
  }

  /** The directory tells more of a person than the checkpoint. */
  function learn(people: readonly Person[]): void {
    known = new Map([...Array.from(known), ...people.map((person): [string, Person] => [person.id, person])]);
    onCame();
  }

  function learnNew(people: readonly Person[]): void {
    learn(people.filter(({ id }) => !known.has(id)));
  }

  /** Once there is a directory, it alone tells who may be shown. */
  async function loadMet(): Promise<void> {
    if (!(await device.directory.version())) learnNew(await met.kept());
  }

  function becomeViewer(person: Person | undefined): void {
    if (!person) return;
    viewer = person;
    onCame();
  }

  async function askEntra(): Promise<void> {
    const person: Person | undefined = await own.ask();
    becomeViewer(person);
    if (person) device.tabs.send({ type: 'small', key: directoryKey });
  }

  async function loadViewer(): Promise<void> {
    becomeViewer((await device.directory.find([viewer.id])).get(viewer.id) ?? (viewer.unit === '' ? await own.kept() : undefined));
  }

  async function all(): Promise<readonly Person[]> {
    everyone = everyone ?? device.directory.all();
    const people = await everyone;
    // It may come yet.
    if (people.length === 0) everyone = undefined;
    return people;
  }

  const book: PeopleBook = {
    viewer: () => viewer,
    known: () => known,
    want(ids) {
      const missing = Array.from(ids).filter((id) => !asked.has(id));
      if (missing.length === 0) return;
      missing.forEach((id) => asked.add(id));
      find(missing).catch(() => missing.forEach((id) => asked.delete(id)));
    },
    async load() {
      await Promise.all([loadViewer(), loadMet()]);
    },
    takeUp,
    async fetchWanted() {
      await settledSoon();
      if (isPutOff) await refresh(told, 'now');
    },
    meet(people) {
      hasMet = hasMet || people.length > 0;
      learnNew(people);
      if (people.length === 0) return;
      met.keep(people).then(
        () => device.tabs.send({ type: 'small', key: directoryKey }),
        () => undefined
      );
    },
    count: async () => (await device.directory.version())?.size ?? 0,
    async refresh(toldVersion, when) {
      told = toldVersion;
      try {
        return await refresh(toldVersion, hasMet ? when : 'now');
      } finally {
        becomeSettled();
      }
    },
    async suggest(text) {
      await Promise.race([need(), patience()]);
      return matchPeople(await all(), text, viewer, mostSuggestions);
    },
    async knowsUnit(path) {
      await need();
      const people = await all();
      return people.length === 0 || people.some((person) => isWithin(person.unit, path));
    },
    knowsViewer: () => isSettled || viewer.unit !== '',
    whyMissing: () => (!isSettled || isPutOff || download.isRunning() ? 'awaited' : (download.missing() ?? 'failed')),
    need,
    async addressOf(audience) {
      if (audience !== myUnit) return audience;
      if (viewer.unit === '') await settledSoon();
      return toAudience(viewer.unit || undefined);
    },
    async hint(text) {
      if (!looksLikeSearch(text)) return undefined;
      await need();
      const people = matchPeople(await all(), text, viewer, mostHints);
      return people.length > 0 ? { query: text.trim(), people } : undefined;
    }
  };

  function becomeSettled(): void {
    isSettled = true;
    settle();
    onCame();
  }

  async function takeUp(): Promise<void> {
    everyone = undefined;
    await find(Array.from(asked));
    await Promise.all([loadViewer(), loadMet()]);
  }

  function settledSoon(): Promise<unknown> {
    return Promise.race([settled, patience()]);
  }

  function patience(): Promise<unknown> {
    return new Promise((resolve) => setTimeout(resolve, patienceMs));
  }

  async function need(): Promise<void> {
    if (!isSettled && (await device.directory.version())) return;
    // Another web part of the page, or another tab, may be the one that asks.
    if (!isSettled) device.tabs.send({ type: 'small', key: directoryWantedKey });
    await settledSoon();
    if (isSettled && !isPutOff) return;
    await refresh(told, 'now').catch(() => undefined);
    becomeSettled();
  }

  async function refresh(toldVersion: string, when: 'now' | 'unlessKnown' | 'later'): Promise<string> {
    const held = await device.directory.version();
    const isOld = !held || now() - Date.parse(held.fetchedAt) > dayMs;
    if (held && (!isOld || held.version === toldVersion)) return held.version;
    isPutOff = when !== 'now' && !held;
    if (isPutOff && viewer.unit === '') await askEntra();
    isPutOff = isPutOff && (when === 'later' || viewer.unit !== '');
    if (isPutOff || (when !== 'now' && held)) return held?.version ?? '';
    const came = await download.run();
    if (typeof came !== 'string') return came.version;
    if (!held && viewer.unit === '' && (came === 'unpublished' || came === 'noAccess')) await askEntra();
    return held?.version ?? '';
  }

  return book;
}
