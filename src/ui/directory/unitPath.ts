/** "Hemtjänst › Hemtjänst Norr": the last two steps of a path, or all. */
export function unitPath(path: string, steps: number = 2): string {
  return path.split('/').slice(-steps).join(' › ');
}
