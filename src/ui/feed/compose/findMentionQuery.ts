import { Mention } from '../../../domain/log/activity';

export interface MentionQuery {
  /** Where the `@` stands. */
  readonly start: number;
  /** What is written after it, up to three words. */
  readonly query: string;
}

const atEnd: RegExp = /(?:^|[\s(])@((?:[\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]*){0,2})?)$/u;

/** The name that is being written at the caret; undefined when none is, or when it is a mention already. */
export function findMentionQuery(text: string, caret: number, mentions: readonly Mention[]): MentionQuery | undefined {
  const match: RegExpExecArray | null = atEnd.exec(text.slice(0, caret));
  if (!match) {
    return undefined;
  }
  const query: string = match[1];
  if (mentions.some(mention => query.startsWith(mention.name))) {
    return undefined;
  }
  return { start: caret - query.length - 1, query };
}
