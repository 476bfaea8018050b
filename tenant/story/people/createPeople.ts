import { lindhultPlan } from '../organisation/lindhultPlan.ts';
import type { Random } from '../random.ts';
import type { Member } from './Member.ts';
import { createGuests } from './createGuests.ts';
import { createHiring } from './createHiring.ts';
import { createPoliticians } from './createPoliticians.ts';
import { createUserNames } from './createUserNames.ts';
import { createWorkforce } from './createWorkforce.ts';
import { namedPeople } from './namedPeople.ts';

const protectedCount = 25;
const hiddenCount = 24;
const formerCount = 40;
const guestCount = 60;

/** Everyone in Lindhult: 12,000 employees (temps and protected people among them), 570 politicians, those who left, guests. */
export function createPeople(random: Random): Member[] {
  const userName = createUserNames();
  const workforce = createWorkforce(lindhultPlan, namedPeople, createHiring(random.branch('hiring'), namedPeople, userName), random.branch('workforce'));
  markSpecial(workforce, random.branch('special'));
  const politicians = createPoliticians(userName, random.branch('politicians'));
  const guests = createGuests(guestCount, userName, random.branch('guests'));
  return [...workforce, ...politicians, ...createFormer(workforce, userName, random.branch('former')), ...guests];
}

/** Protected identity, and hidden from address lists: anyone but those that the pictures and journeys need. */
function markSpecial(workforce: readonly Member[], random: Random): void {
  const known = new Set(namedPeople.map((person) => `${person.given} ${person.surname}`));
  const ordinary = workforce.filter(
    ({ role, path, user }) => role === 'staff' && !path.endsWith('/Hemtjänst Norr') && !known.has(user.displayName)
  );
  random.sample(ordinary, protectedCount + hiddenCount).forEach(({ user }, index) => {
    if (index < protectedCount) Object.assign(user, { protected: true, photo: 'none', businessPhones: [], mobilePhone: null });
    else user.showInAddressList = false;
  });
}

/** Accounts of people who left: as those who took over after them, but closed. */
function createFormer(workforce: readonly Member[], userName: ReturnType<typeof createUserNames>, random: Random): Member[] {
  const hire = createHiring(random, [], userName);
  const successors = random.sample(workforce.filter(({ role, path, user }) => role === 'staff' && !user.protected && path.split('/').length === 3 && !path.endsWith('/Hemtjänst Norr')), formerCount);
  return successors.map((successor) => {
    const [administration, division, unit] = successor.path.split('/');
    const { jobTitle, officeLocation, managerId } = successor.user;
    const former = hire({
      place: { administration, division, unit, kind: successor.kind as Exclude<Member['kind'], 'politics' | 'none'>, office: officeLocation ?? '', sharedPhone: '' },
      role: 'former', title: jobTitle ?? '', managerId
    });
    return { ...former, user: { ...former.user, accountEnabled: false, businessPhones: [], mobilePhone: null } };
  });
}
