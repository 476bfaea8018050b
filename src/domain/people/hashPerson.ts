/** FNV-1a, 32 bits, of an Entra id: enough to know one's own among the reactors of a checkpoint. */
export function hashPerson(id: string): number {
  let hash: number = 0x811c9dc5;
  const text: string = id.toLowerCase();
  for (let i: number = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}
