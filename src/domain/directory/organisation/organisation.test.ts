import * as fc from 'fast-check';

import { Person } from '../../people/Person';
import { swedishOrder } from '../swedishOrder';
import { orgAround } from './orgAround';
import { UnitNode, unitTree } from './unitTree';

function person(name: string, unit: string, manager?: string): Person {
  return { id: name.toLowerCase(), name, title: '', unit, ...(manager ? { manager } : {}) };
}

const care = 'Vård och omsorg';
const home = `${care}/Hemtjänst`;
const norr = `${home}/Hemtjänst Norr`;
const people: readonly Person[] = [
  person('Anneli', care, 'kommundirektör'), person('Per', home, 'anneli'), person('Karin', norr, 'per'), person('Östen', norr, 'karin'), person('Åsa', norr, 'karin'),
  person('Zara', norr, 'karin'), person('Vik', `${home}/Hemtjänst Å`, 'karin'), person('Eva', 'Kommunledning'), person('Ingen', '')
];

describe('unitTree', () => {
  const tree = unitTree(people);
  const [, vard] = tree;

  it('counts everyone of a unit and below it, in Swedish order', () => {
    const told = (node: UnitNode): unknown => [node.name, node.count, ...node.children.map(told)];
    expect(tree.map(told)).toEqual([['Kommunledning', 1], ['Vård och omsorg', 7, ['Hemtjänst', 6, ['Hemtjänst Norr', 4], ['Hemtjänst Å', 1]]]]);
  });

  it('knows the head, who stands first, also one who belongs to another unit', () => {
    const [hemtjanst] = vard.children;
    expect([vard.head?.name, hemtjanst.head?.name, hemtjanst.children[0].head?.name, hemtjanst.children[1].head?.name]).toEqual(['Anneli', 'Per', 'Karin', 'Karin']);
    expect(hemtjanst.children[0].people.map(({ name }) => name)).toEqual(['Karin', 'Zara', 'Åsa', 'Östen']);
    expect(tree[0].head).toBeUndefined();
  });
});

describe('orgAround', () => {
  const names = (list: readonly Person[]): string => list.map(({ name }) => name).join(' ');
  const byName = (name: string): Person => people.find((one) => one.name === name) as Person;

  it('tells managers from the top, peers and reports', () => {
    const around = orgAround(byName('Karin'), people);
    expect([around.managers, around.peers, around.reports].map(names)).toEqual(['Anneli Per', '', 'Vik Zara Åsa Östen']);
    expect(names(orgAround(byName('Åsa'), people).peers)).toBe('Vik Zara Östen');
  });

  it('takes a manager with 150 reports', () => {
    const many = [person('Chef', norr), ...Array.from({ length: 150 }, (_, i) => person(`Medarbetare ${150 - i}`, norr, 'chef'))];
    const { reports } = orgAround(many[0], many);
    expect(reports).toHaveLength(150);
    expect(names(reports.slice(0, 3))).toBe('Medarbetare 1 Medarbetare 2 Medarbetare 3');
  });

  it('ends whatever circles the directory tells of, and shows nobody twice above', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, fc.option(name, { nil: undefined })), { selector: ([own]) => own, minLength: 1 }), (pairs) => {
        const all = pairs.map(([own, manager]) => person(own, 'x', manager));
        for (const one of all) {
          const { managers, reports } = orgAround(one, all);
          expect(new Set([one, ...managers]).size).toBe(managers.length + 1);
          expect(reports).not.toContain(one);
        }
        expect(unitTree(all)[0].count).toBe(all.length);
      })
    );
  });
});

describe('swedishOrder', () => {
  it('puts å, ä and ö last, and counts', () => {
    expect(['Öberg', 'Enhet 10', 'Ärlig', 'Åberg', 'Zander', 'Enhet 2', 'Éva', 'Evb'].sort(swedishOrder)).toEqual(['Enhet 2', 'Enhet 10', 'Éva', 'Evb', 'Zander', 'Åberg', 'Ärlig', 'Öberg']);
  });
});
