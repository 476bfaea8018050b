import { Responsibility } from '../../domain/directory/Responsibility';
import { DirectoryFilter, DirectoryLayout, DirectoryPlace, DirectoryTarget, ResponsibilityItem } from '../../ui/directory/DirectoryModel';
import { DirectoryBook, PersonDetails } from './DirectoryBook';

/** Where somebody has gone, the last last. */
export type Trail = readonly Exclude<DirectoryTarget, 'top'>[];

export interface PlaceParts {
  readonly book: DirectoryBook;
  readonly trail: Trail;
  /** Something stands in the field. */
  readonly typed: boolean;
  readonly filter: DirectoryFilter;
  readonly layout: DirectoryLayout;
  readonly by: 'board' | 'party';
  /** Path of the unit that the web part is about. */
  readonly within: string;
  readonly aroundOf: (id: string) => PersonDetails | 'nobody' | undefined;
  readonly itemOf: (responsibility: Responsibility) => ResponsibilityItem;
}

/** What stands below the field. */
export function buildPlace({ book, trail, typed, filter, layout, by, within, aroundOf, itemOf }: PlaceParts): DirectoryPlace {
  const target = trail[trail.length - 1];
  if (target && 'unit' in target) {
    const details = book.unit(target.unit);
    return { name: 'unit', path: target.unit, ...(details ? { unit: { ...details, responsibilities: details.responsibilities.map(itemOf) } } : {}) };
  }
  if (target) {
    const around: PersonDetails | 'nobody' | undefined = aroundOf(target.around);
    return { name: 'around', id: target.around, around };
  }
  if (typed) return { name: 'people' };
  if (filter === 'elected') {
    const kept = book.keeping.mayKeep('') ? { kept: book.politicians(by, { withComing: true }) } : {};
    return { name: 'politicians', by, groups: book.politicians(by), nextChange: book.nextMandateChange(), ...kept };
  }
  if (filter === 'all' && layout === 'tree' && book.tree().length > 0) {
    const own = within ? book.unit(within)?.unit : undefined;
    return { name: 'tree', units: own ? [own] : book.tree() };
  }
  return { name: 'people' };
}
