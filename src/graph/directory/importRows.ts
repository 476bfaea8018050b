import { ImportOutcome, RowImport } from '../../domain/directory/lists/EditableList';
import { isPassing, isServiceError, ServiceErrorKind } from '../../domain/log/ServiceError';
import { RowContext } from './RowContext';
import { createListRow, findRowsBy, removeListRow, RowFields } from './writeRows';

const atOnce: number = 20;
/** 20 rows in four seconds are 600 units a minute: a third of what Torget may use is for one import. */
const restMs: number = 4_000;

type RowState = ImportOutcome['rows'][number];

/**
 * Writes the rows of an import, then the seal that makes all of them count, then takes away what they replace. Stopped anywhere it can
 * be called again with the same import: what stands is not written twice, and without the seal nothing counts.
 */
export async function importRows<T extends { readonly id: string }>(
  context: RowContext<T>,
  toFields: (value: T, importId: string) => RowFields,
  { importId, values, replaces }: RowImport<T>,
  onProgress: (done: number) => void = () => undefined
): Promise<ImportOutcome> {
  const states: RowState[] = values.map(() => 'waiting');
  const steps: number = values.length + replaces.length + 1;
  let done: number = 0;
  const step = (count: number): void => onProgress((done += count) / steps);
  const stopped = (error: unknown): ImportOutcome => ({ state: 'stopped', rows: states, error: kindOf(error) });

  let standing: ReadonlySet<string>;
  try {
    const rows = await findRowsBy(context, 'ImportId', importId);
    if (rows.some(({ type }) => type === 'seal')) return { state: 'done', rows: values.map(() => 'written') };
    standing = new Set(rows.flatMap((row) => (row.type === 'value' ? [row.value.id] : [])));
  } catch (error) {
    return stopped(error);
  }
  values.forEach(({ id }, i) => standing.has(id) && (states[i] = 'written'));
  step(standing.size);

  const missing: readonly number[] = values.flatMap((_, i) => (states[i] === 'waiting' ? [i] : []));
  for (let start: number = 0; start < missing.length; start += atOnce) {
    if (start > 0) await context.pause(restMs);
    const part: readonly number[] = missing.slice(start, start + atOnce);
    const failures: unknown[] = [];
    await Promise.all(
      part.map(async (i) => {
        try {
          await createListRow(context, toFields(values[i], importId), { batch: true });
          states[i] = 'written';
        } catch (error) {
          failures.push(error);
          if (isFinal(error)) states[i] = kindOf(error);
        }
      })
    );
    if (failures.some(isFinal)) return takeBack(context, importId, states);
    if (failures.length > 0) return stopped(failures[0]);
    step(part.length);
  }

  try {
    await createListRow(context, { RowId: importId, ImportId: importId, Data: JSON.stringify({ replaces }) });
  } catch (error) {
    return isFinal(error) ? takeBack(context, importId, states) : stopped(error);
  }
  step(1);
  await removeAll(context, replaces, step).catch(() => undefined);
  onProgress(1);
  return { state: 'done', rows: states };
}

/** Takes away the rows of an import whose seal does not stand. */
export async function abandonImport<T>(context: RowContext<T>, importId: string): Promise<void> {
  const rows = await findRowsBy(context, 'ImportId', importId);
  if (rows.some(({ type }) => type === 'seal')) return;
  await removeAll(context, rows.map(({ itemId }) => itemId));
}

/** None is to be left; what cannot be taken away now never counts, for want of a seal. */
async function takeBack<T>(context: RowContext<T>, importId: string, states: readonly RowState[]): Promise<ImportOutcome> {
  await abandonImport(context, importId).catch(() => undefined);
  return { state: 'refused', rows: states.map((state) => (state === 'written' ? 'waiting' : state)) };
}

async function removeAll<T>(context: RowContext<T>, itemIds: readonly number[], onStep: (count: number) => void = () => undefined): Promise<void> {
  for (let start: number = 0; start < itemIds.length; start += atOnce) {
    if (start > 0) await context.pause(restMs);
    const part: readonly number[] = itemIds.slice(start, start + atOnce);
    await Promise.all(part.map((itemId) => removeListRow(context, itemId, { batch: true })));
    onStep(part.length);
  }
}

/** Trying again will not help: a refusal, or no right to write here. */
function isFinal(error: unknown): boolean {
  return isServiceError(error) && !isPassing(error) && error.kind !== 'noToken';
}

function kindOf(error: unknown): ServiceErrorKind {
  return isServiceError(error) ? error.kind : 'unavailable';
}
