const HEARTBEAT_MS = 15_000;

/** One line for the person at the keyboard. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** Runs something long and says now and then that it is still going. */
export async function sayWhile(what, work) {
  const begun = Date.now();
  say(`${what} …`);
  const beat = setInterval(() => say(`  still going, ${seconds(begun)} so far`), HEARTBEAT_MS);
  try {
    const result = await work();
    say(`  done in ${seconds(begun)}`);
    return result;
  } finally {
    clearInterval(beat);
  }
}

export function seconds(begun) {
  return `${((Date.now() - begun) / 1000).toFixed(1)} s`;
}
