import { atClock, midnight, minuteMs, weekday } from '../localTime.ts';
import type { Member } from '../people/Member.ts';
import type { Album } from '../pictures/createAlbum.ts';
import type { Random } from '../random.ts';
import type { Crowd } from './Crowd.ts';
import type { Entry, Log } from './createLog.ts';
import { trafficTalk } from '../texts/trafficTalk.ts';
import { drawFarewell } from './drawFarewell.ts';
import { fillText } from './fillText.ts';
import { react } from './react.ts';
import type { FixedComment, FixedThread } from './Text.ts';

export interface FixedOptions {
  threads: readonly FixedThread[];
  album: Album;
  now: number;
}

interface Plan extends FixedComment {
  at: number;
}

/** Writes the threads of the pictures. Whoever is not in the crowd is passed over, so that small stories can have them too. */
export function writeFixedThreads(log: Log, crowd: Crowd, options: FixedOptions, random: Random): void {
  for (const thread of options.threads) {
    const writer = crowd.byName(thread.from);
    if (writer !== undefined) writeThread(log, crowd, thread, writer, options, random.branch(thread.from + thread.time));
  }
}

function writeThread(log: Log, crowd: Crowd, thread: FixedThread, writer: Member, options: FixedOptions, random: Random): void {
  const at = latest(thread, options.now) + random.below(60_000);
  const audience = thread.to === 'all' ? 'all' : `unit:${writer.path}`;
  const readers = thread.to === 'all' ? crowd.everyone : crowd.within(writer.path);
  const byName = crowd.byName;
  const filled = fillText(thread.text, { writer, byName }, at, random);
  if (filled === undefined) return;
  const entry = log.post({
    kind: thread.question === true ? 'question' : 'post', actor: writer, at, audience, ...filled, title: thread.title,
    picture: thread.picture === undefined ? undefined : options.album.show(thread.picture, writer, at),
    editedAt: thread.edited === undefined ? undefined : timeOf(thread.edited, at)
  });
  react(log, entry, affordable(thread.reactions, readers.length), readers, options.now, random, firstReactors(thread, crowd));

  let previous: Entry | undefined;
  let earlier: Member | undefined;
  const used = new Set<string>();
  for (const comment of withCrowd(thread, at, options, random)) {
    const actor = comment.from !== undefined ? byName(comment.from) : passerBy(comment, crowd, readers, writer, earlier, random);
    const said = actor && fillText(comment.text, { writer: actor, asker: writer, byName }, comment.at, random);
    if (actor === undefined || said === undefined || comment.at >= options.now || used.has(said.text)) continue;
    used.add(said.text);
    const target = comment.reply === true && previous !== undefined ? previous : entry;
    const written = log.comment(target, { actor, at: comment.at, ...said });
    react(log, written, { like: comment.likes ?? 0 }, readers, options.now, random);
    if (comment.answer === true) log.accept(entry, written, Math.min(options.now - 1000, comment.at + 3 * minuteMs));
    earlier = previous?.actor;
    previous = written;
  }
}

/** The latest time that the thread can have begun with all of it behind us. */
function latest(thread: FixedThread, now: number): number {
  for (let daysAgo = 0; ; daysAgo++) {
    const at = timeOf(thread.time, midnight(now, daysAgo));
    const day = weekday(at);
    const fits = thread.weekday === undefined ? day !== 0 && day !== 6 : day === thread.weekday;
    if (fits && at + thread.settled * minuteMs <= now) return at;
  }
}

function timeOf(time: string, near: number): number {
  const [, days = '0', hours, minutes] = /^(?:\+(\d+) )?(\d\d)\.(\d\d)$/.exec(time) as RegExpExecArray;
  return atClock(midnight(near, -Number(days)), Number(hours), Number(minutes));
}

/** Someone fitting; whoever was answered speaks again when the answer is to be of the same trade. */
function passerBy(comment: FixedComment, crowd: Crowd, readers: readonly Member[], writer: Member, earlier: Member | undefined, random: Random): Member | undefined {
  if (comment.reply === true && earlier !== undefined && earlier.kind === comment.kind) return earlier;
  const trade = comment.kind ?? '';
  const kind = comment.kind === undefined ? readers : [...crowd.byKind(trade), ...crowd.within(trade)].filter((member) => member.role === 'staff' || member.role === 'head' || member.role === 'politician');
  const list = kind.length > 0 ? kind : readers;
  for (let i = 0; i < 5; i++) {
    const actor = random.pick(list);
    if (actor !== writer) return actor;
  }
  return undefined;
}

/** Written comments at their times, and those of the crowd between them. */
function withCrowd(thread: FixedThread, at: number, options: FixedOptions, random: Random): Plan[] {
  const written = thread.comments.map((comment) => ({ ...comment, at: comment.time === undefined ? at : timeOf(comment.time, at) + random.below(50_000) }));
  if (thread.crowd === undefined || thread.total === undefined) return written;
  const passing = thread.crowd === 'traffic' ? planTalk(at, random) : planFarewells(thread.total - written.length, at, options.now, random);
  return [...passing, ...written].sort((a, b) => a.at - b.at);
}

/** The talk in its order, from four minutes after the question until a quarter before those that stand in the picture. */
function planTalk(at: number, random: Random): Plan[] {
  const until = timeOf('14.45', at);
  return trafficTalk.map((line, index) => {
    const [, mark, kind, text] = /^(\^?)\(([^)]+)\) (.*)$/.exec(line) as RegExpExecArray;
    const part = (index + random.fraction() * 0.8) / trafficTalk.length;
    return { kind, text, reply: mark === '^' ? true : undefined, at: at + 4 * minuteMs + Math.floor((until - at - 4 * minuteMs) * part), likes: likesOf(4, random) };
  });
}

function planFarewells(count: number, at: number, now: number, random: Random): Plan[] {
  const texts = new Set<string>();
  while (texts.size < count) texts.add(drawFarewell(random));
  const until = now - 5 * minuteMs;
  return [...texts].map((text) => {
    const time = awake(at + minuteMs + Math.floor((until - at - minuteMs) * random.fraction() ** 2.2), random);
    return { text, at: Math.min(time, now - minuteMs), likes: likesOf(4, random) };
  });
}

function likesOf(mean: number, random: Random): number {
  return Math.floor(-Math.log(1 - random.fraction()) * mean * random.fraction());
}

/** Between midnight and six people sleep, apart from a few. */
function awake(time: number, random: Random): number {
  const hour = (time - midnight(time)) / (60 * minuteMs);
  return hour < 6 && random.chance(0.9) ? midnight(time) + Math.floor(6.2 * 60 * minuteMs) + random.below(3 * 60 * minuteMs) : time;
}

/** In a small place fewer react: at most half of the people, in the same proportions. */
function affordable(wanted: FixedThread['reactions'], people: number): FixedThread['reactions'] {
  const sum = Object.values(wanted).reduce((a, b) => a + b, 0);
  const share = Math.min(1, (people * 0.56) / sum);
  return Object.fromEntries(Object.entries(wanted).map(([kind, count]) => [kind, share === 1 ? count : Math.floor(count * share)]));
}

function firstReactors(thread: FixedThread, crowd: Crowd): Member[] {
  const names = thread.crowd === 'farewell' ? ['Karin Åkesson', 'Hassan Ali', 'Fatima Haddad', 'Amina Warsame'] : [];
  return names.map(crowd.byName).filter((member) => member !== undefined);
}
