/** How much of a text the feed shows before the reader asks for the rest. */
const foldedLines: number = 6;

/**
 * The beginning of a text that fills six lines of a column, cut between words; undefined when all of it fits.
 * Lines are reckoned, not measured, so that nothing jumps: six of 80 characters are the 480 of the wide column.
 */
export function foldText(text: string, charactersPerLine: number): string | undefined {
  let lines: number = 0;
  let end: number = 0;
  for (const line of text.split('\n')) {
    const needed: number = Math.max(1, Math.ceil(line.length / charactersPerLine));
    if (lines + needed > foldedLines) {
      const room: number = (foldedLines - lines) * charactersPerLine;
      const cut: string = text.slice(0, end + room);
      const lastGap: number = cut.search(/\s\S*$/);
      return cut.slice(0, room > 0 && lastGap > end ? lastGap : cut.length).trimEnd();
    }
    lines += needed;
    end += line.length + 1;
  }
  return undefined;
}
