import { SearchOptions } from '../../domain/directory/createDirectoryIndex';
import { isServiceError } from '../../domain/log/ServiceError';
import { ColleagueSearch, FoundColleagues } from './DirectoryBook';
import { DirectoryBookDeps } from './DirectoryBookDeps';
import { Holder } from './createHolder';

export interface ColleagueSearches {
  search(query: string, options?: SearchOptions): Promise<FoundColleagues>;
  openSearch(onFound: (found: FoundColleagues) => void): ColleagueSearch;
  /** Another directory is held, or the first: what was asked last is answered again. */
  again(): void;
}

/** The service is not asked at every letter. */
const restMs: number = 250;
/** What lies on the device is indexed within this, or the server is asked after all. */
const patienceMs: number = 4_000;

/** Search on the device, and on the server while there is nothing on it. */
export function createColleagueSearches(deps: DirectoryBookDeps, holder: Holder, listenReady: (listener: () => void) => () => void): ColleagueSearches {
  const open: Set<() => void> = new Set();

  function onDevice(query: string, options: SearchOptions | undefined): FoundColleagues | undefined {
    const holding = holder.holding();
    return holding && { ...holding.index.search(query, deps.viewer(), options), query, from: 'device' };
  }

  async function onServer(query: string, options: SearchOptions | undefined): Promise<FoundColleagues> {
    const nobody: FoundColleagues = { query, from: 'server', answers: [], people: [], units: [], total: 0 };
    if (query.trim().length < 2) return nobody;
    try {
      const answer = await deps.peopleSearch.find(query, options?.limit);
      if ('refusal' in answer) return { ...nobody, trouble: answer.refusal };
      const people = answer.people.filter(
        ({ unit, kind }) => (!options?.kind || kind === options.kind) && (!options?.within || unit === options.within || unit.startsWith(`${options.within}/`))
      );
      return { ...nobody, total: people.length, people: people.map((person) => ({ person, matched: [] })) };
    } catch (error) {
      return { ...nobody, trouble: isServiceError(error) ? error.kind : 'unavailable' };
    }
  }

  function readySoon(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => finish(), patienceMs);
      const stop = listenReady(() => finish());
      function finish(): void {
        clearTimeout(timer);
        stop();
        resolve();
      }
    });
  }

  return {
    async search(query, options) {
      holder.open();
      await holder.whenLooked();
      if (!holder.holding() && holder.isComing()) await readySoon();
      return onDevice(query, options) ?? onServer(query, options);
    },

    openSearch(onFound) {
      let asked: { readonly query: string; readonly options?: SearchOptions } | undefined;
      let number: number = 0;
      let resting: ReturnType<typeof setTimeout> | undefined;

      function answer(): void {
        if (!asked) return;
        const { query, options } = asked;
        const mine: number = ++number;
        const give = (found: FoundColleagues): void => {
          if (mine === number) onFound(found);
        };
        if (resting) clearTimeout(resting);
        const found = onDevice(query, options);
        if (found) give(found);
        // What lies on the device is indexed in a moment, and then answered.
        else resting = setTimeout(() => {
          if (!holder.isComing()) onServer(query, options).then(give, () => undefined);
        }, restMs);
      }

      open.add(answer);
      return {
        ask(query, options) {
          holder.open();
          asked = { query, options };
          answer();
        },
        close() {
          open.delete(answer);
          number++;
          if (resting) clearTimeout(resting);
        }
      };
    },

    again: () => open.forEach((answer) => answer())
  };
}
