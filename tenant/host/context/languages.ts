/** Windows locale ids of the languages that the pages come in. */
export const languages: Readonly<Record<string, number>> = { 'sv-SE': 1053, 'en-US': 1033 };

/** The language asked for, or Swedish. */
export function toLocale(asked: string | null): string {
  const found = Object.keys(languages).find((locale) => locale.toLowerCase() === asked?.toLowerCase());
  return found ?? 'sv-SE';
}
