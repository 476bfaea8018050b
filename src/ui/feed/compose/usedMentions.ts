import { Mention } from '../../../domain/log/activity';
import { findMentions } from '../../shared/findMentions';

/** The people whose names still stand in the text, each once. */
export function usedMentions({ text, mentions }: { readonly text: string; readonly mentions: readonly Mention[] }): readonly Mention[] {
  const used: Set<string> = new Set(findMentions(text, mentions).map(found => found.mention.id));
  return mentions.filter((mention, index) => used.has(mention.id) && mentions.findIndex(other => other.id === mention.id) === index);
}
