import type { User } from '../../store/Model.ts';
import type { Tenant } from '../../Tenant.ts';

export type Part = 'care' | 'head' | 'principal' | 'politician' | 'editor' | 'admin' | 'temp' | 'none';

const PARTS: readonly [string, Part][] = [
  ['Amina Warsame', 'care'],
  ['Karin Åkesson', 'head'],
  ['Fatima Haddad', 'principal'],
  ['Per-Olof Åkesson', 'politician'],
  ['Eva Holmgren', 'editor'],
  ['Tomas Ek', 'admin'],
];
const ENOUGH = 8;

/** The people that the start page offers: those the story is about and a temp; in another story, its first people. */
export function toldAbout(tenant: Tenant): { person: User; part: Part }[] {
  const named = PARTS.flatMap(([name, part]) => {
    const person = tenant.people({ q: name, top: 20 })
      .filter((user) => user.displayName === name && isOffered(user))
      .sort((left, right) => Number(isIn(part, right)) - Number(isIn(part, left)))[0];
    return person === undefined ? [] : [{ person, part }];
  });
  if (named.length === 0) return tenant.people({ top: 50 }).filter(isOffered).slice(0, ENOUGH).map((person) => ({ person, part: 'none' }));
  const temp = tenant.world.users.find((user) => user.kind === 'temp' && isOffered(user));
  return temp === undefined ? named : [...named, { person: temp, part: 'temp' }];
}

export function isOffered(user: User): boolean {
  return user.accountEnabled && !user.protected;
}

/** Among namesakes the one whose title fits the part. */
function isIn(part: Part, user: User): boolean {
  const title = user.jobTitle?.toLocaleLowerCase('sv') ?? '';
  if (part === 'politician') return user.kind === 'politician';
  return { care: /undersköterska/, head: /chef/, principal: /rektor/, editor: /kommunikatör|redaktör/, admin: /it|administratör/, temp: /./, none: /./ }[part].test(title);
}
