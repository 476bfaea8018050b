import { swedishDate } from '../../../domain/directory/duty/localTime';
import { HistoryEntry } from '../../../domain/kudos/foldHistory';
import { KudosSettings, mostRecipients, valueOf, wordFor } from '../../../domain/kudos/KudosSettings';
import { Person } from '../../../domain/people/Person';
import { Text } from '../../text/createText';
import { nameThanked } from '../describeThanked';
import { HistoryFile } from '../KudosModel';

/** What the words of a file come from. */
export interface HistoryReader {
  readonly viewer: Person;
  readonly people: ReadonlyMap<string, Person>;
  readonly settings: KudosSettings;
  readonly text: Text;
}

/**
 * One's own thanks as a file: a table in the reader's language, or what is stored. Names come of the directory alone: whoever is
 * not in it any more is in no file either.
 */
export function toHistoryFile(entries: readonly HistoryEntry[], kind: HistoryFile['kind'], { viewer, people, settings, text }: HistoryReader): HistoryFile {
  const { strings, locale } = text;
  if (kind === 'json') {
    const named = ({ recipients, ...entry }: HistoryEntry): HistoryEntry => ({
      ...entry, recipients: recipients.map((recipient) => ({ ...recipient, name: people.get(recipient.id)?.name ?? '' }))
    });
    return { kind, entries: entries.map(named) };
  }
  return {
    kind,
    headings: [strings.KudosCsvDate, strings.KudosCsvValue, strings.KudosCsvFrom, strings.KudosCsvTo, strings.KudosCsvText],
    rows: entries.map((entry) => [
      swedishDate(new Date(entry.createdAt)),
      wordFor(valueOf(settings, entry.value).name, locale),
      people.get(entry.actor)?.name || entry.actorName || strings.UnknownColleague,
      // Everyone by name, the reader too: a file is read by others.
      nameThanked(entry, '', new Map([...Array.from(people), [viewer.id, viewer] as const]), text, mostRecipients),
      entry.text
    ])
  };
}
