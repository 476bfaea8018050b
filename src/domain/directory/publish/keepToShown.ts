import { DirectoryLists } from '../lists/DirectoryLists';
import { ListRow, ListSnapshot } from '../lists/ListRow';
import { Responsibility } from '../Responsibility';

/** Lists in which nobody is named who is not in the directory: their ids are taken out, and rows that are about them alone. */
export function keepToShown(lists: DirectoryLists, isShown: (id: string) => boolean): DirectoryLists {
  return {
    responsibilities: mapRows(lists.responsibilities, isShown, (value) => withoutHidden(value, isShown)),
    mandates: mapRows(lists.mandates, isShown, (value) => (isShown(value.person) ? value : undefined)),
    profiles: mapRows(lists.profiles, isShown, (value) => {
      if (!isShown(value.person)) return undefined;
      const { absence } = value;
      if (absence?.substitute === undefined || isShown(absence.substitute)) return value;
      return { ...value, absence: { until: absence.until, ...(absence.note ? { note: absence.note } : {}) } };
    }),
    keepers: lists.keepers.filter(isShown)
  };
}

/** Whether a responsibility names somebody who is not shown. */
export function namesHidden({ responsible, substitutes, duty }: Responsibility, isShown: (id: string) => boolean): boolean {
  return [responsible, ...substitutes, ...duty.map(({ person }) => person)].some((id) => id !== '' && !isShown(id));
}

function withoutHidden(value: Responsibility, isShown: (id: string) => boolean): Responsibility {
  if (!namesHidden(value, isShown)) return value;
  const { responsible, substitutes, duty } = value;
  return {
    ...value,
    responsible: isShown(responsible) ? responsible : '',
    substitutes: substitutes.filter(isShown),
    duty: duty.filter(({ person }) => isShown(person))
  };
}

function mapRows<T>({ rows, token }: ListSnapshot<T>, isShown: (id: string) => boolean, toValue: (value: T) => T | undefined): ListSnapshot<T> {
  const kept: readonly ListRow<T>[] = rows.flatMap((row): readonly ListRow<T>[] => {
    const { changedBy, ...rest } = row;
    const by = changedBy !== undefined && isShown(changedBy) ? { changedBy } : {};
    if (rest.type === 'seal') return [{ ...rest, ...by }];
    const value: T | undefined = toValue(rest.value);
    return value === undefined ? [] : [{ ...rest, value, ...by }];
  });
  return { rows: kept, ...(token === undefined ? {} : { token }) };
}
