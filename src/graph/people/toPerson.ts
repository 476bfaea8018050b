import * as v from 'valibot';

import { Person } from '../../domain/people/Person';
import { personIdSchema } from '../log/activityData';
import { plainText } from '../log/plainText';

/** Properties that are asked for. With User.ReadBasic.All all but id and displayName of others come empty. */
export const userProperties: string = 'id,displayName,jobTitle,companyName,department,employeeOrgData,accountEnabled,userType,showInAddressList';

const text = v.nullish(v.string(), '');

const userSchema = v.object({
  id: personIdSchema,
  displayName: text,
  jobTitle: text,
  /** Administration (förvaltning), department (avdelning) in employeeOrgData, unit (enhet): where Entra keeps the three. */
  companyName: text,
  employeeOrgData: v.nullish(v.object({ division: text })),
  department: text,
  accountEnabled: v.nullish(v.boolean()),
  userType: v.nullish(v.string()),
  showInAddressList: v.nullish(v.boolean())
});

/**
 * A user of Entra as a person. undefined for whoever is not to be shown: disabled, a guest, hidden from address lists, as far as
 * these can be seen; who is in the protected group cannot, which is why the published directory comes first.
 */
export function toPerson(json: unknown): Person | undefined {
  const parsed = v.safeParse(userSchema, json);
  if (!parsed.success) return undefined;
  const { id, displayName, jobTitle, companyName, employeeOrgData, department, accountEnabled, userType, showInAddressList } = parsed.output;
  const hidden: boolean = accountEnabled === false || showInAddressList === false || (!!userType && userType.toLowerCase() !== 'member');
  if (hidden || displayName.trim() === '') return undefined;
  const line = (value: string, length: number): string => plainText(value, length).replace(/\n/g, ' ').trim();
  const steps: string[] = [companyName, employeeOrgData?.division ?? '', department]
    // A slash in a name would look like one more step.
    .map((step) => line(step, 80).replace(/\//g, '∕'))
    .filter((step, i, all) => step !== '' && all.indexOf(step) === i);
  return { id, name: line(displayName, 120), title: line(jobTitle, 255), unit: steps.join('/') };
}
