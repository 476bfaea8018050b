import { EditableList, ImportOutcome, RowImport } from '../../domain/directory/lists/EditableList';
import { ListRow, ValueRow } from '../../domain/directory/lists/ListRow';
import { planImport } from '../../domain/directory/lists/planImport';
import { standingRows } from '../../domain/directory/lists/standingRows';
import { Mandate } from '../../domain/directory/Mandate';
import { Responsibility } from '../../domain/directory/Responsibility';
import { ServiceError } from '../../domain/log/ServiceError';

type OnProgress = (done: number) => void;

export interface ListKeepingDeps<T extends { readonly id: string }> {
  readonly list: EditableList<T>;
  /** What is held of the list. */
  readonly rows: () => readonly ListRow<T>[];
  readonly createKey: () => string;
  /** Reads what has changed, so that an edit shows. */
  readonly show: () => Promise<void>;
  /** Keeps an import until it is done. */
  readonly holdPlan: (plan: RowImport<unknown>) => Promise<void>;
  readonly dropPlan: () => Promise<void>;
}

export interface ListKeeping<T> {
  /** @param value what is written, given the id that it bears. @param id of the row whose place it takes */
  save(value: (id: string) => T, id: string | undefined): Promise<void>;
  remove(id: string): Promise<void>;
  begin(values: readonly T[], onProgress?: OnProgress): Promise<ImportOutcome>;
  /** @param plan as `begin` of this very list kept it */
  resume(plan: RowImport<unknown>, onProgress?: OnProgress): Promise<ImportOutcome>;
  abandon(importId: string): Promise<void>;
}

/** Edits of one list. */
export function createListKeeping<T extends Responsibility | Mandate>(deps: ListKeepingDeps<T>): ListKeeping<T> {
  const { list, rows, createKey, show } = deps;
  const find = (id: string): ValueRow<T> | undefined => standingRows(rows()).find(({ value }) => value.id === id);

  async function run(plan: RowImport<T>, onProgress?: OnProgress): Promise<ImportOutcome> {
    const outcome = await list.importRows(plan, onProgress);
    if (outcome.state !== 'stopped') await deps.dropPlan();
    if (outcome.state === 'done') await show();
    return outcome;
  }

  return {
    async save(value, id) {
      const standing = id === undefined ? undefined : find(id);
      if (id !== undefined && !standing) throw new ServiceError('conflict', 'The row is gone');
      if (standing) await list.update(standing, value(standing.value.id));
      else await list.add(value(createKey()));
      await show();
    },
    async remove(id) {
      const standing = find(id);
      if (standing) await list.remove(standing.itemId);
      await show();
    },
    async begin(values, onProgress) {
      const plan = planImport(standingRows(rows()), values, createKey);
      if (plan.values.length === 0) return { state: 'done', rows: [] };
      await deps.holdPlan(plan);
      return run(plan, onProgress);
    },
    resume: (plan, onProgress) => run(plan as RowImport<T>, onProgress),
    async abandon(importId) {
      await list.abandon(importId);
      await deps.dropPlan();
    }
  };
}
