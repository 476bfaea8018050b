import { createGuid } from '../createGuid.ts';
import type { Random } from '../random.ts';
import type { Member } from './Member.ts';
import { domain } from './createHiring.ts';
import { createName } from './createName.ts';

const companies: readonly (readonly [string, string])[] = [
  ['regionen.example', 'Regionen'], ['grannkommunen.example', 'Grannkommunen'], ['nordverk.example', 'Nordverk Entreprenad'],
  ['systemhuset.example', 'Systemhuset'], ['revision.example', 'Revisionsbyrån'], ['arkitekterna.example', 'Arkitekterna Ny & Lind']
];

/** Invited from outside; every third is hidden from address lists. */
export function createGuests(count: number, userName: (given: string, surname: string) => string, random: Random): Member[] {
  return Array.from({ length: count }, (_, index) => {
    const { given, surname } = createName(random, 0.5, 1962, 0.6);
    const [host, companyName] = random.pick(companies);
    const local = userName(given, surname);
    return {
      path: '', kind: 'none', role: 'guest',
      user: {
        id: createGuid(random), userPrincipalName: `${local}_${host}#EXT#@${domain}`, displayName: `${given} ${surname}`,
        givenName: given, surname, mail: `${local}@${host}`, jobTitle: null, companyName, division: null, department: null, officeLocation: null,
        businessPhones: [], mobilePhone: null, managerId: null, accountEnabled: true, userType: 'Guest',
        showInAddressList: index % 3 !== 0, protected: false, kind: 'guest', photo: 'none'
      }
    };
  });
}
