import { Mention } from '../../domain/log/activity';

export interface FoundMention {
  readonly start: number;
  readonly end: number;
  readonly mention: Mention;
}

/** Where the given people stand in a text as `@Name`, in order; the longest name first, so that "Ann" is not found in "Anna". */
export function findMentions(text: string, mentions: readonly Mention[]): readonly FoundMention[] {
  const found: FoundMention[] = [];
  const longestFirst: readonly Mention[] = [...mentions].sort((one, other) => other.name.length - one.name.length);
  for (const mention of longestFirst) {
    const written: string = `@${mention.name}`;
    if (mention.name === '') {
      continue;
    }
    for (let start: number = text.indexOf(written); start >= 0; start = text.indexOf(written, start + 1)) {
      const end: number = start + written.length;
      if (!found.some(other => start < other.end && other.start < end)) {
        found.push({ start, end, mention });
      }
    }
  }
  return found.sort((one, other) => one.start - other.start);
}
