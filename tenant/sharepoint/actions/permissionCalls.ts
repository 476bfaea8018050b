import { siteGroups } from '../../access/siteGroups.ts';
import type { Answer } from '../../http/Answer.ts';
import { json, nothing } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { Assignment, List } from '../../store/Model.ts';
import { saveList } from '../../store/World.ts';
import { managedListOf, restListOf } from '../restLists.ts';
import type { RestCall } from '../RestOperation.ts';
import { roleDefinitions } from '../roleDefinitions.ts';

const mostWithNewInheritance = 100_000;

/** What a list has when it inherits. */
const inherited: Assignment[] = [
  { principal: siteGroups.owners, role: 'full' },
  { principal: siteGroups.members, role: 'edit' },
  { principal: siteGroups.visitors, role: 'read' },
];

export function breakInheritance(call: RestCall): Answer {
  const list = managedListOf(call);
  checkSize(list);
  const copies = !/(^|copyroleassignments=)\s*false/i.test(call.params['args'] ?? 'true');
  if (list.settings.assignments === null) {
    // Whoever breaks inheritance keeps full control.
    list.settings.assignments = copies ? inherited.map((assignment) => ({ ...assignment })) : [{ principal: call.user.no, role: 'full' }];
    saveList(call.tenant.store, list);
  }
  return nothing(200);
}

export function resetInheritance(call: RestCall): Answer {
  const list = managedListOf(call);
  checkSize(list);
  list.settings.assignments = null;
  saveList(call.tenant.store, list);
  return nothing(200);
}

/** A list so large keeps the inheritance that it has (SharePoint's limits). */
function checkSize({ itemCount }: List): void {
  if (itemCount > mostWithNewInheritance) {
    throw serviceErrors.restInheritance();
  }
}

export function listAssignments(call: RestCall): Answer {
  const { list } = restListOf(call);
  return json(200, { value: (list.settings.assignments ?? inherited).map(({ principal }) => ({ PrincipalId: principal })) });
}

export function listAssignedRoles(call: RestCall): Answer {
  const { list } = restListOf(call);
  const held = (list.settings.assignments ?? inherited).filter(({ principal }) => principal === Number(call.params['principal']));
  return json(200, { value: roleDefinitions.filter(({ role }) => held.some((assignment) => assignment.role === role)).map(({ Id, Name, RoleTypeKind }) => ({ Id, Name, RoleTypeKind })) });
}

export function addAssignment(call: RestCall): Answer {
  const list = ownListOf(call);
  const { principal, role } = readArguments(call);
  const rest = (list.settings.assignments ?? []).filter((assignment) => assignment.principal !== principal || assignment.role !== role);
  list.settings.assignments = [...rest, { principal, role }];
  saveList(call.tenant.store, list);
  return nothing(200);
}

export function removeAssignment(call: RestCall): Answer {
  const list = ownListOf(call);
  const { principal, role } = readArguments(call);
  list.settings.assignments = (list.settings.assignments ?? []).filter((assignment) => assignment.principal !== principal || assignment.role !== role);
  saveList(call.tenant.store, list);
  return nothing(200);
}

function ownListOf(call: RestCall): List {
  const list = managedListOf(call);
  if (list.settings.assignments === null) {
    throw serviceErrors.restInvalid('This operation is not allowed on an object that inherits permissions.');
  }
  return list;
}

function readArguments(call: RestCall): { principal: number; role: Assignment['role'] } {
  const text = call.params['args'] ?? '';
  const principal = Number(/principalid=(\d+)/i.exec(text)?.[1]);
  const roleId = Number(/roledefid=(\d+)/i.exec(text)?.[1]);
  const role = roleDefinitions.find(({ Id }) => Id === roleId)?.role;
  const isGroup = Object.values(siteGroups).some((group) => group === principal);
  if (role === undefined || (!isGroup && !call.tenant.world.userByNo.has(principal))) {
    throw serviceErrors.restInvalid(`Can not find the principal or the permission level: ${text}`);
  }
  return { principal, role };
}
