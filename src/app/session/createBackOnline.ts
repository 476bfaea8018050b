const staysMs: number = 8_000;

export interface BackOnline {
  /** Whether it is still told. */
  isTold(): boolean;
  /** Everything that waited has been sent. */
  tell(): void;
}

/** Tells for a moment that what waited has been sent. */
export function createBackOnline(onChanged: () => void): BackOnline {
  let until: number = 0;
  return {
    isTold: () => Date.now() < until,
    tell() {
      until = Date.now() + staysMs;
      setTimeout(onChanged, staysMs + 50);
      onChanged();
    }
  };
}
