import { noLists } from '../../domain/directory/lists/DirectoryLists';
import { FakeEditableList, fakeEditableList } from '../../domain/directory/lists/fakeEditableList';
import { ListRow } from '../../domain/directory/lists/ListRow';
import { PeopleSearchAnswer } from '../../domain/directory/PeopleSearch';
import { Responsibility } from '../../domain/directory/Responsibility';
import { Person } from '../../domain/people/Person';
import { KeptPhoto } from '../../domain/people/Photos';
import { fakeDirectoryStore } from '../../domain/sync/fakeDirectoryStore';
import { fakeSmallStore } from '../../domain/sync/fakeSmallStore';
import { createDirectoryBook } from './createDirectoryBook';
import { FoundColleagues } from './DirectoryBook';
import { DirectoryBookDeps } from './DirectoryBookDeps';

const now = Date.parse('2026-11-23T09:00:00Z');
const unit = 'Care/Home/North';
const people: readonly Person[] = [
  { id: 'karin', name: 'Karin Åkesson', title: 'Head', unit },
  { id: 'amina', name: 'Amina Warsame', title: 'Nurse', unit, manager: 'karin' },
  { id: 'hassan', name: 'Hassan Ali', title: 'Nurse', unit, manager: 'karin' },
  { id: 'sofia', name: 'Sofia Bergström', title: 'Chair', unit: 'Elected/Care board', kind: 'politician' }
];
const task = (itemId: number, text: string, changedBy?: string): ListRow<Responsibility> => ({
  type: 'value', itemId, version: 1, changedAt: '2026-11-02T08:00:00Z', ...(changedBy ? { changedBy } : {}),
  value: { id: `row-${itemId}`, task: text, synonyms: [], unit, responsible: 'hassan', substitutes: [], duty: [{ days: [1], from: '08:00', to: '16:00', person: 'hassan' }] }
});

interface World {
  readonly deps: DirectoryBookDeps;
  readonly asked: string[];
  readonly responsibilities: FakeEditableList<Responsibility>;
  arrive(publishedAt?: string): void;
  answer: PeopleSearchAnswer | Error | Promise<PeopleSearchAnswer>;
  missing: ReturnType<DirectoryBookDeps['whyMissing']>;
  /** Something changed, and it may be the directory. */
  tell(): void;
}

function createWorld(isHere: boolean, viewerId: string = 'amina'): World {
  const asked: string[] = [];
  const directory = fakeDirectoryStore();
  const responsibilities = fakeEditableList<Responsibility>();
  let listener: () => void = () => undefined;
  const photos: Map<string, KeptPhoto> = new Map();
  const world: World = {
    asked,
    responsibilities,
    answer: { people: [] },
    missing: 'unpublished',
    tell: () => listener(),
    arrive(publishedAt = '2026-11-23T04:00:00Z') {
      const lists = { ...noLists, responsibilities: { rows: [task(1, 'Snow clearing')], token: 't' } };
      directory.replace({ version: 'one', publishedAt, people, lists }, '2026-11-23T06:00:00Z').then(() => listener(), () => undefined);
    },
    deps: {
      viewer: () => people.find(({ id }) => id === viewerId) as Person,
      device: {
        directory,
        small: fakeSmallStore(),
        photos: {
          find: async (ids) => new Map(Array.from(photos).filter(([id]) => ids.indexOf(id) >= 0)),
          keep: async (kept, _, fetchedAt) => kept.forEach((photo, id) => photos.set(id, { photo, fetchedAt })),
          keepOnly: async (isShown) => Array.from(photos.keys()).forEach((id) => isShown(id) || photos.delete(id))
        }
      },
      whyMissing: () => world.missing,
      onMaybeCame: (given) => {
        listener = given;
        return { stop: () => undefined };
      },
      responsibilities,
      mandates: fakeEditableList(),
      presences: { of: async (ids) => { asked.push(`presence ${ids.length}`); return new Map(ids.map((id) => [id, { availability: 'available', isOutOfOffice: false }])); } },
      photos: { of: async (ids) => { asked.push(`photos ${ids.length}`); return new Map(ids.map((id): [string, Blob | 'none'] => [id, id === 'karin' ? new Blob(['x']) : 'none'])); } },
      peopleSearch: {
        find: async (query) => {
          asked.push(`search ${query}`);
          const answer = await world.answer;
          if (answer instanceof Error) throw answer;
          return answer;
        }
      },
      now: () => now,
      random: () => 0,
      createKey: () => 'key',
      pace: { now: () => Date.now(), pause: () => new Promise((resolve) => setTimeout(resolve)) },
      toUrl: () => 'blob:1',
      dropUrl: () => undefined
    }
  };
  if (isHere) world.arrive();
  return world;
}

const settle = (ms: number = 20): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('the directory\'s book', () => {
  it('reads nothing before it is used, and is ready a moment after', async () => {
    const { deps, asked } = createWorld(true);
    const book = createDirectoryBook(deps);
    expect(book.state()).toMatchObject({ phase: 'empty', isOld: false });
    const found = await book.search('snow clearing');
    expect(found).toMatchObject({ from: 'device', answers: [{ certainty: 'exact', responsible: { id: 'hassan' } }] });
    expect(book.state()).toEqual({ phase: 'ready', progress: 1, publishedAt: '2026-11-23T04:00:00Z', isSlow: false, isOld: false });
    expect(asked).toEqual([]);
    book.close();
  });

  it('says so when the directory is older than a week', async () => {
    const { deps, arrive } = createWorld(false);
    arrive('2026-11-10T04:00:00Z');
    const book = createDirectoryBook(deps);
    await book.search('karin');
    expect(book.state().isOld).toBe(true);
    book.close();
  });

  it('waits for a slow directory and says that it is slow, and only then what is wrong when something is', async () => {
    jest.useFakeTimers();
    const world = createWorld(false);
    world.missing = 'awaited';
    const book = createDirectoryBook(world.deps);
    book.open();
    await jest.advanceTimersByTimeAsync(10_000);
    expect(book.state()).toMatchObject({ phase: 'filling', isSlow: false });
    await jest.advanceTimersByTimeAsync(120_000);
    expect(book.state()).toMatchObject({ phase: 'filling', isSlow: true });
    for (const why of ['noAccess', 'failed', 'unpublished'] as const) {
      world.missing = why;
      world.tell();
      await jest.advanceTimersByTimeAsync(0);
      expect(book.state()).toMatchObject({ phase: why, isSlow: false });
    }
    book.close();
    jest.useRealTimers();
  });

  it('searches on the server while nothing is there, tells why it cannot, and answers again when the directory comes', async () => {
    const world = createWorld(false);
    world.answer = { refusal: 'cannotLeaveOut' };
    const book = createDirectoryBook(world.deps);
    const found: FoundColleagues[] = [];
    const search = book.openSearch((one) => found.push(one));
    search.ask('karin');
    await settle(300);
    expect(found).toMatchObject([{ from: 'server', trouble: 'cannotLeaveOut', people: [] }]);
    world.arrive();
    await settle(50);
    expect(found[found.length - 1]).toMatchObject({ from: 'device', people: [{ person: { id: 'karin' } }] });
    book.close();
  });

  it('never gives an older answer after a newer one', async () => {
    const world = createWorld(false);
    const book = createDirectoryBook(world.deps);
    const found: FoundColleagues[] = [];
    const search = book.openSearch((one) => found.push(one));
    let late: (answer: PeopleSearchAnswer) => void = () => undefined;
    world.answer = new Promise((resolve) => (late = resolve));
    search.ask('kar');
    await settle(300);
    world.answer = { people: [people[1]] };
    search.ask('amina');
    await settle(300);
    late({ people: [people[0]] });
    await settle();
    expect(found.map(({ query }) => query)).toEqual(['amina']);
    book.close();
  });

  it('asks for those on the screen in one request each, and for nobody who is not in the directory', async () => {
    const { deps, asked } = createWorld(true);
    const book = createDirectoryBook({ ...deps, random: () => 1 });
    await book.search('karin');
    book.wantVisible(['karin', 'amina']);
    book.wantVisible(['hassan', 'a-stranger']);
    await settle(100);
    expect(asked).toEqual(['presence 3', 'photos 3']);
    expect(book.presence('karin')).toMatchObject({ availability: 'available' });
    expect([book.photo('karin'), book.photo('amina')]).toEqual(['blob:1', undefined]);
    book.wantVisible(['karin', 'amina', 'hassan']);
    await settle(100);
    expect(asked).toHaveLength(2);
    book.close();
  });

  it('follows what heads of unit changed, once an hour, and counts nobody else\'s changes', async () => {
    const world = createWorld(true);
    world.responsibilities.changes = { changed: [task(2, 'Night alarms', 'karin'), task(3, 'Not mine to give', 'amina')], removed: [1] };
    const book = createDirectoryBook(world.deps);
    await book.search('karin');
    await book.search('karin');
    await settle(60);
    expect(world.responsibilities.askedFrom).toEqual(['t']);
    expect(book.responsibilities().map(({ task: text }) => text)).toEqual(['Night alarms']);
    await book.search('night alarms');
    await settle(60);
    expect(world.responsibilities.askedFrom).toEqual(['t']);
    book.close();
  });

  it('tells of a person and a unit: who is around, what they keep, who is on duty', async () => {
    const { deps } = createWorld(true, 'karin');
    const book = createDirectoryBook(deps);
    await book.search('karin');
    expect(await book.personDetails('hassan')).toMatchObject({ manager: { id: 'karin' }, peers: [{ id: 'amina' }], responsibilities: [{ task: 'Snow clearing', updated: { at: '2026-11-02T08:00:00Z' } }] });
    expect(await book.personDetails('a-stranger')).toBeUndefined();
    expect(book.unit(unit)).toMatchObject({ mayKeep: true, above: ['Care', 'Care/Home'], unit: { head: { id: 'karin' }, count: 3 } });
    expect(book.onDuty(book.responsibilities()[0])).toMatchObject({ now: { person: { id: 'hassan' }, onCall: false } });
    expect(book.keeping.mayKeep('Elected/Care board')).toBe(false);
    book.close();
  });
});
