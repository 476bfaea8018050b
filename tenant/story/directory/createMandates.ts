import { createStoryKey } from '../createStoryKey.ts';
import type { Member } from '../people/Member.ts';
import { unitName } from '../people/unitName.ts';
import type { Random } from '../random.ts';
import type { StoryMandate, StoryRow } from './StoryLists.ts';

/** Local parties: nobody is meant. With their shares of the seats. */
const parties: readonly (readonly [string, number])[] = [
  ['Lindhults väl', 9], ['Arbetarlistan', 26], ['Samling för Lindhult', 20], ['Landsbygdslistan', 10], ['Fria Lindhult', 7], ['Gröna Lindhult', 6],
  ['Vänsterlistan', 9], ['Bruksortens röst', 10], ['Kristna samlingen', 3]
];

const council = 'Kommunfullmäktige';
/** The council of the election in September 2026 sits from 15 October; boards change at the new year. */
const councilTerm = { from: '2026-10-15', to: '2030-10-14' };
const oldTerm = { from: '2023-01-01', to: '2026-12-31' };
const newTerm = { from: '2027-01-01', to: '2030-12-31' };

/** A seat for each politician, and those of the boards that begin at the new year: most stay, some change roles, some leave, some come. */
export function createMandates(members: readonly Member[], editor: string, now: number, random: Random): StoryRow<StoryMandate>[] {
  const politicians = members.filter(({ role }) => role === 'politician');
  const created = Math.min(now, Date.parse('2026-10-16T08:00:00Z'));
  const partyOf = new Map(politicians.map(({ user }) => [user.id, user.displayName === 'Sofia Bergström' ? 'Lindhults väl' : drawParty(random)]));
  const rows: StoryRow<StoryMandate>[] = [];
  const add = (person: string, board: string, role: string, term: { from: string; to?: string }): void => {
    const value = { id: createStoryKey(created, random), person, board, party: partyOf.get(person) ?? '', role, ...term };
    rows.push({ value, createdBy: editor, createdAt: new Date(created).toISOString() });
  };

  for (const { user, path } of politicians) {
    const board = unitName(path);
    const role = (user.jobTitle ?? 'Ledamot').split(',')[0];
    if (user.displayName === 'Sofia Bergström') {
      add(user.id, board, role, { from: oldTerm.from, to: oldTerm.to });
      add(user.id, council, 'Ledamot', { from: councilTerm.from, to: councilTerm.to });
      add(user.id, 'Kommunstyrelsen', 'Ersättare', newTerm);
    } else if (board === council) {
      add(user.id, board, role, councilTerm);
      // Some of the council take a seat on a board after those who leave.
      if (random.chance(0.25)) add(user.id, random.pick(['Tekniska nämnden', 'Socialnämnden', 'Kultur- och fritidsnämnden', 'Miljönämnden']), 'Ersättare', newTerm);
    } else if (board.endsWith('beredningen')) {
      add(user.id, board, role, { from: councilTerm.from });
    } else {
      add(user.id, board, role, oldTerm);
      if (random.chance(0.72)) add(user.id, board, random.chance(0.85) ? role : role === 'Ersättare' ? 'Ledamot' : 'Ersättare', newTerm);
    }
  }
  return rows;
}

function drawParty(random: Random): string {
  let left = random.below(100);
  for (const [name, share] of parties) {
    left -= share;
    if (left < 0) return name;
  }
  return parties[0][0];
}
