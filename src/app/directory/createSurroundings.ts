import { DirectoryBook, PersonDetails } from './DirectoryBook';

export interface Surroundings {
  /** Those around a person; `nobody` is not in the directory. Until they have come: those who were shown last. */
  of(id: string): PersonDetails | 'nobody' | undefined;
  /** Asks again with the next look; what is known is shown meanwhile. */
  refresh(): void;
}

/** Who stands around a person, which the book tells a moment later: nothing that is shown goes away meanwhile. */
export function createSurroundings(book: Pick<DirectoryBook, 'personDetails'>, onCame: () => void): Surroundings {
  const known: Map<string, PersonDetails | 'nobody'> = new Map();
  const fresh: Set<string> = new Set();
  let last: PersonDetails | undefined;

  function ask(id: string): void {
    fresh.add(id);
    book.personDetails(id).then(
      (details) => {
        known.set(id, details ?? 'nobody');
        onCame();
      },
      () => fresh.delete(id)
    );
  }

  return {
    of(id) {
      if (!fresh.has(id)) ask(id);
      const held = known.get(id);
      if (held !== undefined && held !== 'nobody') last = held;
      return held ?? last;
    },
    refresh: () => fresh.clear()
  };
}
