import * as v from 'valibot';

import { noUnit } from '../../domain/feed/whyShown';
import { Activity, Change, IgnoredReason, KudosData } from '../../domain/log/activity';
import { isKey } from '../../domain/log/key';
import { hashPerson } from '../../domain/people/hashPerson';
import { windowStart } from '../../domain/sync/windowStart';
import { commentDataSchema, kudosDataSchema, personIdSchema, postDataSchema, reactionDataSchema } from './activityData';
import { ActivityRow, activityRowSchema } from './activityRow';
import { cleanText } from '../../domain/log/cleanText';
import { withoutSender } from './withoutSender';

const maxId: number = 255;
const maxData: number = 8_000;
const maxContent: number = 10_000;
const maxName: number = 120;
/** Clocks differ; a thread of next year would stand above all others and push them out of the checkpoint. */
const maxAheadMs: number = 10 * 60 * 1000;

/**
 * One row of a page as a change. Anyone with rights to the list can write any row, so nothing in it is believed: what does
 * not hold is ignored with its reason, and never throws. Text is plain text of sane length.
 */
export function toChange(row: unknown): Change {
  const item: { id?: unknown; deleted?: unknown } = typeof row === 'object' && row !== null ? row : {};
  const itemId: number = isNumber(item.id) ? Number(item.id) : 0;
  if (itemId > 0 && item.deleted) return { type: 'deleted', itemId };
  const parsed = v.safeParse(activityRowSchema, row);
  const activity: Activity | IgnoredReason = parsed.success ? judge(parsed.output) : 'badData';
  return typeof activity === 'string' ? { type: 'ignored', itemId, reason: activity } : { type: 'upserted', activity };
}

/** Whether Graph says that someone else made the row than the one it names. A missing id says nothing. */
export function isContradicted({ createdBy, fields }: ActivityRow): boolean {
  const creator: string | null | undefined = createdBy?.user?.id;
  return !!creator && creator.toLowerCase() !== fields.Actor.toLowerCase();
}

/** "3" of `"guid,3"`; 1 when Graph does not say. */
export function versionOf(eTag: string | undefined): number {
  const version: number = Number(/,(\d{1,9})"?$/.exec(eTag ?? '')?.[1]);
  return version > 0 ? version : 1;
}

/** One row that nobody foresaw must not take the whole page with it. */
function judge(row: ActivityRow): Activity | IgnoredReason {
  try {
    return toActivity(row);
  } catch {
    return 'badData';
  }
}

function toActivity(row: ActivityRow): Activity | IgnoredReason {
  const { ActivityId: id, Thread, Actor, Kind: kind, Target: target, Audience: audience, Data } = row.fields;
  if (!isKnown(kind)) return 'unknownKind';
  if ([id, Thread, Actor, target, audience].some((value) => value.length > maxId) || Data.length > maxData) return 'tooLarge';
  if (isContradicted(row)) return 'contradictedActor';
  if (kind === 'mention' || kind === 'received' || kind === 'tally') return 'notForTheFeed';

  const actor = v.safeParse(personIdSchema, Actor);
  // Whole seconds, as Graph gives them and a checkpoint keeps them.
  const createdAt: number = Math.floor(Date.parse(row.createdDateTime) / 1000) * 1000;
  if (!actor.success || Number.isNaN(createdAt)) return 'badData';
  const [root, key, ...rest]: string[] = Thread.split('~');
  if (!isKeyBy(createdAt + maxAheadMs, root) || !isKeyBy(createdAt + maxAheadMs, key ?? '') || rest.length > 0) return 'badKey';

  const data: unknown = Data.trim() === '' ? {} : parse(Data);
  if (!isPlainObject(data)) return 'badData';
  const about = {
    itemId: row.id,
    version: versionOf(row.eTag ?? undefined),
    id,
    root,
    actor: actor.output,
    actorName: cleanText(row.createdBy?.user?.displayName ?? '', maxName).replace(/\n/g, ' '),
    createdAt: new Date(createdAt).toISOString()
  };
  const text: string = cleanText(row.fields.Content, maxContent);

  switch (kind) {
    case 'post':
    case 'question': {
      if (id !== root || key !== root) return 'badKey';
      const post = v.safeParse(postDataSchema, data);
      if (!post.success || !isAudience(audience)) return 'badData';
      const { edited, picture, title, mentions } = post.output;
      return { ...about, kind, audience, title, text, mentions, ...(picture ? { picture } : {}), ...(edited ? { editedAt: edited } : {}) };
    }
    case 'kudos': {
      if (id !== root || key !== root) return 'badKey';
      const kudos = v.safeParse(kudosDataSchema, data);
      if (!kudos.success || !isAudience(audience)) return 'badData';
      const said: KudosData | undefined = withoutSender(kudos.output, about.actor);
      return said ? { ...about, kind, audience, text, mentions: [], ...said } : 'badData';
    }
    case 'placement':
      if (!isKey(id) || !isKey(target)) return 'badKey';
      return audience === noUnit || isAudience(audience) ? { ...about, kind, target, audience } : 'badData';
    case 'comment': {
      if (id !== key || !isKey(target)) return 'badKey';
      const comment = v.safeParse(commentDataSchema, data);
      if (!comment.success) return 'badData';
      const { edited, mentions } = comment.output;
      return { ...about, kind, target, text, mentions, ...(edited ? { editedAt: edited } : {}) };
    }
    case 'reaction': {
      const reaction = v.safeParse(reactionDataSchema, data);
      if (!reaction.success) return 'badData';
      // The id is what keeps it to one of each kind a person, so it must be the right one.
      if (!isKey(target) || id.toLowerCase() !== `${target}.${reaction.output.reaction}.${about.actor}`.toLowerCase()) return 'badKey';
      const { itemId, actorName, actor: reactor } = about;
      return {
        kind, itemId, root, target, actorName, createdAt: about.createdAt, reaction: reaction.output.reaction,
        actor: reactor, reactor: hashPerson(reactor)
      };
    }
    case 'answer':
    case 'retraction':
      return isKey(id) && isKey(target) ? { ...about, kind, target } : 'badKey';
  }
}

/** Earlier is well: what was written without a connection is sent later. */
function isKeyBy(latest: number, key: string): boolean {
  const madeAt: number | undefined = isKey(key) ? windowStart(key) : undefined;
  return madeAt !== undefined && madeAt <= latest;
}

type KnownKind = Activity['kind'] | 'mention' | 'received' | 'tally';

function isKnown(kind: string): kind is KnownKind {
  return ['post', 'question', 'comment', 'reaction', 'answer', 'mention', 'retraction', 'kudos', 'received', 'placement', 'tally'].indexOf(kind) >= 0;
}

function isAudience(audience: string): boolean {
  return audience === 'all' || (audience.length > 5 && audience.indexOf('unit:') === 0 && cleanText(audience, maxId) === audience);
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Graph gives item ids as text. What is neither text nor number may not even be asked to become one. */
function isNumber(id: unknown): boolean {
  return (typeof id === 'string' || typeof id === 'number') && /^[1-9]\d{0,14}$/.test(String(id));
}
