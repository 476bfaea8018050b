const mostWords: number = 4;
const mostCharacters: number = 40;

/**
 * Whether what somebody types in the composer is rather something that they look for: a few words with no sentence in
 * them. (In Örebro people typed their searches into the comment field, because it was easier to see.)
 */
export function looksLikeSearch(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length < 3 || trimmed.length > mostCharacters || /[.!\n@]|https?:/.test(trimmed)) return false;
  if (/^(vem|vilka?) (är|har|ansvarar|sköter)|^who (is|does|handles)/i.test(trimmed)) return true;
  if (trimmed.indexOf('?') >= 0) return false;
  return trimmed.split(/\s+/).length <= mostWords;
}
