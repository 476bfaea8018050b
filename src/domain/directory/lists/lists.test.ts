import * as fc from 'fast-check';

import { Person } from '../../people/Person';
import { unitTree } from '../organisation/unitTree';
import { Responsibility } from '../Responsibility';
import { applyChanges } from './applyChanges';
import { createKeepers } from './createKeepers';
import { ListRow, SealRow, ValueRow } from './ListRow';
import { standingRows } from './standingRows';

const at = '2026-11-23T08:00:00.000Z';
const row = (itemId: number, rest: Partial<ValueRow<string>> = {}): ValueRow<string> => ({ type: 'value', itemId, value: `row ${itemId}`, version: 1, changedAt: at, ...rest });
const seal = (itemId: number, importId: string, replaces: readonly number[] = []): SealRow => ({ type: 'seal', itemId, importId, replaces, changedAt: at });
const standing = (rows: readonly ListRow<string>[]): number[] => standingRows(rows).map(({ itemId }) => itemId).sort((a, b) => a - b);

describe('an import', () => {
  const imported = [row(2, { importId: 'a' }), row(3, { importId: 'a' })];

  it('counts when its seal stands, and not before', () => {
    expect(standing([row(1), ...imported])).toEqual([1]);
    expect(standing([row(1), ...imported, seal(4, 'a', [1])])).toEqual([2, 3]);
  });

  it('counts whole or not at all, in whatever order its rows come', () => {
    const rows = fc.shuffledSubarray([row(1), ...imported, seal(4, 'a', [1]), row(5)], { minLength: 1 });
    fc.assert(fc.property(rows, (some) => {
      const found = standing(some);
      const isSealed = some.some(({ type }) => type === 'seal');
      return found.every((itemId) => itemId === 5 || (isSealed ? itemId > 1 : itemId === 1));
    }));
  });
});

describe('changes', () => {
  it('take the place of what stood, and of nothing where they are not honoured', () => {
    const held = { token: 'a', rows: [row(1), row(2)] };
    const changes = { token: 'b', removed: [2], changed: [row(1, { value: 'new' }), row(3)] };
    expect(applyChanges(held, changes)).toEqual({ token: 'b', rows: [row(1, { value: 'new' }), row(3)] });
    expect(applyChanges(held, changes, () => false)).toEqual({ token: 'b', rows: [row(1)] });
  });
});

describe('who keeps responsibilities', () => {
  const person = (id: string, unit: string, manager?: string): Person => ({ id, name: id, title: '', unit, manager });
  const tree = unitTree([person('director', 'Care'), person('head', 'Care/Home/North', 'director'), person('nurse', 'Care/Home/North', 'head'), person('other', 'School')]);
  const keepers = createKeepers(tree, ['editor']);
  const task = (itemId: number, unit: string, changedBy?: string): ValueRow<Responsibility> => ({
    type: 'value', itemId, version: 1, changedAt: at, ...(changedBy ? { changedBy } : {}),
    value: { id: String(itemId), task: 'Snow', synonyms: [], unit, responsible: 'nurse', substitutes: [], duty: [] }
  });
  const rows = new Map([[1, task(1, 'Care/Home/North')], [2, task(2, 'School')]]);
  const isHonoured = (changed: ListRow<Responsibility>): boolean => keepers.isHonoured(changed, (itemId) => rows.get(itemId));

  it('is the head of the unit or of one above, and whoever publishes', () => {
    const unit = 'Care/Home/North';
    expect(['director', 'head', 'editor', 'nurse', 'other', ''].filter((id) => keepers.mayKeep(id, unit))).toEqual(['director', 'head', 'editor']);
  });

  it('is asked of the unit that a row leaves as well', () => {
    expect(isHonoured(task(1, 'Care/Home/North', 'head'))).toBe(true);
    expect(isHonoured(task(2, 'Care/Home/North', 'head'))).toBe(false);
    expect(isHonoured(task(1, 'Care/Home/North', 'nurse'))).toBe(false);
    expect(isHonoured(task(1, 'Care/Home/North'))).toBe(true);
  });

  it('is asked of all that an import replaces', () => {
    const sealBy = (replaces: readonly number[]): SealRow => ({ type: 'seal', itemId: 9, importId: 'a', replaces, changedAt: at, changedBy: 'head' });
    expect(isHonoured(sealBy([1]))).toBe(true);
    expect(isHonoured(sealBy([1, 2]))).toBe(false);
  });
});
