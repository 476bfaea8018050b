import { EditableList, ImportOutcome, RowImport } from '../../domain/directory/lists/EditableList';
import { ListSnapshot, ValueRow } from '../../domain/directory/lists/ListRow';
import { planImport } from '../../domain/directory/lists/planImport';
import { standingRows } from '../../domain/directory/lists/standingRows';
import { Mandate } from '../../domain/directory/Mandate';
import { Responsibility } from '../../domain/directory/Responsibility';
import { ServiceError } from '../../domain/log/ServiceError';
import { DirectoryKeeping, StoppedImport } from './DirectoryBook';
import { DirectoryBookDeps } from './DirectoryBookDeps';
import { Holder } from './createHolder';
import { ListFollower } from './createListFollower';

type ListName = StoppedImport['list'];
type Plan = { readonly list: ListName; readonly import: RowImport<never> };

const planKey: string = 'directory:import';
const nothingToDo: ImportOutcome = { state: 'done', rows: [] };

/** Edits of those who keep responsibilities and mandates; each is shown as soon as the service has it. */
export function createKeeping(deps: DirectoryBookDeps, holder: Holder, follower: ListFollower): DirectoryKeeping {
  const { small } = deps.device;

  function snapshot(list: ListName): ListSnapshot<Responsibility | Mandate> {
    return holder.holding()?.lists.lists[list] ?? { rows: [] };
  }

  function listOf(list: ListName): EditableList<Responsibility | Mandate> {
    return deps[list] as unknown as EditableList<Responsibility | Mandate>;
  }

  function find(list: ListName, id: string): ValueRow<Responsibility | Mandate> | undefined {
    return standingRows(snapshot(list).rows).find(({ value }) => value.id === id);
  }

  /** The edit itself is done; a reading that fails is made up for by the next. */
  async function show(list: ListName): Promise<void> {
    await follower.followNow(list).catch(() => undefined);
  }

  async function save(list: ListName, value: Omit<Responsibility, 'id'> | Omit<Mandate, 'id'>, id: string | undefined): Promise<void> {
    const standing = id === undefined ? undefined : find(list, id);
    if (id !== undefined && !standing) throw new ServiceError('conflict', 'The row is gone');
    const whole = { ...value, id: id ?? deps.createKey() } as Responsibility | Mandate;
    if (standing) await listOf(list).update(standing, whole);
    else await listOf(list).add(whole);
    await show(list);
  }

  async function remove(list: ListName, id: string): Promise<void> {
    const standing = find(list, id);
    if (standing) await listOf(list).remove(standing.itemId);
    await show(list);
  }

  async function run({ list, import: rows }: Plan, onProgress?: (done: number) => void): Promise<ImportOutcome> {
    const outcome = await listOf(list).importRows(rows, onProgress);
    if (outcome.state !== 'stopped') await small.set(planKey, undefined);
    if (outcome.state === 'done') await show(list);
    return outcome;
  }

  async function begin<T extends Responsibility | Mandate>(list: ListName, values: readonly T[], onProgress?: (done: number) => void): Promise<ImportOutcome> {
    if (await readPlan()) throw new ServiceError('refused', 'Another import waits', { code: 'importWaits' });
    const plan = planImport(standingRows(snapshot(list).rows) as readonly ValueRow<T>[], values, deps.createKey);
    if (plan.values.length === 0) return nothingToDo;
    const kept: Plan = { list, import: plan as unknown as RowImport<never> };
    await small.set(planKey, kept);
    return run(kept, onProgress);
  }

  async function readPlan(): Promise<Plan | undefined> {
    const kept = (await small.get(planKey)) as Partial<Plan> | undefined;
    const isPlan: boolean = (kept?.list === 'responsibilities' || kept?.list === 'mandates') && Array.isArray(kept.import?.values);
    return isPlan ? (kept as Plan) : undefined;
  }

  return {
    mayKeep: (unit) => holder.holding()?.keepers().mayKeep(deps.viewer().id, unit) ?? false,
    saveResponsibility: ({ id, ...rest }) => save('responsibilities', rest, id),
    removeResponsibility: (id) => remove('responsibilities', id),
    saveMandate: ({ id, ...rest }) => save('mandates', rest, id),
    removeMandate: (id) => remove('mandates', id),
    importResponsibilities: (rows, onProgress) => begin('responsibilities', rows, onProgress),
    importMandates: (rows, onProgress) => begin('mandates', rows, onProgress),
    async stoppedImport() {
      const plan = await readPlan();
      return plan && { list: plan.list, importId: plan.import.importId, count: plan.import.values.length };
    },
    async resumeImport(onProgress) {
      const plan = await readPlan();
      return plan ? run(plan, onProgress) : nothingToDo;
    },
    async abandonImport() {
      const plan = await readPlan();
      if (!plan) return;
      await listOf(plan.list).abandon(plan.import.importId);
      await small.set(planKey, undefined);
    }
  };
}
