/** "KÅ" of "Karin Åkesson", "LS" of "Lars-Göran Svensson". */
export function initials(name: string): string {
  const words: readonly string[] = name.trim().split(/\s+/);
  const ends: readonly string[] = words.length > 1 ? [words[0], words[words.length - 1]] : words;
  return ends.map(word => (Array.from(word)[0] ?? '').toLocaleUpperCase()).join('');
}
