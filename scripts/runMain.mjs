import { Stop } from './Stop.mjs';

/** Runs a command of the repository: what stops it is printed, and the exit code says so. */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${error instanceof Stop ? error.message : error.stack}\n`);
    process.exitCode = 1;
  }
}
