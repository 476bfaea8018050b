import { toPermissionMask } from '../access/roles.ts';
import type { Assignment } from '../store/Model.ts';

interface RoleDefinition {
  Id: number;
  Name: string;
  RoleTypeKind: number;
  role: Assignment['role'];
}

/** SharePoint's own permission levels, with the ids that every site has. */
export const roleDefinitions: readonly RoleDefinition[] = [
  { Id: 1073741829, Name: 'Full Control', RoleTypeKind: 5, role: 'full' },
  { Id: 1073741830, Name: 'Edit', RoleTypeKind: 6, role: 'edit' },
  { Id: 1073741827, Name: 'Contribute', RoleTypeKind: 3, role: 'contribute' },
  { Id: 1073741826, Name: 'Read', RoleTypeKind: 2, role: 'read' },
];

export function toRestRole({ Id, Name, RoleTypeKind, role }: RoleDefinition): Record<string, unknown> {
  return { Id, Name, RoleTypeKind, Hidden: false, Description: '', BasePermissions: toPermissionMask(role) };
}
