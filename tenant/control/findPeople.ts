import type { User } from '../store/Model.ts';
import type { World } from '../store/World.ts';
import type { PeopleQuery } from '../Tenant.ts';

/** Everyone whose name, title, unit or user name holds each word of the query. */
export function findPeople(world: World, { q = '', top = 50 }: PeopleQuery): User[] {
  const words = q.toLocaleLowerCase('sv').split(/\s+/).filter((word) => word !== '');
  const found: User[] = [];
  for (const user of world.users) {
    if (found.length >= top) {
      break;
    }
    const text = [user.displayName, user.userPrincipalName, user.jobTitle, user.department, user.division, user.companyName, user.kind]
      .join(' ')
      .toLocaleLowerCase('sv');
    if (words.every((word) => text.includes(word))) {
      found.push(user);
    }
  }
  return found;
}
