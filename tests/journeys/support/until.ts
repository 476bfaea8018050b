/** Asks again and again, for half a minute, until it is so. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < 150; n++) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Waited in vain until ${what}`);
}
