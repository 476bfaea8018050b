import { foldWord } from '../search/foldWord';
import { Mandate } from '../Mandate';
import { Responsibility } from '../Responsibility';
import { RowImport } from './EditableList';
import { ValueRow } from './ListRow';

/**
 * What an import has to write: what stands already is left as it is, and a row of the same task and unit (of the same person,
 * board, role and first day) is replaced.
 */
export function planImport<T extends Responsibility | Mandate>(standing: readonly ValueRow<T>[], values: readonly T[], createKey: () => string): RowImport<T> {
  const byKey: Map<string, ValueRow<T>[]> = new Map();
  for (const row of standing) byKey.set(keyOf(row.value), [...(byKey.get(keyOf(row.value)) ?? []), row]);
  const fresh: readonly T[] = values.filter((value) => !(byKey.get(keyOf(value)) ?? []).some((row) => saysTheSame(row.value, value)));
  return {
    importId: createKey(),
    values: fresh.map((value) => ({ ...value, id: createKey() })),
    replaces: fresh.flatMap((value) => (byKey.get(keyOf(value)) ?? []).map(({ itemId }) => itemId))
  };
}

function keyOf(value: Responsibility | Mandate): string {
  return 'task' in value ? foldWord(`${value.task}|${value.unit}`) : foldWord([value.person, value.board, value.role, value.from].join('|'));
}

function saysTheSame(one: Responsibility | Mandate, other: Responsibility | Mandate): boolean {
  return textOf(one) === textOf(other);
}

function textOf(value: Responsibility | Mandate): string {
  const own: Record<string, unknown> = { ...value };
  return JSON.stringify(Object.keys(own).filter((key) => key !== 'id' && key !== 'updated' && own[key] !== undefined).sort().map((key) => [key, own[key]]));
}
