import type { Member } from '../people/Member.ts';
import { isShown } from '../people/Member.ts';
import type { Random } from '../random.ts';

/** Those who take part in social life, findable in the ways that stories need. Nobody else is ever written about. */
export interface Crowd {
  everyone: readonly Member[];
  byName(name: string): Member | undefined;
  byKind(kind: string): readonly Member[];
  /** Everyone at a path and below. */
  within(path: string): readonly Member[];
  headOf(path: string): Member | undefined;
}

/** In random order, so that the first of each list can be the ones who write much. Temps only read and react. */
export function createCrowd(members: readonly Member[], random: Random): Crowd {
  const shown = members.filter(isShown);
  const everyone = random.sample(shown, shown.length);
  const names = new Map<string, Member>();
  const kinds = new Map<string, Member[]>();
  const paths = new Map<string, Member[]>();
  const heads = new Map<string, Member>();
  for (const member of shown) {
    // The first of a name is the one that pictures and journeys mean.
    if (!names.has(member.user.displayName) || isPlainName(member)) names.set(member.user.displayName, member);
    if (member.role === 'head' && !heads.has(member.path)) heads.set(member.path, member);
  }
  for (const member of everyone) {
    append(kinds, member.kind, member);
    const parts = member.path.split('/');
    for (let i = 1; i <= parts.length; i++) append(paths, parts.slice(0, i).join('/'), member);
  }
  return {
    everyone,
    byName: (name) => names.get(name),
    byKind: (kind) => (kind === 'any' ? everyone : kinds.get(kind) ?? []),
    within: (path) => paths.get(path) ?? [],
    headOf: (path) => heads.get(path)
  };
}

function isPlainName({ user }: Member): boolean {
  return !/\d@/.test(user.userPrincipalName);
}

function append(map: Map<string, Member[]>, key: string, member: Member): void {
  const list = map.get(key);
  if (list) list.push(member);
  else map.set(key, [member]);
}
