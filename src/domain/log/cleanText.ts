/** Controls but newline and tab, and the marks that turn the direction of what follows: they dress one name as another. */
const unwanted: RegExp = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** Half a character, left when a pair was cut or never was one: it breaks encoding further on. */
const halves: RegExp = /\p{Surrogate}/gu;

/** Text from anyone as text to keep and show: at most `length` characters, one kind of line break, nothing invisible. */
export function cleanText(text: string, length: number = Infinity): string {
  return text
    .slice(0, length * 2)
    .replace(/\r\n?/g, '\n')
    .replace(unwanted, '')
    .slice(0, length)
    .replace(halves, '');
}
