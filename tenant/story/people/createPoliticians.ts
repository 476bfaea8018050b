import { createGuid } from '../createGuid.ts';
import { boards } from '../organisation/boards.ts';
import type { Board } from '../organisation/boards.ts';
import type { Random } from '../random.ts';
import type { Member } from './Member.ts';
import type { PersonName } from './createName.ts';
import { createName } from './createName.ts';
import { domain } from './createHiring.ts';

export const politicians = 'Förtroendevalda';

/** Those that the pictures know, by board and seat. */
const namedSeats: Record<string, PersonName> = {
  'Tekniska nämnden 4': { given: 'Per-Olof', surname: 'Åkesson' },
  'Vård- och omsorgsnämnden 0': { given: 'Sofia', surname: 'Bergström' }
};

function roleOf(board: Board, seat: number): string {
  if (seat >= board.members) return 'Ersättare';
  return ['Ordförande', 'Förste vice ordförande', 'Andre vice ordförande'][seat] ?? 'Ledamot';
}

/** One person for each of the 570 mandates; `userName` as in createUserNames, `reserved` first. */
export function createPoliticians(userName: (given: string, surname: string) => string, random: Random): Member[] {
  const ids = random.branch('ids');
  const names = random.branch('names');
  const members: Member[] = [];
  const reserved = new Map(Object.entries(namedSeats).map(([seat, name]) => [seat, userName(name.given, name.surname)]));
  for (const board of boards) {
    for (let seat = 0; seat < board.members + board.substitutes; seat++) {
      const place = `${board.name} ${seat}`;
      const { given, surname } = namedSeats[place] ?? createName(names, 0.46, 1946, 0.55);
      const userPrincipalName = `${reserved.get(place) ?? userName(given, surname)}@${domain}`;
      members.push({
        path: `${politicians}/${board.name}`,
        kind: 'politics',
        role: 'politician',
        user: {
          id: createGuid(ids), userPrincipalName, displayName: `${given} ${surname}`, givenName: given, surname, mail: userPrincipalName,
          jobTitle: `${roleOf(board, seat)}, ${board.name[0].toLowerCase()}${board.name.slice(1)}`,
          companyName: politicians, division: null, department: board.name, officeLocation: null,
          businessPhones: [], mobilePhone: names.chance(0.25) ? `070-174 06 ${names.between(85, 99)}` : null,
          managerId: null, accountEnabled: true, userType: 'Member', showInAddressList: true, protected: false,
          kind: 'politician', photo: names.chance(0.5) ? 'portrait' : 'none'
        }
      });
    }
  }
  return members;
}
