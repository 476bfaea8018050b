/** The tenant's own time: the machine's, moved by as much as was asked for. */
export interface Clock {
  now(): number;
  iso(): string;
  set(now: number): void;
  advance(byMs: number): void;
}

export function createClock(startsAt: number | undefined): Clock {
  let offsetMs = startsAt === undefined ? 0 : startsAt - Date.now();
  const now = (): number => Date.now() + offsetMs;
  return {
    now,
    iso: () => `${new Date(now()).toISOString().slice(0, 19)}Z`,
    set: (wanted) => {
      offsetMs = wanted - Date.now();
    },
    advance: (byMs) => {
      offsetMs += byMs;
    },
  };
}
