import { PersonStatus } from '../../ui/people/PersonStatus';
import { DirectoryBook } from './DirectoryBook';

export interface Statuses {
  /** The same object for a person until something of it changed. */
  readonly statusOf: (id: string) => PersonStatus;
  /** Looks again at those who were asked about. @returns whether any of them changed */
  refresh(): boolean;
}

const nothing: PersonStatus = {};
/** Whoever types passes hundreds by; those who are drawn are read again. */
const mostKnown: number = 400;

function isSame(one: PersonStatus, other: PersonStatus): boolean {
  return one.presence === other.presence && one.photo === other.photo && one.absence?.until === other.absence?.until && one.absence?.substitute?.id === other.absence?.substitute?.id;
}

/** How people look right now, of whom the page has asked about. */
export function createStatuses(book: Pick<DirectoryBook, 'presence' | 'photo' | 'absence'>, isOnline: () => boolean): Statuses & { current(): Statuses['statusOf'] } {
  const known: Map<string, PersonStatus> = new Map();
  let current: (id: string) => PersonStatus = look();

  function read(id: string): PersonStatus {
    const [presence, absence, photo] = [isOnline() ? book.presence(id) : undefined, book.absence(id), book.photo(id)];
    return presence || absence || photo ? { ...(presence && { presence }), ...(absence && { absence }), ...(photo && { photo }) } : nothing;
  }

  /** Another function at each change, by which whoever draws can tell. */
  function look(): (id: string) => PersonStatus {
    return (id) => {
      const held: PersonStatus | undefined = known.get(id);
      if (held) return held;
      const status: PersonStatus = read(id);
      known.set(id, status);
      return status;
    };
  }

  return {
    statusOf: (id) => current(id),
    current: () => current,
    refresh() {
      let changed: boolean = known.size > mostKnown;
      if (changed) known.clear();
      known.forEach((held, id) => {
        const status: PersonStatus = read(id);
        if (isSame(held, status)) return;
        known.set(id, status);
        changed = true;
      });
      if (changed) current = look();
      return changed;
    }
  };
}
