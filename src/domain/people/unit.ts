/** "Hemtjänst Norr" of "Vård och omsorg/Hemtjänst/Hemtjänst Norr". */
export function unitName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** "Vård och omsorg" of "Vård och omsorg/Hemtjänst/Hemtjänst Norr". */
export function administrationOf(path: string): string {
  return path.split('/', 1)[0];
}

/** Whether a unit is the other or lies below it. */
export function isWithin(path: string, ancestor: string): boolean {
  return ancestor !== '' && (path === ancestor || path.indexOf(`${ancestor}/`) === 0);
}
