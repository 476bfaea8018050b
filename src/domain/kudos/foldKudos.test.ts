import * as fc from 'fast-check';

import { foldThread } from '../feed/foldThread';
import { Thread } from '../feed/Thread';
import { matchesFilter } from '../feed/matchesFilter';
import { whyShown } from '../feed/whyShown';
import { Activity, Change, KudosScope } from '../log/activity';
import { createLogWindow } from '../log/LogWindow';
import { hashPerson } from '../people/hashPerson';
import { packWindow } from '../sync/packWindow';
import { unpackWindow } from '../sync/unpackWindow';
import { isShownTo } from './isShownTo';

const people = ['anna', 'bo', 'cilla', 'dan', 'eva'];
const units = ['Vård', 'Vård/Hemtjänst', 'Vård/Hemtjänst/Norr', 'Vård/Hemtjänst/Söder', 'Skola/Ekbacken'];
const root = '2026-11-23T08-14-05Z-aaaaaaaaaaaa';
const viewer = { id: 'anna', hash: hashPerson('anna') };
const time = (n: number): string => new Date(Date.UTC(2026, 10, 23, 8, 0, n)).toISOString();

type Named = readonly [id: string, unit: string, scope: KudosScope];

function kudos(named: readonly Named[], over: Partial<Activity> = {}): Activity {
  return {
    kind: 'kudos', itemId: 1, version: 1, id: root, root, actor: 'anna', actorName: 'Anna', createdAt: time(1), audience: 'all', text: 'Tack',
    mentions: [], value: 'omtanke', recipients: named.map(([id, unit, scope]) => ({ id, name: id, unit, scope })), ...over
  } as Activity;
}

function row(itemId: number, kind: 'placement' | 'retraction', actor: string, audience: string = 'all', target: string = root): Activity {
  return { kind, itemId, version: 1, id: `r${itemId}`, root, actor, actorName: actor, createdAt: time(itemId), target, audience } as Activity;
}

const fold = (rows: readonly Activity[]): Thread | undefined => foldThread(root, rows, viewer);
const upserted = (activity: Activity): Change => ({ type: 'upserted', activity });

const anyNamed: fc.Arbitrary<Named[]> = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...people), fc.constantFrom(...units, ''), fc.constantFrom<KudosScope>('all', 'unit')),
  { selector: ([id]) => id, maxLength: 5 }
);
const anyChoice: fc.Arbitrary<Activity> = fc
  .record({
    itemId: fc.integer({ min: 2, max: 40 }),
    kind: fc.constantFrom('placement' as const, 'placement' as const, 'placement' as const, 'retraction' as const),
    actor: fc.constantFrom(...people, 'stranger'),
    audience: fc.constantFrom('all', ...units.map((unit) => `unit:${unit}`)),
    target: fc.constantFrom(root, root, 'other', '__proto__')
  })
  .map(({ itemId, kind, actor, audience, target }) => row(itemId, kind, actor, audience, target));
const anyChoices = fc.uniqueArray(anyChoice, { selector: (each) => each.itemId, maxLength: 15 });
const anyPlacements = fc.uniqueArray(anyChoice.filter(({ kind }) => kind === 'placement'), { selector: (each) => each.itemId, maxLength: 15 });

describe('a kudos', () => {
  it('gives the same thread under any order and repetition', () => {
    fc.assert(
      fc.property(anyNamed, anyChoices, fc.infiniteStream(fc.nat()), fc.array(fc.integer({ min: 1, max: 40 })), (named, choices, shuffle, gone) => {
        const changes: Change[] = [...[kudos(named), ...choices].map(upserted), ...gone.map((itemId): Change => ({ type: 'deleted', itemId }))];
        const shuffled = [...changes, ...changes]
          .map((change) => ({ change, at: shuffle.next().value as number }))
          .sort((a, b) => a.at - b.at)
          .map(({ change }) => change);
        const foldAll = (all: readonly Change[]): Thread | undefined => {
          const window = createLogWindow();
          window.apply(all);
          return fold(window.rowsOf(root));
        };
        expect(foldAll(shuffled)).toEqual(foldAll(changes));
      })
    );
  });

  it('is the same when it has been through a checkpoint', () => {
    fc.assert(
      fc.property(anyNamed, anyChoices, (named, choices) => {
        const facts = { writtenAt: time(59), token: 't', settingsVersion: 0, directoryVersion: '', since: '2026' };
        const rows = [kudos(named, { unit: 'Skola/Ekbacken', shift: { from: time(1), to: time(2) } } as Partial<Activity>), ...choices];
        expect(fold(unpackWindow(JSON.parse(JSON.stringify(packWindow(rows, facts, 100)))))).toEqual(fold(rows));
      })
    );
  });

  it('shows in the whole municipality only when nobody keeps it to a unit, and then in no unit but one that somebody chose', () => {
    fc.assert(
      fc.property(anyNamed, anyPlacements, (named, placements) => {
        const folded = fold([kudos(named), ...placements])?.post.kudos;
        if (!folded) throw new Error('The kudos is gone');
        const last = (id: string): string | undefined =>
          [...placements].sort((a, b) => a.itemId - b.itemId).filter((each) => each.kind === 'placement' && each.actor === id && each.target === root)
            .map((each) => ('audience' in each ? each.audience : '')).pop();
        const wanted = named.filter(([id]) => id !== 'anna').map(([id, unit, scope]) => last(id) ?? (scope === 'all' ? 'all' : `unit:${unit}`));
        expect(folded.place === 'all').toBe(wanted.every((place) => place === 'all'));
        if (folded.place !== 'all') folded.place.forEach((unit) => expect(wanted).toContain(`unit:${unit}`));
      })
    );
  });

  it('never shows wider, but in the unit that was chosen, when one more recipient keeps it to a unit', () => {
    fc.assert(
      fc.property(anyNamed, anyPlacements, fc.constantFrom(...units), fc.constantFrom(...units), (named, placements, unit, readersUnit) => {
        const rows = [kudos(named), ...placements];
        const before = fold(rows);
        // Whoever moves it from one unit to another may let those above the first see it.
        const someone = before?.post.kudos?.recipients.find(({ scope }) => scope === 'all');
        if (!before || !someone) return;
        const after = fold([...rows, row(50, 'placement', someone.id, `unit:${unit}`)]);
        const reader = { id: 'stranger', unit: readersUnit };
        const isOutside = !readersUnit.startsWith(unit);
        if (isOutside && !isShownTo(before.post, reader)) expect(after && isShownTo(after.post, reader)).toBe(false);
        expect(after?.post.kudos?.place).not.toBe('all');
      })
    );
  });

  it('is gone as soon as a recipient or its sender takes it down, whatever else stands, and for nobody else', () => {
    fc.assert(
      fc.property(anyNamed, anyPlacements, fc.constantFrom(...people, 'stranger'), (named, placements, by) => {
        const may = by === 'anna' || named.some(([id]) => id === by);
        expect(fold([row(45, 'retraction', by), ...placements, kudos(named)]) === undefined).toBe(may);
      })
    );
  });

  it('never names its sender among those who are thanked, and each person once', () => {
    const folded = fold([kudos([['anna', units[0], 'unit'], ['bo', units[1], 'all'], ['bo', units[2], 'unit']])]);
    expect(folded?.post.kudos).toMatchObject({ recipients: [{ id: 'bo', scope: 'all' }], place: 'all' });
  });

  it('stands in the narrower of two units, one of which is part of the other', () => {
    expect(fold([kudos([['bo', units[1], 'unit'], ['cilla', units[2], 'unit']])])?.post.kudos?.place).toEqual([units[2]]);
  });

  it('shows nowhere but to those it concerns when the unit of who keeps it to a unit is unknown', () => {
    const post = fold([kudos([['bo', '', 'unit']])])?.post;
    if (!post) throw new Error('The kudos is gone');
    const sees = (id: string): boolean => isShownTo(post, { id, unit: units[2] });
    expect([post.audience, sees('bo'), sees('anna'), sees('cilla')]).toEqual(['unit:', true, true, false]);
  });

  it('stands in the unit of a kudos to a unit, and tells whom it thanks why they see it', () => {
    const toUnit = fold([kudos([], { unit: units[4], audience: 'all' } as Partial<Activity>)]) as Thread;
    const reader = { id: 'eva', unit: units[4] };
    expect(matchesFilter(toUnit, 'unit', reader, () => undefined)).toBe(true);
    expect(matchesFilter(toUnit, 'unit', { id: 'dan', unit: units[2] }, () => undefined)).toBe(false);
    const toThree = fold([kudos([['bo', units[1], 'unit'], ['cilla', units[1], 'unit'], ['dan', units[1], 'unit']])]) as Thread;
    expect(whyShown(toThree, { id: 'bo', unit: units[1] }, undefined)).toEqual({ reason: 'kudos', others: 2 });
    expect(matchesFilter(toThree, 'all', reader, () => undefined)).toBe(false);
    expect(whyShown(toThree, { id: 'eva', unit: units[2] }, undefined)).toEqual({ reason: 'unit', unit: 'Hemtjänst', mine: false });
  });
});
