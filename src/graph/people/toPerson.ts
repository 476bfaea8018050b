import * as v from 'valibot';

import { Person } from '../../domain/people/Person';
import { personIdSchema } from '../log/activityData';
import { cleanText } from '../../domain/log/cleanText';

/** Properties that are asked for. */
export const userProperties: string = 'id,displayName,jobTitle,companyName,department,employeeOrgData';

const text = v.nullish(v.string(), '');

const userSchema = v.object({
  id: personIdSchema,
  displayName: text,
  jobTitle: text,
  /** Administration (förvaltning), department (avdelning) in employeeOrgData, unit (enhet): where Entra keeps the three. */
  companyName: text,
  employeeOrgData: v.nullish(v.object({ division: text })),
  department: text
});

/** A user of Entra as a person; undefined for what is none. Whether others may see her is not judged here. */
export function toPerson(json: unknown): Person | undefined {
  const parsed = v.safeParse(userSchema, json);
  if (!parsed.success) return undefined;
  const { id, displayName, jobTitle, companyName, employeeOrgData, department } = parsed.output;
  if (displayName.trim() === '') return undefined;
  const line = (value: string, length: number): string => cleanText(value, length).replace(/\n/g, ' ').trim();
  const steps: string[] = [companyName, employeeOrgData?.division ?? '', department]
    // A slash in a name would look like one more step.
    .map((step) => line(step, 80).replace(/\//g, '∕'))
    .filter((step, i, all) => step !== '' && all.indexOf(step) === i);
  return { id, name: line(displayName, 120), title: line(jobTitle, 255), unit: steps.join('/') };
}
