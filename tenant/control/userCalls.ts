import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { isObject, readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import type { User } from '../store/Model.ts';
import type { UserValues } from '../store/users.ts';
import { addUser, changeUser, removeUser } from '../store/users.ts';
import type { ControlCall } from './controlOperations.ts';

type Kind = 'text' | 'text or null' | 'yes or no' | 'texts';

const kinds: Record<string, Kind> = {
  userPrincipalName: 'text',
  displayName: 'text',
  givenName: 'text',
  surname: 'text',
  mail: 'text or null',
  jobTitle: 'text or null',
  companyName: 'text or null',
  department: 'text or null',
  division: 'text or null',
  officeLocation: 'text or null',
  mobilePhone: 'text or null',
  managerId: 'text or null',
  businessPhones: 'texts',
  accountEnabled: 'yes or no',
  showInAddressList: 'yes or no',
  protected: 'yes or no',
};

const fits: Record<Kind, (value: unknown) => boolean> = {
  text: (value) => typeof value === 'string' && value !== '',
  'text or null': (value) => value === null || typeof value === 'string',
  'yes or no': (value) => typeof value === 'boolean',
  texts: (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
};

/** What an administrator does in Entra: makes, changes and removes people. */
export function changePeople(call: ControlCall): Answer {
  const { user: key, set, create, remove } = readJson(call.incoming);
  const { store, world, clock } = call.tenant;
  if (isObject(create)) {
    const values = readValues(call, create);
    const { userPrincipalName, displayName } = values;
    if (userPrincipalName === undefined || displayName === undefined) {
      throw serviceErrors.invalidRequest('Someone new needs userPrincipalName and displayName.');
    }
    return json(201, addUser(store, world, { ...values, userPrincipalName, displayName }));
  }
  const user = userOf(call, key);
  if (remove === true || remove === 'permanently') {
    removeUser(store, world, user, clock.iso(), remove === 'permanently');
    return json(200, { id: user.id, removed: true });
  }
  if (!isObject(set)) {
    throw serviceErrors.invalidRequest('It takes {"user", "set": {…}}, {"user", "remove": true or "permanently"} or {"create": {…}}.');
  }
  changeUser(store, world, user, readValues(call, set));
  return json(200, user);
}

function userOf(call: ControlCall, key: unknown): User {
  const user = call.tenant.user(String(key));
  if (user === undefined) {
    throw serviceErrors.userNotFound(String(key));
  }
  return user;
}

function readValues(call: ControlCall, values: Record<string, unknown>): UserValues {
  for (const [name, value] of Object.entries(values)) {
    const kind = kinds[name];
    if (kind === undefined || !fits[kind](value)) {
      throw serviceErrors.invalidRequest(kind === undefined ? `A person has no such property: ${name}.` : `${name} is ${kind}.`);
    }
  }
  const taken = typeof values['userPrincipalName'] === 'string' && call.tenant.user(values['userPrincipalName']) !== undefined;
  if (taken) {
    throw serviceErrors.invalidRequest('Another object with the same value for property userPrincipalName already exists.');
  }
  return { ...(values as UserValues), ...(values['managerId'] == null ? {} : { managerId: userOf(call, values['managerId']).id }) };
}
