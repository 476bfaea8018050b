import { serviceErrors } from '../../http/serviceErrors.ts';

/** Keeps the properties that `$select` names; `id` and annotations stay. */
export function select(value: Record<string, unknown>, option: string | undefined): Record<string, unknown> {
  if (option === undefined || option.trim() === '' || option.trim() === '*') {
    return value;
  }
  const names = new Set(option.split(',').map((name) => name.trim()));
  if ([...names].some((name) => name.includes('('))) {
    throw serviceErrors.unsupported(`'$select=${option}'`);
  }
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.has(name) || name === 'id' || name.startsWith('@odata') || name.startsWith('fields')));
}
