import { OwnRow, OwnRows } from '../../domain/mine/OwnRows';
import { Person } from '../../domain/people/Person';
import { Profile } from '../../domain/people/Profile';
import { OutboxEntry } from '../../domain/sync/LocalStores';

const mostPages: number = 30;

type Column = 'Actor' | 'About';

export interface MyDataSources {
  readonly rows: OwnRows;
  readonly viewer: Person;
  readonly profile: () => Promise<Profile | undefined>;
  /** What the device keeps, by name. */
  readonly device: () => Promise<Readonly<Record<string, unknown>>>;
  readonly outbox: readonly OutboxEntry[];
  readonly site: string;
  readonly now: string;
}

/** Everything that Torget has about a person, as it stands; `missing` tells what could not be had, and why. */
export interface MyData {
  readonly torget: string;
  readonly madeAt: string;
  readonly person: Person;
  readonly profile?: Profile;
  readonly written: readonly unknown[];
  readonly about: readonly unknown[];
  readonly waiting: readonly unknown[];
  readonly device: Readonly<Record<string, unknown>>;
  readonly missing: readonly { readonly what: string; readonly why: string }[];
}

/** Collects everything, and goes on where a part fails: what came is given, and what did not is named. */
export async function collectMyData(sources: MyDataSources): Promise<MyData> {
  const missing: { what: string; why: string }[] = [];
  const attempt = async <T>(what: string, read: () => Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await read();
    } catch (error) {
      missing.push({ what, why: String((error as { readonly kind?: unknown }).kind ?? 'failed') });
      return otherwise;
    }
  };
  const rowsOf = (what: string, column: Column): Promise<readonly unknown[]> =>
    attempt(what, async () => {
      const found = await readAll(sources.rows, column, sources.viewer.id);
      if (!found.whole) missing.push({ what, why: 'tooMany' });
      return found.rows.map(({ createdAt, columns }) => ({ createdAt, ...columns }));
    }, []);

  const written = await rowsOf('written', 'Actor');
  const about = await rowsOf('about', 'About');
  const profile = await attempt('profile', sources.profile, undefined);
  const device = await attempt('device', sources.device, {});
  return {
    torget: sources.site,
    madeAt: sources.now,
    person: sources.viewer,
    ...(profile ? { profile } : {}),
    written,
    about,
    waiting: sources.outbox.map(({ queuedAt, state, task }) => ({ queuedAt, state, task: task.type === 'create' ? { ...task, picture: task.picture && { bytes: task.picture.size } } : task })),
    device,
    missing
  };
}

async function readAll(rows: OwnRows, column: Column, person: string): Promise<{ readonly rows: readonly OwnRow[]; readonly whole: boolean }> {
  const found: OwnRow[] = [];
  let next: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const page = await rows.read(column, person, next);
    if (page === 'tooMany') return { rows: found, whole: false };
    found.push(...page.rows);
    // A cursor that does not move ends the reading.
    if (page.next === undefined || page.next === next) return { rows: found, whole: true };
    next = page.next;
  }
  return { rows: found, whole: false };
}
