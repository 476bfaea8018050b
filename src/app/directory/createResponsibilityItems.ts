import { Responsibility } from '../../domain/directory/Responsibility';
import { Person } from '../../domain/people/Person';
import { ResponsibilityItem } from '../../ui/directory/DirectoryModel';
import { DirectoryBook } from './DirectoryBook';

/** A responsibility with what holds now: told once a minute, since hours in another zone are slow to tell. */
export function createResponsibilityItems(book: Pick<DirectoryBook, 'onDuty' | 'person'>): { readonly itemOf: (responsibility: Responsibility) => ResponsibilityItem; readonly forget: () => void } {
  let made: WeakMap<Responsibility, ResponsibilityItem> = new WeakMap();

  function make(responsibility: Responsibility): ResponsibilityItem {
    const { updated } = responsibility;
    const by: string | undefined = updated?.by ? book.person(updated.by)?.name : undefined;
    return {
      responsibility,
      duty: book.onDuty(responsibility),
      responsible: book.person(responsibility.responsible),
      substitutes: responsibility.substitutes.map((id) => book.person(id)).filter((person): person is Person => person !== undefined),
      ...(updated ? { updated: { at: updated.at, ...(by ? { by } : {}) } } : {})
    };
  }

  return {
    itemOf(responsibility) {
      const item: ResponsibilityItem = made.get(responsibility) ?? make(responsibility);
      made.set(responsibility, item);
      return item;
    },
    forget: () => (made = new WeakMap())
  };
}
