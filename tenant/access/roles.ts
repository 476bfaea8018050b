import type { List, Role, Site, User } from '../store/Model.ts';
import { siteGroups } from './siteGroups.ts';

const strength: Role[] = ['none', 'read', 'contribute', 'edit', 'full'];

export type SiteRole = 'owner' | 'member' | 'none';

/** Everyone of the tenant who is no guest is a member of every site of the story. */
export function siteRoleOf(user: User, site: Site): SiteRole {
  if (!user.accountEnabled || user.userType === 'Guest') {
    return 'none';
  }
  return site.owners.some((id) => id.toLowerCase() === user.id.toLowerCase()) ? 'owner' : 'member';
}

/** What a person may do with a list, before item-level security. */
export function listRoleOf(user: User, site: Site, list: List): Role {
  const siteRole = siteRoleOf(user, site);
  if (siteRole === 'none') {
    return 'none';
  }
  const inherited: Role = siteRole === 'owner' ? 'full' : 'edit';
  if (list.settings.assignments === null) {
    return inherited;
  }
  const groups: number[] = siteRole === 'owner' ? [siteGroups.owners, siteGroups.members] : [siteGroups.members];
  return list.settings.assignments
    .filter((assignment) => assignment.principal === user.no || groups.includes(assignment.principal))
    .map((assignment): Role => assignment.role)
    .reduce((best, role) => (strength.indexOf(role) > strength.indexOf(best) ? role : best), 'none' as Role);
}

export function mayRead(role: Role): boolean {
  return role !== 'none';
}

export function mayWrite(role: Role): boolean {
  return strength.indexOf(role) >= strength.indexOf('contribute');
}

/** Full control overrides item-level security ("Override List Behaviors"). */
export function overridesItemSecurity(role: Role): boolean {
  return role === 'full';
}

/** SharePoint's permission mask of a role, as EffectiveBasePermissions gives it. */
export function toPermissionMask(role: Role): { High: string; Low: string } {
  return masks[role];
}

const masks: Record<Role, { High: string; Low: string }> = {
  full: { High: '2147483647', Low: '4294967295' },
  edit: { High: '432', Low: '1011030767' },
  contribute: { High: '432', Low: '1011028719' },
  read: { High: '176', Low: '138612833' },
  none: { High: '0', Low: '0' },
};
