export interface Polite {
  start(): void;
  /** Looks whether what is kept is fresh; asks for nothing by itself. */
  look(): void;
  stop(): void;
}

export interface PoliteDeps {
  readonly isFresh: () => Promise<boolean>;
  readonly takeTurn: () => Promise<void>;
  /** 0 to 1; spreads those who opened a page in the same second. */
  readonly random: () => number;
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/** Whoever only passes through a page has asked for nothing. */
const restMs: number = 3_000;
const spreadMs: number = 5_000;
const againMs: number = 60_000;
/** A turn that did not help is not tried again at once. */
const calmMs: number = 5 * 60_000;

/** Takes a turn when what is kept is not fresh, one at a time, while the page is looked at. */
export function createPolite({ isFresh, takeTurn, random, page }: PoliteDeps): Polite {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped: boolean = false;
  let lastTurn: number = -Infinity;

  function wait(ms: number, then: () => Promise<void>): void {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => then().catch(() => undefined), ms);
  }

  async function rest(): Promise<void> {
    const fresh = await isFresh();
    wait(fresh || Date.now() - lastTurn < calmMs ? againMs : restMs + spreadMs * random(), fresh ? rest : turn);
  }

  async function turn(): Promise<void> {
    // Hidden pages ask for nothing; another tab may have asked meanwhile.
    if (page.visibilityState === 'visible' && Date.now() - lastTurn >= calmMs && !(await isFresh())) {
      lastTurn = Date.now();
      await takeTurn().catch(() => undefined);
    }
    await rest();
  }

  function seen(): void {
    if (page.visibilityState === 'visible') rest().catch(() => undefined);
  }

  return {
    start() {
      page.addEventListener('visibilitychange', seen);
      rest().catch(() => undefined);
    },
    look() {
      isFresh().catch(() => undefined);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      page.removeEventListener('visibilitychange', seen);
    }
  };
}
