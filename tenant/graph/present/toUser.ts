import { serviceErrors } from '../../http/serviceErrors.ts';
import type { User } from '../../store/Model.ts';
import type { GraphCall } from '../Operation.ts';

export const usualProperties = ['businessPhones', 'displayName', 'givenName', 'id', 'jobTitle', 'mail', 'mobilePhone', 'officeLocation', 'preferredLanguage', 'surname', 'userPrincipalName'];

/** All that User.ReadBasic.All shows of others. */
const basic = new Set(['displayName', 'givenName', 'id', 'mail', 'surname', 'userPrincipalName']);

/** Properties that live in SharePoint and cannot be read in a collection. */
const unreadable = ['aboutMe', 'birthday', 'hireDate', 'interests', 'mySite', 'pastProjects', 'preferredName', 'responsibilities', 'schools', 'skills', 'mailboxSettings'];

const extensionNames = Array.from({ length: 15 }, (_, index) => `extensionAttribute${index + 1}`);
/** How the municipalities of the stories mark people with protected identity. */
const protectedAttribute = 'extensionAttribute10';
const protectedValue = 'skyddad';

export const userProperties: Record<string, (user: User) => unknown> = {
  accountEnabled: (user) => user.accountEnabled,
  businessPhones: (user) => user.businessPhones,
  companyName: (user) => user.companyName,
  department: (user) => user.department,
  displayName: (user) => user.displayName,
  givenName: (user) => user.givenName,
  id: (user) => user.id,
  jobTitle: (user) => user.jobTitle,
  mail: (user) => user.mail,
  mobilePhone: (user) => user.mobilePhone,
  officeLocation: (user) => user.officeLocation,
  preferredLanguage: () => 'sv-SE',
  showInAddressList: (user) => user.showInAddressList,
  surname: (user) => user.surname,
  userPrincipalName: (user) => user.userPrincipalName,
  userType: (user) => user.userType,
  onPremisesExtensionAttributes: (user) => Object.fromEntries(extensionNames.map((name) => [name, user.protected && name === protectedAttribute ? protectedValue : null])),
  employeeOrgData: (user) => (user.division === null ? null : { division: user.division, costCenter: null }),
};

/** Whether this caller may look at a property of a user at all; a filter on one that they may not lets nobody through. */
export function mayLookAt(call: GraphCall, user: User, name: string): boolean {
  return call.scopes.has('User.Read.All') || user.no === call.user.no || basic.has(name);
}

/** A user as this caller may see them: what the scopes hide is null. An empty `select` is the usual properties. */
export function toUser(call: GraphCall, user: User, select = call.query['$select'] ?? ''): Record<string, unknown> {
  const seesAll = call.scopes.has('User.Read.All') || user.no === call.user.no;
  const names = select === '' ? usualProperties : select.split(',').map((name) => name.trim());
  return Object.fromEntries(names.map((name) => [name, read(user, name, seesAll)]));
}

function read(user: User, name: string, seesAll: boolean): unknown {
  const property = userProperties[name];
  if (property === undefined) {
    throw unreadable.includes(name)
      ? serviceErrors.unsupported(`the property '${name}' of users (Graph itself answers 501 for it in a collection)`)
      : serviceErrors.unsupported(`the property '${name}' of users`);
  }
  if (seesAll || basic.has(name)) {
    return property(user);
  }
  return name === 'businessPhones' ? [] : null;
}
