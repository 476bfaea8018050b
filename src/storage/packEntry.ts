import { CreateTask, OutboxEntry, OutboxTask } from '../domain/sync/LocalStores';

/** Pictures lie as bytes: a Blob in IndexedDB is lost or refused in private windows of older Safari. */
interface PackedPicture {
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

type PackedTask =
  | Exclude<OutboxTask, CreateTask>
  | (Omit<CreateTask, 'picture'> & { readonly picture?: PackedPicture });

export type PackedEntry = Omit<OutboxEntry, 'task'> & { readonly task: PackedTask };

export async function packEntry(entry: OutboxEntry): Promise<PackedEntry> {
  const { task } = entry;
  if (task.type !== 'create') return { ...entry, task };
  const { picture, ...rest } = task;
  if (picture === undefined) return { ...entry, task: rest };
  return { ...entry, task: { ...rest, picture: { type: picture.type, bytes: await picture.arrayBuffer() } } };
}

/**
 * The entry as it was, or undefined when the record is not one.
 * @param known - the same entry as this tab holds it: its Blob is kept, so that an object URL made of it stays right.
 */
export function unpackEntry(packed: PackedEntry, known: OutboxEntry | undefined): OutboxEntry | undefined {
  if (typeof packed?.entryId !== 'number' || typeof packed.task?.type !== 'string') return undefined;
  const { task } = packed;
  if (task.type !== 'create') return { ...packed, task };
  const { picture, ...rest } = task;
  if (picture === undefined) return { ...packed, task: rest };
  const knownBlob: Blob | undefined = known?.task.type === 'create' ? known.task.picture : undefined;
  const isSame: boolean = knownBlob?.size === picture.bytes.byteLength && knownBlob.type === picture.type;
  const blob: Blob = isSame ? (knownBlob as Blob) : new Blob([picture.bytes], { type: picture.type });
  return { ...packed, task: { ...rest, picture: blob } };
}
