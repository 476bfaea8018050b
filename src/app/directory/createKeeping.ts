import { ImportOutcome, RowImport } from '../../domain/directory/lists/EditableList';
import { ServiceError } from '../../domain/log/ServiceError';
import { DirectoryKeeping, StoppedImport } from './DirectoryBook';
import { DirectoryBookDeps } from './DirectoryBookDeps';
import { Holder } from './createHolder';
import { ListFollower } from './createListFollower';
import { createListKeeping, ListKeepingDeps } from './createListKeeping';

type ListName = StoppedImport['list'];

/** What is kept of an import until it is done; its values are the list's own. */
interface Plan {
  readonly list: ListName;
  readonly import: RowImport<unknown>;
}

const planKey: string = 'directory:import';
const nothingToDo: ImportOutcome = { state: 'done', rows: [] };

/** Edits of those who keep responsibilities and mandates; each is shown as soon as the service has it. */
export function createKeeping(deps: DirectoryBookDeps, holder: Holder, follower: ListFollower): DirectoryKeeping {
  const { small } = deps.device;
  const parts = (list: ListName): Pick<ListKeepingDeps<never>, 'createKey' | 'show' | 'holdPlan' | 'dropPlan'> => ({
    createKey: deps.createKey,
    // The edit itself is done; a reading that fails is made up for by the next.
    show: () => follower.followNow(list).catch(() => undefined),
    holdPlan: (plan) => small.set(planKey, { list, import: plan }),
    dropPlan: () => small.set(planKey, undefined)
  });
  const responsibilities = createListKeeping({ ...parts('responsibilities'), list: deps.responsibilities, rows: () => holder.holding()?.lists.lists.responsibilities.rows ?? [] });
  const mandates = createListKeeping({ ...parts('mandates'), list: deps.mandates, rows: () => holder.holding()?.lists.lists.mandates.rows ?? [] });
  const kept = { responsibilities, mandates };

  async function readPlan(): Promise<Plan | undefined> {
    const stored = (await small.get(planKey)) as Partial<Plan> | undefined;
    const isPlan: boolean = (stored?.list === 'responsibilities' || stored?.list === 'mandates') && Array.isArray(stored.import?.values);
    return isPlan ? (stored as Plan) : undefined;
  }

  async function refuseAnother(): Promise<void> {
    if (await readPlan()) throw new ServiceError('refused', 'Another import waits', { code: 'importWaits' });
  }

  return {
    mayKeep: (unit) => holder.holding()?.keepers().mayKeep(deps.viewer().id, unit) ?? false,
    saveResponsibility: ({ id, ...rest }) => responsibilities.save((own) => ({ ...rest, id: own }), id),
    removeResponsibility: responsibilities.remove,
    saveMandate: ({ id, ...rest }) => mandates.save((own) => ({ ...rest, id: own }), id),
    removeMandate: mandates.remove,
    importResponsibilities: (rows, onProgress) => refuseAnother().then(() => responsibilities.begin(rows, onProgress)),
    importMandates: (rows, onProgress) => refuseAnother().then(() => mandates.begin(rows, onProgress)),
    async stoppedImport() {
      const plan = await readPlan();
      return plan && { list: plan.list, importId: plan.import.importId, count: plan.import.values.length };
    },
    async resumeImport(onProgress) {
      const plan = await readPlan();
      return plan ? kept[plan.list].resume(plan.import, onProgress) : nothingToDo;
    },
    async abandonImport() {
      const plan = await readPlan();
      if (plan) await kept[plan.list].abandon(plan.import.importId);
    }
  };
}
