export interface SharedWait {
  /** Nobody asks before this time (epoch ms of the device); 0 when all may. */
  get(): number;
  /** Only ever later: an earlier time of another answer does not shorten what one has promised. */
  set(timeMs: number): void;
}

/** The service asks for minutes at most. More than this is junk, or a device clock that has been set back. */
const longestMs: number = 60 * 60 * 1000;

/**
 * Until when all tabs wait, known at once to a tab that is opened later.
 * @param device - whose wait it is; a device that keeps nothing on disk remembers it in this tab alone.
 */
export function sharedWait(
  device: { readonly name: string; readonly memoryOnly: boolean },
  storage: Pick<Storage, 'getItem' | 'setItem'> | undefined = ownStorage(),
  now: () => number = Date.now
): SharedWait {
  const key: string = `${device.name}:wait`;
  const shared = device.memoryOnly ? undefined : storage;
  let own: number = 0;

  function sane(time: number): number {
    return isFinite(time) && time > now() && time <= now() + longestMs ? time : 0;
  }

  function stored(): number {
    try {
      return Number(shared?.getItem(key) ?? 0);
    } catch {
      return 0;
    }
  }

  function get(): number {
    return Math.max(sane(own), sane(stored()));
  }

  return {
    get,
    set(timeMs: number): void {
      own = Math.max(get(), Math.min(timeMs, now() + longestMs));
      try {
        shared?.setItem(key, String(own));
      } catch {
        // Refused or full: this tab waits all the same.
      }
    }
  };
}

/** Even naming localStorage throws where it is refused. */
function ownStorage(): Storage | undefined {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}
