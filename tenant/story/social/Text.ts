/** Which passing comments fit a post. */
export type Mood = 'news' | 'thanks' | 'question' | 'lost' | 'joy' | 'trouble' | 'invite' | 'snow';

/** A post as it was written down, with slots as in fillText. */
export interface PostText {
  /** Kinds of unit whose people may write it, parted by spaces; `any`. */
  from: string;
  /** Only heads; without it, staff. */
  by?: 'head';
  /** Part of the job title that the writer must have. */
  titled?: string;
  to: 'all' | 'administration' | 'division' | 'unit';
  mood: Mood;
  question?: true;
  title?: string;
  text: string;
  /**
   * Comments in order. `>` the writer of the post answers the comment before, `^` someone else answers it,
   * `*` the asker accepts this one. Before that `~word~`: only when the post came
   * out with the word; answers to it go with it. `(homeCare) `: someone of that kind of unit says it.
   */
  talk?: readonly string[];
  /** Only once in a story, because it tells of one thing. */
  once?: true;
  when?: 'night' | 'weekend' | 'monday' | 'friday' | 'morning';
  /** How dear it is to people: 1 as most. */
  warmth?: number;
  /** How long a thread it may become: 1 as most. */
  talkative?: number;
  picture?: string;
}

export interface FixedComment {
  /** Name of who wrote it; without one, someone fitting. */
  from?: string;
  /** Kind of unit, or path of the unit, of whoever wrote it, when no name stands. */
  kind?: string;
  /** Clock time, or days after the post and time: `15.02`, `+1 08.10`. Without it somewhere between its neighbours. */
  time?: string;
  text: string;
  likes?: number;
  answer?: true;
  /** Answers the comment before it, not the post. */
  reply?: true;
}

/** A thread that stands in the pictures: exact people, times and counts. */
export interface FixedThread {
  from: string;
  /** 0 Sunday to 6 Saturday; without it the latest working day. */
  weekday?: number;
  time: string;
  /** Minutes that must have passed before `now` for it to have happened this time. */
  settled: number;
  to: 'all' | 'unit';
  question?: true;
  title?: string;
  text: string;
  picture?: string;
  reactions: Partial<Record<'like' | 'heart' | 'idea' | 'fun', number>>;
  comments: readonly FixedComment[];
  /** Comments in all, when more than those that are written out: the rest comes from `crowd`. */
  total?: number;
  crowd?: 'farewell' | 'traffic';
  edited?: string;
  close?: true;
}
