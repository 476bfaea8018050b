import { createGuid } from '../createGuid.ts';
import type { UnitKind } from '../organisation/UnitKind.ts';
import { kindsOfWork } from '../organisation/titles.ts';
import type { Random } from '../random.ts';
import type { Member } from './Member.ts';
import { createName } from './createName.ts';
import type { createUserNames } from './createUserNames.ts';
import type { NamedPerson } from './namedPeople.ts';

export const domain = 'lindhult.example';

/** Where someone works: parts of the path that are not there are null. */
export interface Place {
  administration: string;
  division: string | null;
  unit: string | null;
  kind: UnitKind;
  office: string;
  /** The telephone that the people without a desk share. */
  sharedPhone: string;
}

export interface Hiring {
  place: Place;
  role: Member['role'];
  title: string;
  managerId: string | null;
  named?: NamedPerson;
}

const otherBackgrounds: Partial<Record<UnitKind, number>> = {
  homeCare: 1.5, nursingHome: 1.5, disability: 1.3, cleaning: 2.2, meals: 1.3, staffPool: 1.5, adultEducation: 1.3, rescue: 0.4, street: 0.7, office: 0.6
};

/**
 * Gives a function that hires one person: name, id, address, telephones. Those expected get
 * their user names first.
 */
export function createHiring(random: Random, expected: readonly NamedPerson[], userName: ReturnType<typeof createUserNames>): (hiring: Hiring) => Member {
  const ids = random.branch('ids');
  const names = random.branch('names');
  const reserved = new Map(expected.map((person) => [person, userName(person.given, person.surname)]));
  let desks = 0;

  return ({ place, role, title, managerId, named }) => {
    const work = kindsOfWork[place.kind];
    const temp = role === 'temp';
    const chief = role === 'top' || role === 'head' || role === 'deputy';
    const { given, surname } = named ?? createName(names, work.women, temp ? 1975 : chief ? 1960 : 1959, (otherBackgrounds[place.kind] ?? 1) * (chief ? 0.4 : 1));
    const userPrincipalName = `${(named && reserved.get(named)) ?? userName(given, surname)}@${domain}`;
    const desk = chief || (!temp && names.chance(work.desk));
    // No Swedish subscriber number begins with 00 after its area code: fictional, yet well-formed and its bearer's own.
    const landline = named?.phone ?? (desk && !named ? `0980-00 ${toPairs(desks++)}` : undefined);
    const mobile = named?.mobile ?? (!temp && !named && names.chance(chief ? 0.9 : 0.35) ? place.sharedPhone : null);
    return {
      path: [place.administration, place.division, place.unit].filter((part) => part !== null).join('/'),
      kind: place.kind,
      role,
      user: {
        id: createGuid(ids), userPrincipalName, displayName: `${given} ${surname}`, givenName: given, surname,
        mail: temp ? null : userPrincipalName,
        jobTitle: title,
        companyName: place.administration,
        // Whoever sits directly at a division has it as the unit: the path is the same, and Graph's `department` is never empty.
        division: place.unit === null ? null : place.division,
        department: place.unit ?? place.division,
        officeLocation: named?.office ?? place.office,
        businessPhones: landline === undefined ? [] : [landline],
        mobilePhone: mobile,
        managerId,
        accountEnabled: true, userType: 'Member', showInAddressList: true, protected: false,
        kind: temp ? 'temp' : 'employee',
        photo: !temp && (named?.close === true || names.chance(0.35)) ? 'portrait' : 'none'
      }
    };
  };
}

function toPairs(count: number): string {
  const digits = String(count % 10000).padStart(4, '0');
  return `${digits.slice(0, 2)} ${digits.slice(2)}`;
}
