import * as v from 'valibot';

import { Person } from '../../domain/people/Person';
import { personIdSchema } from '../log/activityData';
import { cleanText } from '../../domain/log/cleanText';
import { unitPath } from './unitPath';

/** Properties that are asked for. */
export const userProperties: string = 'id,displayName,jobTitle,companyName,department,employeeOrgData';

const text = v.nullish(v.string(), '');

const userSchema = v.object({
  id: personIdSchema,
  displayName: text,
  jobTitle: text,
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
  const unit: string = unitPath([companyName, employeeOrgData?.division ?? '', department]);
  return { id, name: line(displayName, 120), title: line(jobTitle, 255), unit };
}
