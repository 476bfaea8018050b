import { Site } from './Site';

/** Graph's address of a site by name, so that no id has to be looked up first: `/sites/host:/sites/torget:`. */
export function sitePath({ hostname, path }: Site): string {
  const inner: string = path.split('/').filter(Boolean).map(encodeURIComponent).join('/');
  return inner === '' ? `/sites/${encodeURIComponent(hostname)}` : `/sites/${encodeURIComponent(hostname)}:/${inner}:`;
}
