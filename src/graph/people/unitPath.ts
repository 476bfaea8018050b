import { cleanText } from '../../domain/log/cleanText';

/**
 * Path of a unit of the three places where Entra keeps it: companyName (administration, förvaltning), division in
 * employeeOrgData (department, avdelning) and department (unit, enhet). Each name once.
 */
export function unitPath(steps: readonly string[]): string {
  return steps
    // A slash in a name would look like one more step.
    .map((step) => cleanText(step, 80).replace(/\n/g, ' ').trim().replace(/\//g, '∕'))
    .filter((step, i, all) => step !== '' && all.indexOf(step) === i)
    .join('/');
}
