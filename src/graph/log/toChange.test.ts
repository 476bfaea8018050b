import * as fc from 'fast-check';

import { Change } from '../../domain/log/activity';
import { hashPerson } from '../../domain/people/hashPerson';
import { toChange } from './toChange';

const root = '2026-11-23T08-14-05Z-abcdefghijkl';
const other = '2026-11-23T08-20-00Z-mnopqrstuvwx';
const tooLate = '2026-11-23T08-24-07Z-mnopqrstuvwx';
const notParsable = '2026-01-01T10:00:00+01';
const anna = '0f3c2a10-1111-4222-8333-444455556666';
const karin = '9a3c2a10-1111-4222-8333-444455556666';

function rowOf(fields: Record<string, unknown>, rest: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: '12',
    eTag: '"8f1c,3"',
    createdDateTime: '2026-11-23T08:14:06Z',
    createdBy: { user: { id: anna, displayName: 'Anna Öberg' } },
    fields: { ActivityId: root, Thread: `${root}~${root}`, Actor: anna, Kind: 'post', Audience: 'all', Content: 'Hej', ...fields },
    ...rest
  };
}

const commentFields = { ActivityId: other, Thread: `${root}~${other}`, Kind: 'comment', Target: root };
const reactionFields = {
  ActivityId: `${root}.heart.${anna}`, Thread: `${root}~${other}`, Kind: 'reaction', Target: root, Data: '{"reaction":"heart"}', Content: null
};

function reasonOf(change: Change): string {
  return change.type === 'ignored' ? change.reason : change.type;
}

describe('a row', () => {
  it('is read with all that a post has', () => {
    const data = {
      title: 'Snö', mentions: [{ id: karin.toUpperCase(), name: 'Karin Åkesson' }], edited: '2026-11-23T10:00:00Z', more: 1,
      picture: { path: `2026-11/${root}.jpg`, width: 1600, height: 900, alt: 'Plogbil' }
    };
    expect(toChange(rowOf({ Data: JSON.stringify(data) }))).toEqual({
      type: 'upserted',
      activity: {
        kind: 'post', itemId: 12, version: 3, id: root, root, actor: anna, actorName: 'Anna Öberg', createdAt: '2026-11-23T08:14:06.000Z',
        audience: 'all', title: 'Snö', text: 'Hej', mentions: [{ id: karin, name: 'Karin Åkesson' }], picture: data.picture,
        editedAt: '2026-11-23T10:00:00.000Z'
      }
    });
  });

  it('is read as a comment, a reaction, an answer, a retraction', () => {
    expect(toChange(rowOf(commentFields))).toMatchObject({ activity: { kind: 'comment', id: other, root, target: root, text: 'Hej', mentions: [] } });
    expect(toChange(rowOf(reactionFields))).toEqual({
      type: 'upserted',
      activity: {
        kind: 'reaction', itemId: 12, root, target: root, reaction: 'heart', actor: anna, reactor: hashPerson(anna), actorName: 'Anna Öberg',
        createdAt: '2026-11-23T08:14:06.000Z'
      }
    });
    expect(toChange(rowOf({ ...commentFields, Kind: 'answer' }))).toMatchObject({ activity: { kind: 'answer', target: root } });
    expect(toChange(rowOf({ ...commentFields, Kind: 'retraction' }))).toMatchObject({ activity: { kind: 'retraction', target: root } });
  });

  it('is a deletion when Graph says so, with nothing but an id', () => {
    expect(toChange({ id: '12', deleted: { state: 'deleted' } })).toEqual({ type: 'deleted', itemId: 12 });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['of an unknown kind', { Kind: 'poll' }, 'unknownKind'],
    ['without a kind', { Kind: null }, 'unknownKind'],
    ['that is a mention', { Kind: 'mention' }, 'notForTheFeed'],
    ['with broken JSON', { Data: '{' }, 'badData'],
    ['with an array for an object', { Data: '[]' }, 'badData'],
    ['with a number for text', { Content: 5 }, 'badData'],
    ['with mentions that are no list', { Data: '{"mentions":{"length":2}}' }, 'badData'],
    ['with a picture outside Media', { Data: JSON.stringify({ picture: { path: 'https://x/a.jpg', width: 1, height: 1, alt: '' } }) }, 'badData'],
    ['with a picture that climbs', { Data: JSON.stringify({ picture: { path: `../${root}.jpg`, width: 1, height: 1, alt: '' } }) }, 'badData'],
    ['with a picture of absurd size', { Data: JSON.stringify({ picture: { path: `2026-11/${root}.jpg`, width: 1e9, height: 1, alt: '' } }) }, 'badData'],
    ['with an audience that is none', { Audience: 'unit:' }, 'badData'],
    ['with no actor', { Actor: '' }, 'contradictedActor'],
    ['of someone else than Graph says', { Actor: karin }, 'contradictedActor'],
    ['edited at a time that only looks like one', { Data: JSON.stringify({ edited: notParsable }) }, 'badData'],
    ['of a thread of next year', { ActivityId: '2099-01-01T00-00-00Z-mnopqrstuvwx', Thread: '2099-01-01T00-00-00Z-mnopqrstuvwx~2099-01-01T00-00-00Z-mnopqrstuvwx' }, 'badKey'],
    ['of a reaction to a thread that is still to come', { ...reactionFields, Thread: `${tooLate}~${other}` }, 'badKey'],
    ['of a comment that is still to come', { ...commentFields, ActivityId: tooLate, Thread: `${root}~${tooLate}` }, 'badKey'],
    ['at a time that is none', { ActivityId: '2026-02-30T08-14-05Z-abcdefghijkl', Thread: '2026-02-30T08-14-05Z-abcdefghijkl~2026-02-30T08-14-05Z-abcdefghijkl' }, 'badKey'],
    ['with too much data', { Data: JSON.stringify({ title: 'x'.repeat(8_000) }) }, 'tooLarge'],
    ['with too long an id', { ActivityId: 'x'.repeat(256) }, 'tooLarge'],
    ['with no thread', { Thread: '' }, 'badKey'],
    ['with three keys', { Thread: `${root}~${root}~${root}` }, 'badKey'],
    ['of a post that claims to be in another thread', { Thread: `${other}~${root}` }, 'badKey'],
    ['of a comment under a false id', { ...commentFields, ActivityId: root }, 'badKey'],
    ['of a comment on nothing', { ...commentFields, Target: null }, 'badKey'],
    ['of a reaction under a false id, a second like', { ...reactionFields, ActivityId: `${root}.heart.${anna}2` }, 'badKey'],
    ['of a reaction of no known kind', { ...reactionFields, Data: '{"reaction":"__proto__"}' }, 'badData']
  ])('%s is ignored', (_, fields, reason) => {
    expect(toChange(rowOf(fields))).toEqual({ type: 'ignored', itemId: 12, reason });
  });

  it('is read however long it waited, and when a clock is a little ahead', () => {
    expect(toChange(rowOf({}, { createdDateTime: '2027-03-01T00:00:00Z' })).type).toBe('upserted');
    expect(toChange(rowOf({}, { createdDateTime: '2026-11-23T08:04:05Z' })).type).toBe('upserted');
  });

  it('has its time in whole seconds and one form', () => {
    for (const createdDateTime of ['2026-11-23T08:14:06Z', '2026-11-23T08:14:06.900Z', '2026-11-23T09:14:06+01:00']) {
      expect(toChange(rowOf({}, { createdDateTime }))).toMatchObject({ activity: { createdAt: '2026-11-23T08:14:06.000Z' } });
    }
  });

  it('is shown when Graph leaves out who made it', () => {
    expect(toChange(rowOf({}, { createdBy: { user: { displayName: 'Anna' } } }))).toMatchObject({ activity: { actor: anna, actorName: 'Anna' } });
    expect(toChange(rowOf({}, { createdBy: undefined }))).toMatchObject({ activity: { actor: anna, actorName: '' } });
    expect(toChange(rowOf({ Actor: anna.toUpperCase() }))).toMatchObject({ activity: { actor: anna } });
  });

  it('has its text cut at 10,000 characters, never through the middle of one', () => {
    const change = toChange(rowOf({ Content: `x${'😀'.repeat(6_000)}` }));
    const text = change.type === 'upserted' && change.activity.kind === 'post' ? change.activity.text : '';
    expect(text).toHaveLength(9_999);
    expect(encodeURIComponent(text)).toContain('%F0%9F%98%80');
  });

  it('loses marks that turn text around, and keeps line breaks', () => {
    expect(toChange(rowOf({ Content: 'a\u202eb\u0000c\r\nd' }))).toMatchObject({ activity: { text: 'abc\nd' } });
  });

  it('has at most twenty mentions', () => {
    const mentions = Array.from({ length: 60 }, () => ({ id: karin, name: 'K' }));
    const change = toChange(rowOf({ Data: JSON.stringify({ mentions }) }));
    expect(change.type === 'upserted' && change.activity.kind === 'post' ? change.activity.mentions.length : 0).toBe(20);
  });

  it('cannot poison what all objects share', () => {
    const change = toChange(rowOf({ Data: '{"__proto__":{"title":"x","polluted":1},"constructor":{"prototype":{"polluted":1}}}' }));
    expect(reasonOf(change)).toBe('upserted');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(change).toMatchObject({ activity: { title: '' } });
  });
});

describe('junk', () => {
  const dirty = fc.oneof(
    fc.constantFrom('', root, `${root}~${root}`, `${root}~${other}`, anna, 'post', 'comment', 'reaction', 'question', '__proto__', '<script>', '\ud800', '{}', 'null'),
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.json(),
    fc.anything()
  );
  const fields = fc.record(
    { ActivityId: dirty, Thread: dirty, Actor: dirty, Kind: dirty, Target: dirty, Audience: dirty, Content: dirty, Data: dirty },
    { requiredKeys: [] }
  );
  const nearlyRow = fc
    .tuple(fields, fc.record({ id: dirty, eTag: dirty, createdDateTime: dirty, createdBy: fc.anything(), deleted: fc.anything() }, { requiredKeys: [] }))
    .map(([some, rest]) => ({ ...rowOf(some), ...rest }));

  const isSafe = (change: Change): boolean => {
    if (change.type !== 'upserted') return Number.isSafeInteger(change.itemId) && change.itemId >= 0;
    const { activity } = change;
    const text = 'text' in activity ? activity.text : '';
    return (
      activity.itemId > 0 && Number.isSafeInteger(activity.itemId) && !Number.isNaN(Date.parse(activity.createdAt)) &&
      text.length <= 10_000 && encodeURIComponent(text) !== '' && activity.actorName.length <= 120 &&
      /^[0-9a-z-]{1,64}$/.test(activity.actor ?? 'x') && JSON.stringify(activity).length < 80_000
    );
  };

  it('never throws and gives only safe values', () => {
    fc.assert(fc.property(fc.oneof(nearlyRow, fields.map((some) => rowOf(some)), fc.anything()), (row) => isSafe(toChange(row))), { numRuns: 3_000 });
  });

  it('in the time of an edit never throws and gives only times', () => {
    const times = fc.oneof(fc.constantFrom(notParsable, '2026-02-31T10:00:00Z', '2026-01-01T10:00:00-0530'), fc.stringMatching(/^\d{4}-[01]\d-[0-3]\d[T ]\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d(:?\d\d)?)$/));
    const isTimely = (change: Change): boolean =>
      change.type === 'ignored' ? change.reason === 'badData' : change.type === 'upserted' && 'editedAt' in change.activity &&
        new Date(String(change.activity.editedAt)).toISOString() === change.activity.editedAt;
    fc.assert(fc.property(times, (edited) => isTimely(toChange(rowOf({ Data: JSON.stringify({ edited }) })))), { numRuns: 2_000 });
  });

  it('in Data never throws and gives only safe values', () => {
    const data = fc.record({ title: dirty, mentions: dirty, picture: dirty, edited: dirty, reaction: dirty, ['__proto__']: dirty }, { requiredKeys: [] });
    const safely = (value: unknown): string => {
      try { return JSON.stringify(value) ?? ''; } catch { return '['; }
    };
    fc.assert(fc.property(data.map(safely), (Data) => isSafe(toChange(rowOf({ Data })))), { numRuns: 2_000 });
  });
});
