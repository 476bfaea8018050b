import { isServiceError, ServiceErrorKind } from '../../domain/log/ServiceError';
import { PhotoSize } from '../../domain/people/Photos';
import { Presence } from '../../domain/people/Presence';
import { DirectoryBookDeps } from './DirectoryBookDeps';

export interface VisiblePeople {
  want(ids: readonly string[], size: PhotoSize): void;
  presence(id: string): Presence | undefined;
  photo(id: string, size: PhotoSize): string | undefined;
  /** What went wrong when presence and photos were asked for last. */
  trouble(): { readonly presence?: ServiceErrorKind; readonly photos?: ServiceErrorKind };
  close(): void;
}

const gatherMs: number = 60;
/** Presence is asked for when somebody comes into view, never in a loop. */
const presenceFreshMs: number = 5 * 60 * 1000;
/** After this long a refusal may have been mended. */
const refusalMs: number = 30 * 60 * 1000;
const dayMs: number = 24 * 60 * 60 * 1000;
const photoFreshMs: number = 7 * dayMs;
const noPhotoFreshMs: number = 3 * dayMs;
const mostUrls: number = 600;

/** Presence and photos of those on the screen alone: one request for the presence of all, one for each twenty photos. */
export function createVisiblePeople(deps: DirectoryBookDeps, onChanged: () => void): VisiblePeople {
  const wanted: Map<string, PhotoSize> = new Map();
  const presences: Map<string, { readonly at: number; readonly presence?: Presence }> = new Map();
  /** By size and id; undefined: no photo. */
  const urls: Map<string, string | undefined> = new Map();
  let presenceTrouble: { readonly kind: ServiceErrorKind; readonly at: number } | undefined;
  let photoTrouble: { readonly kind: ServiceErrorKind; readonly at: number } | undefined;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let photoWork: Promise<void> = Promise.resolve();
  let isClosed: boolean = false;

  const nameOf = (id: string, size: PhotoSize): string => `${size} ${id}`;

  function put(id: string, size: PhotoSize, photo: Blob | 'none'): void {
    const before: string | undefined = urls.get(nameOf(id, size));
    if (before) deps.dropUrl(before);
    urls.delete(nameOf(id, size));
    urls.set(nameOf(id, size), photo === 'none' ? undefined : deps.toUrl(photo));
    if (urls.size <= mostUrls) return;
    const [oldest, url] = Array.from(urls)[0];
    urls.delete(oldest);
    if (url) deps.dropUrl(url);
  }

  async function askPresence(ids: readonly string[]): Promise<void> {
    const now: number = Date.now();
    if (presenceTrouble && now - presenceTrouble.at < refusalMs) return;
    const stale: readonly string[] = ids.filter((id) => now - (presences.get(id)?.at ?? -Infinity) > presenceFreshMs);
    if (stale.length === 0) return;
    stale.forEach((id) => presences.set(id, { ...presences.get(id), at: now }));
    try {
      const told = await deps.presences.of(stale);
      stale.forEach((id) => presences.set(id, { at: now, presence: told.get(id) }));
      presenceTrouble = undefined;
    } catch (error) {
      stale.forEach((id) => presences.delete(id));
      const kind: ServiceErrorKind = isServiceError(error) ? error.kind : 'unavailable';
      // What passes by itself is asked again with the next who come into view.
      if (kind !== 'offline') presenceTrouble = { kind, at: now };
    }
    if (!isClosed) onChanged();
  }

  async function askPhotos(ids: readonly string[], size: PhotoSize): Promise<void> {
    const missing: readonly string[] = ids.filter((id) => !urls.has(nameOf(id, size)));
    if (missing.length === 0 || isClosed) return;
    const kept = await deps.device.photos.find(missing, size);
    kept.forEach(({ photo }, id) => put(id, size, photo));
    if (kept.size > 0) onChanged();
    const now: number = Date.now();
    const stale: readonly string[] = missing.filter((id) => {
      const found = kept.get(id);
      return !found || now - Date.parse(found.fetchedAt) > (found.photo === 'none' ? noPhotoFreshMs : photoFreshMs);
    });
    if (stale.length === 0 || (photoTrouble && now - photoTrouble.at < refusalMs)) return;
    try {
      const told = await deps.photos.of(stale, size);
      photoTrouble = undefined;
      await deps.device.photos.keep(told, size, new Date(now).toISOString());
      if (isClosed) return;
      told.forEach((photo, id) => put(id, size, photo));
      onChanged();
    } catch (error) {
      if (!isServiceError(error) || error.kind === 'offline') return;
      photoTrouble = { kind: error.kind, at: now };
      if (!isClosed) onChanged();
    }
  }

  function ask(): void {
    gathering = undefined;
    const all: readonly (readonly [string, PhotoSize])[] = Array.from(wanted);
    wanted.clear();
    askPresence(all.map(([id]) => id)).catch(() => undefined);
    for (const size of [48, 96] as const) {
      const ids: readonly string[] = all.flatMap(([id, own]) => (own === size ? [id] : []));
      // One after the other: Exchange answers four photos of a person's app at a time.
      if (ids.length > 0) photoWork = photoWork.then(() => askPhotos(ids, size)).catch(() => undefined);
    }
  }

  return {
    want(ids, size) {
      // The greater size serves the smaller place too.
      ids.forEach((id) => wanted.set(id, wanted.get(id) === 96 ? 96 : size));
      if (!gathering && wanted.size > 0) gathering = setTimeout(ask, gatherMs);
    },
    presence: (id) => presences.get(id)?.presence,
    photo: (id, size) => urls.get(nameOf(id, size)) ?? urls.get(nameOf(id, 96)),
    trouble: () => ({ presence: presenceTrouble?.kind, photos: photoTrouble?.kind }),
    close() {
      isClosed = true;
      if (gathering) clearTimeout(gathering);
      urls.forEach((url) => url && deps.dropUrl(url));
      urls.clear();
    }
  };
}
