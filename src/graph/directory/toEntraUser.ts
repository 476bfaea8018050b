import * as v from 'valibot';

import { cleanText } from '../../domain/log/cleanText';
import { EntraUser } from '../../domain/directory/publish/EntraUser';
import { ProtectedMark } from '../../domain/directory/publish/DirectoryRule';
import { personIdSchema } from '../log/activityData';
import { unitPath } from '../people/unitPath';

/** All that the allow rule and the file need. The manager is asked for where Graph gives it. */
export const directoryProperties: string =
  'id,displayName,givenName,surname,jobTitle,companyName,department,employeeOrgData,officeLocation,mail,businessPhones,mobilePhone,' +
  'accountEnabled,userType,showInAddressList,onPremisesExtensionAttributes';

const text = v.nullish(v.string(), '');
const flag = v.nullish(v.boolean());

const userSchema = v.object({
  id: personIdSchema,
  displayName: text,
  givenName: text,
  surname: text,
  jobTitle: text,
  companyName: text,
  department: text,
  employeeOrgData: v.nullish(v.object({ division: text })),
  officeLocation: text,
  mail: text,
  businessPhones: v.nullish(v.array(v.string()), []),
  mobilePhone: text,
  accountEnabled: flag,
  userType: v.nullish(v.string()),
  showInAddressList: flag,
  onPremisesExtensionAttributes: v.nullish(v.record(v.string(), v.nullish(v.string()))),
  'manager@delta': v.nullish(v.array(v.object({ id: v.string(), '@removed': v.optional(v.unknown()) })))
});

/** A user of Entra; undefined for what is none. */
export function toEntraUser(json: unknown, mark: ProtectedMark | undefined): EntraUser | undefined {
  const parsed = v.safeParse(userSchema, json);
  if (!parsed.success) return undefined;
  const user = parsed.output;
  const [given, surname, office, mail] = [line(user.givenName, 120), line(user.surname, 120), line(user.officeLocation, 120), line(user.mail, 255)];
  const phones: readonly string[] = [...user.businessPhones, user.mobilePhone].map((phone) => line(phone, 40)).filter((phone, i, all) => phone !== '' && all.indexOf(phone) === i);
  const manager = v.safeParse(personIdSchema, (user['manager@delta'] ?? []).filter((one) => one['@removed'] === undefined)[0]?.id);
  const { accountEnabled, userType } = user;
  return {
    id: user.id,
    name: line(user.displayName, 120),
    title: line(user.jobTitle, 255),
    unit: unitPath([user.companyName, user.employeeOrgData?.division ?? '', user.department]),
    phones: phones.slice(0, 6),
    ...(given ? { given } : {}),
    ...(surname ? { surname } : {}),
    ...(office ? { office } : {}),
    ...(/^\S+@\S+$/.test(mail) ? { mail } : {}),
    ...(manager.success ? { manager: manager.output } : {}),
    ...(typeof accountEnabled === 'boolean' ? { isEnabled: accountEnabled } : {}),
    ...(userType ? { isGuest: userType.toLowerCase() !== 'member' } : {}),
    isListed: user.showInAddressList !== false,
    isMarked: isMarked(user.onPremisesExtensionAttributes ?? {}, mark)
  };
}

function isMarked(attributes: Readonly<Record<string, string | null | undefined>>, mark: ProtectedMark | undefined): boolean {
  if (!mark || !('attribute' in mark)) return false;
  const value: string = (attributes[mark.attribute] ?? '').trim().toLowerCase();
  return value !== '' && (mark.value === '' || value === mark.value.trim().toLowerCase());
}

function line(value: string, length: number): string {
  return cleanText(value, length).replace(/\n/g, ' ').trim();
}
