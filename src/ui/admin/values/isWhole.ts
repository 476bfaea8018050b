import { KudosSettings } from '../../../domain/kudos/KudosSettings';

/** Whether readers would take all of it: a value on offer, a Swedish name for each value and rule, and a code of its own for each rule. */
export function isWhole({ values, rules }: Pick<KudosSettings, 'values' | 'rules'>): boolean {
  const codes: readonly string[] = rules.map(({ code }) => code.trim());
  const named: boolean = [...values, ...rules].every(({ name }) => name.sv.trim() !== '');
  return named && values.some(({ isRetired }) => !isRetired) && rules.length > 0 && codes.every((code, at) => code !== '' && codes.indexOf(code) === at);
}
