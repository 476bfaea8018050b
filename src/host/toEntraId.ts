const shape: RegExp = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The first of several values (strings or SPFx `Guid`s) that is a real id, in lower case; empty when none is. */
export function toEntraId(...values: readonly unknown[]): string {
  const ids: readonly string[] = values.map((value) => String(value ?? '').trim().toLowerCase().replace(/[{}]/g, ''));
  return ids.find((id) => shape.test(id) && /[1-9a-f]/.test(id)) ?? '';
}
