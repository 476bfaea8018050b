/** The answer of a promise, or a rejection when it takes longer: some hosts never answer at all. */
export function within<T>(promise: Promise<T>, patienceMs: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const late: Promise<never> = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${patienceMs} ms`)), patienceMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
