import { midnight, minuteMs } from '../localTime.ts';
import type { Member } from '../people/Member.ts';
import type { Album } from '../pictures/createAlbum.ts';
import type { Random } from '../random.ts';
import { passingComments, writersReplies } from '../texts/passingComments.ts';
import type { Crowd } from './Crowd.ts';
import { createTextChooser } from './chooseText.ts';
import type { Entry, Log } from './createLog.ts';
import { fillText } from './fillText.ts';
import type { Filled } from './fillText.ts';
import { react } from './react.ts';
import type { PostText } from './Text.ts';
import { writeReactions } from './writeReactions.ts';

export interface EverydayOptions {
  /** When threads begin, oldest first. */
  times: readonly number[];
  texts: readonly PostText[];
  album: Album;
  now: number;
  /** How many comments, compared with an ordinary two weeks. */
  chatter: number;
}

/** Writes the threads of ordinary days: someone fitting writes a fitting text, colleagues answer and react. */
export function writeEveryday(log: Log, crowd: Crowd, options: EverydayOptions, random: Random): void {
  const texts = options.texts.filter((text) => candidates(crowd, text).length > 0);
  const choose = createTextChooser(texts, random.branch('texts'));
  for (const at of options.times) {
    // A text that names someone who is not there, or a unit with nobody to read it: the next one.
    for (let tries = 0; tries < 12 && !writeThread(log, crowd, choose(at), at, options, random); tries++);
  }
}

function candidates(crowd: Crowd, text: PostText): readonly Member[] {
  const title = new RegExp(text.titled ?? '');
  return text.from.split(' ').flatMap((kind) => crowd.byKind(kind)).filter(
    ({ role, user }) => (text.by === 'head' ? role === 'head' || role === 'deputy' : role === 'staff' || role === 'politician') && title.test(user.jobTitle ?? '')
  );
}

/** Some write much, most write little: the first of a list are chosen most. */
function pickActive(list: readonly Member[], random: Random): Member {
  return list[Math.floor(random.fraction() ** 2.2 * list.length)];
}

function audienceOf(text: PostText, { path }: Member): string {
  if (text.to === 'all') return 'all';
  const parts = path.split('/');
  return `unit:${parts.slice(0, text.to === 'administration' ? 1 : text.to === 'division' ? 2 : 3).join('/')}`;
}

function writeThread(log: Log, crowd: Crowd, text: PostText, at: number, options: EverydayOptions, random: Random): boolean {
  const writer = pickActive(candidates(crowd, text), random);
  const audience = audienceOf(text, writer);
  const readers = audience === 'all' ? crowd.everyone : crowd.within(audience.slice('unit:'.length));
  const filled = fill(text.text, writer, {}, crowd, at, random);
  if (filled === undefined || readers.length < 3) return false;
  const entry = log.post({
    kind: text.question === true ? 'question' : 'post', actor: writer, at, audience, title: text.title, ...filled,
    picture: text.picture === undefined ? undefined : options.album.show(text.picture, writer, at),
    editedAt: random.chance(0.05) && at + 9 * minuteMs < options.now ? at + random.between(1, 8) * minuteMs : undefined
  });
  writeReactions(log, entry, text, readers, options.now, random);
  writeTalk({ log, crowd, text, said: filled.text, entry, readers, options, random });
  return true;
}

interface Talk {
  log: Log;
  crowd: Crowd;
  text: PostText;
  /** The text of the post as it came out. */
  said: string;
  entry: Entry;
  readers: readonly Member[];
  options: EverydayOptions;
  random: Random;
}

/** The text's own comments first, then passing ones, some of which the writer answers. */
function writeTalk({ log, crowd, text, said, entry, readers, options, random }: Talk): void {
  const own = fittingLines(text.talk ?? [], said);
  const many = (text.to === 'all' ? 8 : text.to === 'unit' ? 2.2 : 4) * (text.talkative ?? 1) * (text.warmth ?? 1) * options.chatter;
  const passing = random.sample(passingComments[text.mood], Math.min(40, Math.floor(-Math.log(1 - random.fraction()) * many)));
  const replied = passing.flatMap((line) => (random.chance(0.12) ? [line, `>${random.pick(line.endsWith('?') ? writersReplies.question : writersReplies.other)}`] : [line]));
  // A trouble ends with its solution, and a question with its answers; other things are talked about afterwards.
  const pause = text.mood === 'trouble' || text.mood === 'question' ? Math.max(0, own.findIndex((line, index) => index > 0 && !/^[>^]/.test(line))) : own.length;
  const lines = [...own.slice(0, pause), ...replied, ...own.slice(pause)];
  const spoken = new Set<Member>();
  let at = entry.at;
  let previous: Entry | undefined;
  for (const line of lines) {
    const [, mark, kind, words] = /^([>^*]?)(?:\((\w+)\) )?(.*)$/s.exec(line) as RegExpExecArray;
    at = nextTime(at, mark, random);
    if (at >= options.now - minuteMs) return;
    const actor = mark === '>' ? entry.actor : commenter(crowd, kind, readers, entry, spoken, random);
    const filled = actor && fill(words, actor, { asker: entry.actor, previous: previous?.actor }, crowd, at, random);
    if (actor === undefined || filled === undefined) continue;
    const target = (mark === '>' || mark === '^') && previous !== undefined ? previous : entry;
    const written = log.comment(target, { actor, at, ...filled, editedAt: random.chance(0.02) && at + 4 * minuteMs < options.now ? at + 2 * minuteMs : undefined });
    if (random.chance(0.5)) react(log, written, { [random.chance(0.8) ? 'like' : 'heart']: random.between(1, text.to === 'all' ? 4 : 2) }, readers, options.now, random);
    if (mark === '*' && text.question === true && at + 30 * minuteMs < options.now) log.accept(entry, written, at + random.between(2, 28) * minuteMs);
    previous = written;
    spoken.add(actor);
  }
}

/** Without what belongs to another choice of words in the post, and without the answers to that. */
function fittingLines(lines: readonly string[], said: string): string[] {
  let left = false;
  return lines.flatMap((line) => {
    const [, condition, rest] = /^(?:~([^~]+)~)?(.*)$/s.exec(line) as RegExpExecArray;
    if (condition !== undefined) left = !new RegExp(condition).test(said);
    else if (!/^[>^]/.test(rest)) left = false;
    return left ? [] : [rest];
  });
}

/** Replies come soon, others when someone looks in; at night most wait for the morning. */
function nextTime(after: number, mark: string, random: Random): number {
  const mean = mark === '' ? 34 : 12;
  const at = after + minuteMs + Math.floor(-Math.log(1 - random.fraction()) * mean * minuteMs);
  const hour = Math.floor((at - midnight(at)) / (60 * minuteMs));
  if (hour >= 22 && random.chance(0.8)) return midnight(at, -1) + (6 * 60 + random.below(150)) * minuteMs;
  return hour < 5 && random.chance(0.7) ? midnight(at) + (6 * 60 + random.below(150)) * minuteMs : at;
}

function commenter(crowd: Crowd, kind: string | undefined, readers: readonly Member[], entry: Entry, spoken: ReadonlySet<Member>, random: Random): Member | undefined {
  const trade = kind ?? (readers === crowd.everyone && entry.actor.kind !== 'politics' && random.chance(0.5) ? entry.actor.kind : undefined);
  const list = trade === undefined ? readers : crowd.byKind(trade);
  for (let i = 0; i < 6 && list.length > 0; i++) {
    const actor = pickActive(list, random);
    if (actor !== entry.actor && !spoken.has(actor)) return actor;
  }
  return undefined;
}

function fill(source: string, writer: Member, talk: { asker?: Member; previous?: Member }, crowd: Crowd, at: number, random: Random): Filled | undefined {
  const colleagues = crowd.within(writer.path);
  return fillText(source, {
    writer, ...talk, byName: crowd.byName, head: crowd.headOf(writer.path),
    colleague: colleagues.length > 1 ? random.pick(colleagues) : undefined
  }, at, random);
}
