import { looksLikeSearch } from '../../domain/feed/looksLikeSearch';
import { matchPeople } from '../../domain/people/matchPeople';
import { Person } from '../../domain/people/Person';
import { SearchHint } from '../../ui/feed/FeedModel';
import { FeedDeps } from './FeedDeps';

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
  /** Downloads the directory when the checkpoint tells of a new one, at most once a day. Gives the version that is held. */
  refresh(toldVersion: string): Promise<string>;
  suggest(text: string): Promise<readonly Person[]>;
  hint(text: string): Promise<SearchHint | undefined>;
}

type PeopleDeps = Pick<FeedDeps, 'viewer' | 'files' | 'device' | 'fallbackPeople' | 'now'>;

/** Who people are, from the directory on the device; from the service only while there is none. */
export function createPeopleBook(deps: PeopleDeps, onCame: () => void): PeopleBook {
  const { device, files, fallbackPeople, now } = deps;
  let viewer: Person = { ...deps.viewer, title: '', unit: '' };
  let known: ReadonlyMap<string, Person> = new Map();
  const asked: Set<string> = new Set();
  let everyone: Promise<readonly Person[]> | undefined;

  async function find(ids: readonly string[]): Promise<void> {
    const found = await device.directory.find(ids);
    if (found.size === 0) return;
    known = new Map([...Array.from(known), ...Array.from(found)]);
    onCame();
  }

  function becomeViewer(person: Person | undefined): void {
    if (!person) return;
    viewer = person;
    onCame();
  }

  async function loadViewer(): Promise<void> {
    becomeViewer((await device.directory.find([viewer.id])).get(viewer.id));
  }

  function all(): Promise<readonly Person[]> {
    everyone = everyone ?? device.directory.all();
    return everyone;
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
    load: loadViewer,
    async refresh(toldVersion) {
      const held = await device.directory.version();
      const isOld = !held || now() - Date.parse(held.fetchedAt) > dayMs;
      if (held && (!isOld || held.version === toldVersion)) return held.version;
      const file = await files.readDirectory();
      if (file) {
        await device.directory.replace(file, new Date(now()).toISOString());
        everyone = undefined;
        const again = Array.from(asked);
        await find(again);
        await loadViewer();
        return file.version;
      }
      if (!held && viewer.unit === '') {
        becomeViewer(await fallbackPeople.me());
      }
      return held?.version ?? '';
    },
    async suggest(text) {
      const people = await all();
      if (people.length > 0) return matchPeople(people, text, viewer, mostSuggestions);
      return text.trim() === '' ? [] : fallbackPeople.suggest(text, viewer, mostSuggestions);
    },
    async hint(text) {
      if (!looksLikeSearch(text)) return undefined;
      const people = matchPeople(await all(), text, viewer, mostHints);
      return people.length > 0 ? { query: text.trim(), people } : undefined;
    }
  };
  return book;
}
