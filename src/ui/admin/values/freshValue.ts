import { KudosValue } from '../../../domain/kudos/KudosSettings';

/** A value with an id that none had before: what was given for one must never come to mean another. */
export function freshValue(values: readonly KudosValue[]): KudosValue {
  let number: number = values.length + 1;
  while (values.some(({ id }) => id === `v${number}`)) number++;
  return { id: `v${number}`, name: { sv: '' }, description: { sv: '' }, symbol: 'care', colour: 'teal' };
}
