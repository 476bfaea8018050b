import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';

/**
 * Adds a line to the file that `TORGET_DOUBTS_ASKED` names, if any: this file of tests, and the doubts that a tenant of its answers
 * depended on. What is in no line of a file that ran with all doubts off cannot make that file come out otherwise.
 */
export async function noteAskedDoubts(origin: string): Promise<void> {
  const notes = process.env.TORGET_DOUBTS_ASKED;
  if (notes === undefined) return;
  const response = await fetch(`${origin}/_tenant/doubts/asked`);
  const { value } = await response.json() as { value: string[] };
  appendFileSync(notes, `${JSON.stringify({ file: relative(process.cwd(), expect.getState().testPath ?? ''), asked: value })}\n`);
}
