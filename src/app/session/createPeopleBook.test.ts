import { HeldDirectory } from '../../domain/sync/LocalStores';
import { DirectoryFile } from '../../domain/sync/PublishedFiles';
import { createPeopleBook, PeopleBook } from './createPeopleBook';

const hourMs = 60 * 60 * 1000;
const amina = { id: 'amina', name: 'Amina Warsame', title: 'Nurse', unit: 'Care/North' };

describe('the directory on the device', () => {
  let now: number;
  let downloads: number;
  let published: string | undefined;
  let book: PeopleBook;

  beforeEach(() => {
    [now, downloads, published] = [Date.parse('2026-11-23T08:00:00Z'), 0, 'one'];
    let held: HeldDirectory | undefined;
    const deps = {
      viewer: amina,
      now: () => now,
      me: async () => undefined,
      files: {
        readDirectory: async () => {
          downloads++;
          return published === undefined ? undefined : ({ version: published, people: [amina] } as unknown as DirectoryFile);
        }
      },
      device: {
        directory: {
          version: async () => held,
          replace: async ({ version }: DirectoryFile, fetchedAt: string) => {
            held = { version, fetchedAt } as HeldDirectory;
          },
          find: async () => new Map([[amina.id, amina]]),
          all: async () => [amina]
        },
        small: { get: async () => undefined, set: async () => undefined },
        tabs: { send: () => undefined }
      }
    };
    book = createPeopleBook(deps as unknown as Parameters<typeof createPeopleBook>[0], () => undefined);
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
});
