import type { Member } from './Member.ts';

/** A part of the people, with the same ids: whoever's manager is not among them gets the nearest above who is. */
export function pickPeople(members: readonly Member[], keep: (member: Member) => boolean): Member[] {
  const byId = new Map(members.map((member) => [member.user.id, member]));
  const kept = members.filter(keep);
  const ids = new Set(kept.map(({ user }) => user.id));
  const managerOf = (member: Member): string | null => {
    let id = member.user.managerId;
    while (id !== null && !ids.has(id)) id = byId.get(id)?.user.managerId ?? null;
    return id;
  };
  return kept.map((member) => ({ ...member, user: { ...member.user, managerId: managerOf(member) } }));
}
