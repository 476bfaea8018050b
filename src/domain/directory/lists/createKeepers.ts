import { UnitNode } from '../organisation/unitTree';
import { Responsibility } from '../Responsibility';
import { IsHonoured } from './applyChanges';
import { ListRow } from './ListRow';

export interface Keepers {
  /** Whether a person keeps the responsibilities of a unit: heads it or one above it, or keeps those of all units. */
  mayKeep(person: string, unit: string): boolean;
  /**
   * Whether a changed row counts. SharePoint lets every member write to the list, so the directory says who may. Where Graph
   * does not tell who it was, the row counts.
   */
  readonly isHonoured: IsHonoured<Responsibility>;
}

/** @param tree - the organisation as the directory tells it */
export function createKeepers(tree: readonly UnitNode[], keepersOfAll: readonly string[]): Keepers {
  const headOf: Map<string, string> = new Map();
  const walk = (nodes: readonly UnitNode[]): void =>
    nodes.forEach(({ path, head, children }) => {
      if (head) headOf.set(path, head.id);
      walk(children);
    });
  walk(tree);
  const ofAll: ReadonlySet<string> = new Set(keepersOfAll);

  const mayKeep = (person: string, unit: string): boolean => {
    if (ofAll.has(person)) return true;
    for (let path: string = unit; path !== ''; path = path.slice(0, Math.max(path.lastIndexOf('/'), 0))) if (headOf.get(path) === person) return true;
    return false;
  };

  return {
    mayKeep,
    isHonoured: (row, held) => {
      const { changedBy } = row;
      if (changedBy === undefined) return true;
      const touched: readonly (ListRow<Responsibility> | undefined)[] = row.type === 'seal' ? row.replaces.map(held) : [row, held(row.itemId)];
      return touched.every((one) => one?.type !== 'value' || mayKeep(changedBy, one.value.unit));
    }
  };
}
