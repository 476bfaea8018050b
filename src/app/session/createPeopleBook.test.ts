import { ServiceError } from '../../domain/log/ServiceError';
import { Person } from '../../domain/people/Person';
import { fakeDirectoryStore } from '../../domain/sync/fakeDirectoryStore';
import { fakeSmallStore } from '../../domain/sync/fakeSmallStore';
import { DirectoryFile } from '../../domain/sync/PublishedFiles';
import { createPeopleBook, PeopleBook } from './createPeopleBook';

const hourMs = 60 * 60 * 1000;
const amina: Person = { id: 'amina', name: 'Amina Warsame', title: 'Nurse', unit: 'Care/North' };
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('the directory on the device', () => {
  let now: number;
  let downloads: number;
  let published: string | undefined;
  let answer: (file: DirectoryFile | undefined) => Promise<DirectoryFile | undefined>;
  let book: PeopleBook;

  beforeEach(() => {
    [now, downloads, published] = [Date.parse('2026-11-23T08:00:00Z'), 0, 'one'];
    answer = async (file) => file;
    book = createPeopleBook(
      {
        viewer: amina,
        now: () => now,
        me: async () => undefined,
        files: {
          readDirectory() {
            downloads++;
            return answer(published === undefined ? undefined : { version: published, publishedAt: '2026-11-23T04:00:00Z', people: [amina] });
          }
        },
        device: { directory: fakeDirectoryStore(), small: fakeSmallStore(), tabs: { send: () => undefined } }
      },
      () => undefined
    );
  });

  it('is downloaded when there is none, and then when another version is told, once a day at most', async () => {
    expect(await book.refresh('one', 'now')).toBe('one');
    published = 'two';
    now += 20 * hourMs;
    expect(await book.refresh('two', 'now')).toBe('one');
    expect(downloads).toBe(1);
    now += 5 * hourMs;
    expect(await book.refresh('two', 'now')).toBe('two');
    expect(downloads).toBe(2);
    now += 48 * hourMs;
    expect(await book.refresh('two', 'now')).toBe('two');
    expect(downloads).toBe(2);
  });

  it('is looked for once an hour while nobody has published one', async () => {
    published = undefined;
    await book.refresh('', 'now');
    now += hourMs / 2;
    await book.refresh('', 'now');
    expect(downloads).toBe(1);
    now += hourMs;
    await book.refresh('', 'now');
    expect(downloads).toBe(2);
  });

  it('waits, when many ask and those on show are told of, until somebody looks for a person', async () => {
    book.meet([amina]);
    expect(await book.refresh('one', 'later')).toBe('');
    expect(downloads).toBe(0);
    await book.suggest('amina');
    expect(downloads).toBe(1);
  });

  it('is awaited for as long as the download takes, also when it was put off before', async () => {
    let arrive: () => void = () => undefined;
    answer = (file) => new Promise((resolve) => (arrive = () => resolve(file)));
    book.meet([amina]);
    await book.refresh('one', 'later');
    const needed = book.need();
    await settle();
    now += hourMs;
    expect([downloads, book.whyMissing()]).toEqual([1, 'awaited']);
    arrive();
    await needed;
    expect(await book.count()).toBe(1);
  });

  it('is missing because nobody published one, because it is closed to the person, or because it did not come', async () => {
    published = undefined;
    await book.refresh('', 'now');
    expect(book.whyMissing()).toBe('unpublished');
    now += 2 * hourMs;
    answer = () => Promise.reject(new ServiceError('noAccess', 'told to'));
    await book.refresh('', 'now');
    expect(book.whyMissing()).toBe('noAccess');
    now += 2 * hourMs;
    answer = () => Promise.reject(new ServiceError('unavailable', 'told to'));
    await book.refresh('', 'now');
    expect(book.whyMissing()).toBe('failed');
  });
});
