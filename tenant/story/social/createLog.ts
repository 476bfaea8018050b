import { createStoryKey } from '../createStoryKey.ts';
import type { Member } from '../people/Member.ts';
import type { Random } from '../random.ts';
import type { StoryItem } from '../Story.ts';

export type ReactionKind = 'like' | 'heart' | 'idea' | 'fun';

export interface Picture {
  path: string;
  width: number;
  height: number;
  alt: string;
}

/** A post or comment that others may answer and react to. */
export interface Entry {
  id: string;
  root: string;
  at: number;
  actor: Member;
}

/** What someone wrote. `at` in milliseconds; each mentioned person gets a row of their own. */
export interface Writing {
  actor: Member;
  at: number;
  text: string;
  mentions?: readonly Member[];
  editedAt?: number;
}

export interface PostWriting extends Writing {
  kind: 'post' | 'question';
  audience: string;
  title?: string;
  picture?: Picture;
}

export interface KudosWriting extends Writing {
  value: string;
  recipients: readonly { readonly member: Member; readonly scope: 'all' | 'unit' }[];
  /** Path of a unit that is thanked as a whole. */
  unit?: string;
  shift?: { readonly from: string; readonly to: string };
}

/** The rows of Activities as they come into being, to the letter of `docs/log-format.md`. */
export interface Log {
  post(writing: PostWriting): Entry;
  comment(target: Entry, writing: Writing): Entry;
  /** The same reaction of the same person is one row, however often it is given. */
  react(target: Entry, reaction: ReactionKind, actor: Member, at: number): void;
  /** Thanks: the kudos, a row for each who is thanked, and one for the figures. */
  kudos(writing: KudosWriting): Entry;
  accept(question: Entry, comment: Entry, at: number): void;
  /** Every row, oldest first. */
  items(): StoryItem[];
}

export function createLog(random: Random): Log {
  const rows: { at: number; item: StoryItem }[] = [];
  const reactions = new Set<string>();

  function write(at: number, actor: Member, root: string, key: string, fields: Record<string, string>): void {
    const item = {
      fields: { At: key, Thread: `${root}~${key}`, Actor: actor.user.id, ...fields },
      createdBy: actor.user.id,
      createdAt: new Date(at - (at % 1000)).toISOString()
    };
    rows.push({ at: at - (at % 1000), item });
  }

  function mention(target: Entry, people: readonly Member[]): void {
    for (const { user } of people) {
      write(target.at, target.actor, target.root, createStoryKey(target.at, random), { ActivityId: `${target.id}.mention.${user.id}`, About: user.id, Kind: 'mention', Target: target.id });
    }
  }

  return {
    post(writing) {
      const { actor, at, kind, audience } = writing;
      const key = createStoryKey(at, random);
      write(at, actor, key, key, { ActivityId: key, Kind: kind, Audience: audience, Content: writing.text, ...dataOf(writing) });
      const entry = { id: key, root: key, at, actor };
      mention(entry, writing.mentions ?? []);
      return entry;
    },
    comment(target, writing) {
      const { actor, at } = writing;
      const key = createStoryKey(at, random);
      write(at, actor, target.root, key, { ActivityId: key, Kind: 'comment', Target: target.id, Content: writing.text, ...dataOf(writing) });
      const entry = { id: key, root: target.root, at, actor };
      mention(entry, writing.mentions ?? []);
      return entry;
    },
    react(target, reaction, actor, at) {
      const id = `${target.id}.${reaction}.${actor.user.id}`;
      if (reactions.has(id)) return;
      reactions.add(id);
      write(at, actor, target.root, createStoryKey(at, random), { ActivityId: id, Kind: 'reaction', Target: target.id, Data: `{"reaction":"${reaction}"}` });
    },
    kudos({ actor, at, text, value, recipients, unit, shift }) {
      const key = createStoryKey(at, random);
      const named = recipients.map(({ member: { user, path }, scope }) => ({ id: user.id, name: user.displayName, unit: path, scope }));
      const Data = JSON.stringify({ value, recipients: named, ...(unit ? { unit } : {}), ...(unit && shift ? { shift } : {}) });
      write(at, actor, key, key, { ActivityId: key, Kind: 'kudos', Audience: 'all', About: actor.user.id, Content: text, Data });
      for (const { id } of named) write(at, actor, key, key, { ActivityId: `${key}.received.${id}`, Kind: 'received', Target: key, About: id, Content: text, Data });
      const units = [...new Set([...named.map((each) => each.unit), unit ?? ''])].filter(Boolean);
      write(at, actor, key, key, { ActivityId: `${key}.tally`, Kind: 'tally', Target: key, About: `kudos~${key}`, Data: JSON.stringify({ value, units }) });
      return { id: key, root: key, at, actor };
    },
    accept(question, comment, at) {
      const key = createStoryKey(at, random);
      write(at, question.actor, question.root, key, { ActivityId: key, Kind: 'answer', Target: comment.id });
    },
    items: () => rows.sort((a, b) => a.at - b.at).map(({ item }) => item)
  };
}

/** The Data column, absent when there is nothing to say. */
function dataOf({ title, mentions, picture, editedAt }: Partial<PostWriting>): { Data?: string } {
  const data = {
    ...(title === undefined ? {} : { title }),
    ...(mentions === undefined || mentions.length === 0 ? {} : { mentions: mentions.map(({ user }) => ({ id: user.id, name: user.displayName })) }),
    ...(picture === undefined ? {} : { picture }),
    ...(editedAt === undefined ? {} : { edited: new Date(editedAt).toISOString() })
  };
  return Object.keys(data).length === 0 ? {} : { Data: JSON.stringify(data) };
}
