import type { HostAnswer } from './HostAnswer.ts';

/** A short answer in plain text, that nobody keeps. */
export function answerText(status: number, body: string): HostAnswer {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }, body: Buffer.from(body) };
}
