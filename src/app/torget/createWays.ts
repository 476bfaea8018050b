import { pageOf, PageName, Place } from '../../domain/links/Place';

/** Where one is in the app, and the steps that led there. */
export interface Ways {
  current(): Place;
  page(): PageName;
  /** Rises with each step: the same place asked for anew is a new step. */
  steps(): number;
  go(place: Place): void;
  /** Takes a step back; false when there is none left. */
  back(): boolean;
  subscribe(listener: () => void): () => void;
}

const longest: number = 50;

/** @param onPush a step was taken forward */
export function createWays(first: Place, onPush: () => void): Ways {
  const listeners: Set<() => void> = new Set();
  let way: readonly Place[] = [first];
  let steps: number = 0;

  function take(next: readonly Place[]): void {
    way = next.slice(-longest);
    steps++;
    listeners.forEach((listener) => listener());
  }

  const current = (): Place => way[way.length - 1];

  return {
    current,
    page: () => pageOf(current()),
    steps: () => steps,
    go(place) {
      const isHere = place.kind === 'page' && JSON.stringify(place) === JSON.stringify(current());
      if (isHere) return;
      take([...way, place]);
      onPush();
    },
    back() {
      if (way.length === 1) return false;
      take(way.slice(0, -1));
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    }
  };
}
