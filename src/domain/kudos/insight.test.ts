import * as fc from 'fast-check';

import { unitTree, UnitNode } from '../directory/organisation/unitTree';
import { Person } from '../people/Person';
import { insightOf, insightPeriods, monthsPassed, seldomThanked, shownUnits, smallestGroup } from './insight';
import { Tally } from './Tally';

const person = (unit: string, n: number): Person => ({ id: `${unit}${n}`, name: `Anna ${n}`, title: '', unit });
const peopleOf = (sizes: Readonly<Record<string, number>>): Person[] =>
  Object.keys(sizes).reduce<Person[]>((all, unit) => all.concat(Array.from({ length: sizes[unit] }, (_, n) => person(unit, n))), []);
const key = (month: string, n: number): string => `2026-${month}-10T08-00-00Z-${String(n).padStart(12, '0')}`;

const anySizes = fc.dictionary(
  fc.tuple(fc.constantFrom('A', 'B', 'C'), fc.constantFrom('', '/x', '/y', '/z'), fc.constantFrom('', '/1', '/2', '/3')).map((parts) => parts.join('')),
  fc.integer({ min: 0, max: 30 }),
  { maxKeys: 14 }
);

function everyNode(nodes: readonly UnitNode[]): UnitNode[] {
  return nodes.reduce<UnitNode[]>((all, node) => all.concat(node, everyNode(node.children)), []);
}

describe('the units that are shown', () => {
  it('are never smaller than ten, nor leave a smaller group to work out by subtraction', () => {
    fc.assert(
      fc.property(anySizes, (sizes) => {
        const people = peopleOf(sizes);
        const tree = unitTree(people);
        const shown = shownUnits(tree, people.length);
        const rest = (count: number, children: readonly UnitNode[]): number =>
          count - children.filter(({ path }) => shown.has(path)).reduce((sum, child) => sum + child.count, 0);
        const isSafe = (left: number, children: readonly UnitNode[]): boolean =>
          left === 0 || left >= smallestGroup || !children.some(({ path }) => shown.has(path));
        expect(isSafe(rest(people.length, tree), tree)).toBe(true);
        for (const node of everyNode(tree)) {
          if (shown.has(node.path)) expect(node.count).toBeGreaterThanOrEqual(smallestGroup);
          if (shown.has(node.path)) expect(isSafe(rest(node.count, node.children), node.children)).toBe(true);
        }
      })
    );
  });

  it('have none above them that is hidden', () => {
    fc.assert(
      fc.property(anySizes, (sizes) => {
        const people = peopleOf(sizes);
        const shown = shownUnits(unitTree(people), people.length);
        shown.forEach((path) => {
          const above = path.slice(0, path.lastIndexOf('/'));
          if (path.includes('/')) expect(shown.has(above)).toBe(true);
        });
      })
    );
  });

  it('lose the next smallest where one hidden unit could be found by subtraction', () => {
    const people = peopleOf({ 'Vård/Norr': 34, 'Vård/Söder': 20, 'Vård/Natt': 6 });
    expect(Array.from(shownUnits(unitTree(people), people.length))).toEqual(['Vård', 'Vård/Norr']);
  });
});

describe('insight', () => {
  const tallies: readonly Tally[] = [
    { root: key('11', 1), value: 'omtanke', units: ['Vård/Norr', 'Vård/Söder'] },
    { root: key('10', 2), value: 'omtanke', units: ['Vård/Norr'] },
    { root: key('10', 3), value: 'ansvar', units: ['Skola'] },
    { root: key('03', 4), value: 'ansvar', units: ['Vård/Norr'] }
  ];
  const [autumn] = insightPeriods('2026-11-25');

  it('counts a kudos once, however many units and rows it has', () => {
    const insight = insightOf([...tallies, ...tallies], 'Vård', autumn.months, ['omtanke', 'ansvar']);
    expect(insight).toMatchObject({ total: 2, bars: [{ value: 'omtanke', count: 2 }, { value: 'ansvar', count: 0 }] });
    expect(insight.months.map(({ month, count }) => [month, count])).toEqual(['07', '08', '09', '10', '11'].map((month) => [`2026-${month}`, month > '09' ? 1 : 0]));
    expect(insight.months[4].counts).toEqual([1, 0]);
  });

  it('sums to the same by value, by month and in all, for any kudos and any unit', () => {
    const anyTally: fc.Arbitrary<Tally> = fc.record({
      root: fc.tuple(fc.constantFrom('06', '07', '10', '11'), fc.nat(20)).map(([month, n]) => key(month, n)),
      value: fc.constantFrom('omtanke', 'ansvar', 'okänd'),
      units: fc.uniqueArray(fc.constantFrom('Vård', 'Vård/Norr', 'Skola'), { maxLength: 3 })
    });
    fc.assert(
      fc.property(fc.array(anyTally, { maxLength: 30 }), fc.constantFrom('', 'Vård', 'Vård/Norr'), (given, unit) => {
        const { bars, months, total } = insightOf(given, unit, autumn.months, ['omtanke', 'ansvar']);
        const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
        const roots = new Set(given.filter(({ root, units }) => root > '2026-07' && (unit === '' || units.some((path) => path.startsWith(unit)))).map(({ root }) => root));
        expect([sum(bars.map(({ count }) => count)), sum(months.map(({ count }) => count)), total]).toEqual([roots.size, roots.size, roots.size]);
        bars.forEach(({ count }, at) => expect(sum(months.map(({ counts }) => counts[at]))).toBe(count));
      })
    );
  });

  it('offers this half-year, as far as it has come, and the one before', () => {
    expect(insightPeriods('2026-02-03').map(({ id, months }) => [id, months.length])).toEqual([['2026-spring', 2], ['2025-autumn', 6]]);
  });

  it('tells a head of unit which of the shown groups are seldom thanked, and nobody else', () => {
    const people = peopleOf({ 'Vård/Norr': 20, 'Vård/Söder': 20, 'Vård/Öster': 12, 'Skola': 20 });
    const tree = unitTree(people);
    const shown = shownUnits(tree, people.length);
    const many: readonly Tally[] = [4, 5, 6, 7].map((n) => ({ root: key('10', n), value: 'omtanke', units: ['Vård/Norr'] }));
    const inAutumn = [...tallies.filter(({ root }) => root > '2026-07'), ...many];
    // 52 people in five months could have got five, of 20 two, of 12 one.
    expect(seldomThanked(inAutumn, tree, shown, ['Vård'], 5)).toEqual(['Vård/Söder', 'Vård/Öster']);
    expect(seldomThanked(many, tree, shown, ['Vård'], 5)).toEqual(['Vård']);
    expect(seldomThanked(inAutumn, tree, shown, ['Vård/Norr'], 5)).toEqual([]);
    expect(seldomThanked([], tree, shown, [], 5)).toEqual([]);
    // Too early to tell: nobody is nudged in the first weeks of a half-year.
    expect(seldomThanked([], tree, shown, ['Vård'], 0.5)).toEqual([]);
  });

  it('names no group to its head that is not shown', () => {
    fc.assert(
      fc.property(anySizes, fc.subarray(['A', 'B', 'C', 'A/x', 'B/y']), (sizes, headed) => {
        const people = peopleOf(sizes);
        const tree = unitTree(people);
        const shown = shownUnits(tree, people.length);
        for (const path of seldomThanked([], tree, shown, headed, 6)) {
          expect(shown.has(path)).toBe(true);
          expect(headed.some((own) => path === own || path.startsWith(`${own}/`))).toBe(true);
        }
      })
    );
  });

  it('counts the month under way by its days', () => {
    expect(monthsPassed(['2026-10', '2026-11', '2026-12'], '2026-11-15')).toBe(1.5);
    expect(monthsPassed(['2026-10'], '2027-01-15')).toBe(1);
  });
});
