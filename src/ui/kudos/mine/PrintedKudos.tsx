import * as React from 'react';
import * as ReactDom from 'react-dom';
import { HistoryEntry } from '../../../domain/kudos/foldHistory';
import { valueOf, wordFor } from '../../../domain/kudos/KudosSettings';
import { Person } from '../../../domain/people/Person';
import { unitName } from '../../../domain/people/unit';
import { KudosSettingsContext } from '../../shared/KudosSettingsContext';
import { useText } from '../../text/useText';
import { describeThanked } from '../describeThanked';
import styles from './PrintedKudos.module.scss';

export interface PrintedKudosProps {
  readonly entries: readonly HistoryEntry[];
  readonly side: HistoryEntry['type'];
  readonly viewer: Person;
  readonly people: ReadonlyMap<string, Person>;
  readonly now: string;
}

/** The history on paper, for the salary talk: on paper alone, and nothing else of the page. */
export function PrintedKudos({ entries, side, viewer, people, now }: PrintedKudosProps): JSX.Element {
  const text = useText();
  const { strings, fill, locale } = text;
  const settings = React.useContext(KudosSettingsContext);
  const [place] = React.useState(() => document.createElement('div'));
  React.useLayoutEffect(() => {
    place.className = styles.paper;
    document.body.appendChild(place);
    return () => {
      document.body.removeChild(place);
    };
  }, [place]);
  return ReactDom.createPortal(
    <main lang={locale}>
      <h1>{fill(side === 'received' ? strings.KudosPrintTitle : strings.KudosPrintGivenTitle, { name: viewer.name })}</h1>
      <p className={styles.about}>
        {[viewer.title, unitName(viewer.unit)].filter(Boolean).join(', ')}
        <br />
        {fill(strings.KudosPrintedAt, { date: text.day(now, '') })} {text.count(entries.length, 'KudosCount')}.
      </p>
      {entries.map(entry => (
        <article key={entry.root}>
          <h2>
            {wordFor(valueOf(settings, entry.value).name, locale)}{' '}
            {side === 'received'
              ? fill(strings.KudosFrom, { name: people.get(entry.actor)?.name || entry.actorName || strings.UnknownColleague })
              : describeThanked(entry, viewer.id, people, text).replace(/^./, first => first.toLocaleLowerCase())}
          </h2>
          <p className={styles.text}>{entry.text}</p>
          <p className={styles.about}>{text.day(entry.createdAt, '')}</p>
        </article>
      ))}
    </main>,
    place
  );
}
