import { NewActivity } from '../../domain/log/ActivityLog';
import { Change } from '../../domain/log/activity';
import { packWindow } from '../../domain/sync/packWindow';
import { newKudos } from '../../domain/outbox/newKudos';
import { newPlacement } from '../../domain/outbox/newPlacement';
import { newTakeDown } from '../../domain/outbox/newTakeDown';
import { foldHistory } from '../../domain/kudos/foldHistory';
import { HistoryRow } from '../../domain/kudos/HistoryRow';
import { toCheckpoint } from '../sync/checkpointSchema';
import { toChange } from './toChange';
import { toFields } from './toFields';
import { toHistoryRow } from './toHistoryRow';

const key = '2026-11-23T08-14-05Z-abcdefghijkl';
const [ewa, hassan, jussi, other] = ['1', '2', '3', '4'].map((n) => `${n}f3c2a10-1111-4222-8333-444455556666`);
const recipients = [
  { id: hassan, name: 'Hassan Ali', unit: 'Vård/Norr', scope: 'all' as const },
  { id: jussi, name: 'Jussi Lehtonen', unit: 'Vård/Norr', scope: 'unit' as const }
];
const task = newKudos(key, ewa, { value: 'omtanke', recipients, audience: 'all', text: 'Ni tog min runda.' });
let keys: number = 0;
const nextKey = (): string => `2026-11-23T08-15-05Z-aaaaaaaaaa${String(keys++).padStart(2, '0')}`;

function rowOf(activity: NewActivity, over: Record<string, unknown> = {}, by: string = activity.actor): Record<string, unknown> {
  return {
    id: '12', eTag: '"8f1c,1"', createdDateTime: '2026-11-23T08:15:06Z', createdBy: { user: { id: by, displayName: 'Ewa' } },
    fields: { ...toFields(activity), ...over }
  };
}

const read = (activity: NewActivity, over?: Record<string, unknown>, by?: string): Change => toChange(rowOf(activity, over, by));
const withData = (data: unknown): Change => read(task.activity, { Data: JSON.stringify(data) });
const history = (person: string, rows: readonly Record<string, unknown>[]): readonly HistoryRow[] =>
  rows.map((row) => toHistoryRow(row, person)).filter((row): row is HistoryRow => row !== undefined);

describe('the rows of a kudos', () => {
  it('are read as they were written', () => {
    expect(read(task.activity)).toMatchObject({ activity: { kind: 'kudos', id: key, root: key, actor: ewa, value: 'omtanke', recipients, text: 'Ni tog min runda.' } });
    expect(read(newPlacement(nextKey(), jussi, key, 'all').activity)).toMatchObject({ activity: { kind: 'placement', target: key, audience: 'all' } });
    expect(read(newTakeDown(nextKey, jussi, key, ewa, [hassan, jussi]).activity)).toMatchObject({ activity: { kind: 'retraction', target: key } });
  });

  it('are one for the kudos and one for each recipient, found by About', () => {
    expect([task.activity, ...task.mentions].map((row) => toFields(row).About)).toEqual([ewa, hassan, jussi, `kudos~${key}`]);
    expect(task.mentions.map((row) => read(row))).toEqual([1, 2, 3].map(() => ({ type: 'ignored', itemId: 12, reason: 'notForTheFeed' })));
  });

  it('never thank their sender: a kudos to others loses the name, one to nobody else is none', () => {
    const self = { id: ewa, name: 'Ewa', unit: '', scope: 'all' };
    expect(withData({ value: 'omtanke', recipients: [self, ...recipients] })).toMatchObject({ activity: { recipients } });
    expect(withData({ value: 'omtanke', recipients: [self] })).toMatchObject({ reason: 'badData' });
    expect(newKudos(key, ewa, { value: 'omtanke', recipients: [{ ...recipients[0], id: ewa }], audience: 'all', text: '' }).mentions.map(({ kind }) => kind)).toEqual(['tally']);
  });

  it.each([
    ['no value', { recipients }],
    ['nobody', { value: 'omtanke', recipients: [] }],
    ['a crowd', { value: 'omtanke', recipients: Array.from({ length: 21 }, (_, n) => ({ id: `p${n}`, name: '' })) }],
    ['a value that is markup', { value: '<b>', recipients }]
  ])('are ignored when they thank with %s', (_, data) => {
    expect(withData(data)).toMatchObject({ type: 'ignored', reason: 'badData' });
  });

  it('are discarded when somebody else than they say wrote them', () => {
    expect(read(task.activity, {}, other)).toMatchObject({ reason: 'contradictedActor' });
    expect(history(jussi, [rowOf(task.mentions[1], {}, other)])).toEqual([]);
  });

  it('keep a shift only with the unit that worked it, and the narrower place where none is told', () => {
    const shift = { from: '2026-11-22T21:00:00.000Z', to: '2026-11-23T07:00:00.000Z' };
    expect(withData({ value: 'ansvar', unit: 'Vård/Norr', shift })).toMatchObject({ activity: { unit: 'Vård/Norr', shift, recipients: [] } });
    expect(withData({ value: 'ansvar', recipients: [{ id: jussi, name: 'Jussi' }], shift })).toMatchObject({ activity: { recipients: [{ scope: 'unit', unit: '' }] } });
    expect(withData({ value: 'ansvar', recipients, shift })).not.toHaveProperty('activity.shift');
  });

  it('come through a checkpoint', () => {
    const rows = [read(task.activity), read(newPlacement(nextKey(), jussi, key, 'unit:Vård/Norr').activity)].map((change, n) => {
      if (change.type !== 'upserted') throw new Error('ignored');
      return { ...change.activity, itemId: n + 1 };
    });
    const facts = { writtenAt: '2026-11-23T09:00:00.000Z', token: 't', settingsVersion: 0, directoryVersion: '', since: '2026' };
    const there = packWindow(rows, facts, 9);
    expect(JSON.parse(JSON.stringify(toCheckpoint(JSON.parse(JSON.stringify(there)))))).toEqual(JSON.parse(JSON.stringify(there)));
  });
});

describe('a history', () => {
  const takenDown = newTakeDown(nextKey, jussi, key, ewa, [hassan, jussi]);

  it('finds what a person gave and what a person received', () => {
    expect(foldHistory(history(ewa, [rowOf(task.activity)]), ewa)).toMatchObject([{ type: 'given', root: key, recipients }]);
    expect(foldHistory(history(hassan, [rowOf(task.mentions[0])]), hassan)).toMatchObject([{ type: 'received', root: key, actor: ewa, text: 'Ni tog min runda.' }]);
  });

  it('forgets what a recipient took down, for the sender and for all who received it', () => {
    const rows = [takenDown.activity, ...takenDown.mentions].map((row) => rowOf(row));
    expect(foldHistory(history(ewa, [rowOf(task.activity), rows[0]]), ewa)).toEqual([]);
    expect(foldHistory(history(hassan, [rowOf(task.mentions[0]), rows[1]]), hassan)).toEqual([]);
  });

  it('knows where a recipient wants it, the latest choice first', () => {
    const placed = newPlacement(nextKey(), jussi, key, 'all');
    expect(foldHistory(history(jussi, [rowOf(task.mentions[1])]), jussi)).toMatchObject([{ scope: 'unit' }]);
    expect(foldHistory(history(jussi, [rowOf(placed.activity), rowOf(task.mentions[1])]), jussi)).toMatchObject([{ scope: 'all' }]);
  });

  it('does not listen to a stranger who takes it down, nor to a copy for somebody whom it does not thank', () => {
    const byStranger = newTakeDown(nextKey, other, key, hassan, []);
    expect(foldHistory(history(hassan, [rowOf(task.mentions[0]), rowOf(byStranger.activity)]), hassan)).toHaveLength(1);
    const copy = { ...task.mentions[0], id: `${key}.received.${other}`, about: other } as NewActivity;
    expect(history(other, [rowOf(copy)])).toEqual([]);
  });
});
