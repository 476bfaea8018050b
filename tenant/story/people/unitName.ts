/** The last step of a unit's path. */
export function unitName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
