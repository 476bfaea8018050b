import { within } from './within';

const patienceMs: number = 5000;

/**
 * Deletes databases and small keys. Open tabs let go of a database that is deleted. Never rejects.
 * @param names - databases known by name, for browsers that do not list them.
 * @param isMeant - which of the listed databases, and of the keys in localStorage, are to go.
 */
export async function eraseStored(
  factory: IDBFactory | undefined,
  names: readonly string[],
  isMeant: (name: string) => boolean
): Promise<void> {
  eraseKeys(isMeant);
  if (!factory) return;
  const meant: Set<string> = new Set(names);
  try {
    const listed: readonly IDBDatabaseInfo[] = await within(factory.databases(), patienceMs);
    listed.forEach((info) => info.name !== undefined && isMeant(info.name) && meant.add(info.name));
  } catch {
    // Not listed in older Firefox: those known by name are deleted all the same.
  }
  await Promise.all([...meant].map((name) => within(eraseDatabase(factory, name), patienceMs).catch(() => undefined)));
}

function eraseDatabase(factory: IDBFactory, name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request: IDBOpenDBRequest = factory.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

function eraseKeys(isMeant: (name: string) => boolean): void {
  try {
    const keys: readonly string[] = Object.keys(window.localStorage);
    keys.filter(isMeant).forEach((key) => window.localStorage.removeItem(key));
  } catch {
    // Refused: nothing was kept there either.
  }
}
