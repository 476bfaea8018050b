import type { Member } from '../people/Member.ts';
import type { Random } from '../random.ts';
import type { Entry, Log, ReactionKind } from './createLog.ts';
import type { Wanted } from './react.ts';
import { react } from './react.ts';
import type { Mood, PostText } from './Text.ts';

/** How the reactions to a mood divide. */
const shares: Record<Mood, Record<ReactionKind, number>> = {
  news: { like: 0.86, heart: 0.07, idea: 0.06, fun: 0.01 },
  thanks: { like: 0.42, heart: 0.57, idea: 0, fun: 0.01 },
  question: { like: 0.68, heart: 0.02, idea: 0.28, fun: 0.02 },
  lost: { like: 0.7, heart: 0.06, idea: 0.02, fun: 0.22 },
  joy: { like: 0.4, heart: 0.5, idea: 0.02, fun: 0.08 },
  trouble: { like: 0.97, heart: 0.02, idea: 0.01, fun: 0 },
  invite: { like: 0.7, heart: 0.26, idea: 0.03, fun: 0.01 },
  snow: { like: 0.74, heart: 0.24, idea: 0, fun: 0.02 }
};

/** Typical number of reactions by reach. */
const typical: Record<PostText['to'], number> = { all: 21, administration: 13, division: 10, unit: 6 };

/** Reactions as people give them: a few posts get many, most get some. New posts have not got theirs yet. */
export function writeReactions(log: Log, entry: Entry, text: PostText, readers: readonly Member[], now: number, random: Random): void {
  const spread = Math.exp(0.75 * normal(random));
  const ageHours = (now - entry.at) / 3_600_000;
  const seen = 1 - Math.exp(-ageHours / 3);
  const count = Math.min(readers.length * 0.6, typical[text.to] * (text.warmth ?? 1) * spread * seen);
  const wanted: Wanted = {};
  for (const [kind, share] of Object.entries(shares[text.mood]) as [ReactionKind, number][]) {
    const exact = count * share;
    wanted[kind] = Math.floor(exact) + (random.chance(exact % 1) ? 1 : 0);
  }
  react(log, entry, wanted, readers, Math.min(now, entry.at + 40 * 3_600_000), random);
}

function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random.fraction())) * Math.cos(2 * Math.PI * random.fraction());
}
