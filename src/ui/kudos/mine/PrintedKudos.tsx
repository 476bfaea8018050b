import * as React from 'react';
import * as ReactDom from 'react-dom';
import { HistoryEntry } from '../../../domain/kudos/foldHistory';
import { valueOf, wordFor } from '../../../domain/kudos/KudosSettings';
import { Person } from '../../../domain/people/Person';
import { unitName } from '../../../domain/people/unit';
import { Icon } from '../../icons/Icon';
import { KudosSettingsContext } from '../../shared/KudosSettingsContext';
import { useText } from '../../text/useText';
import { describeThanked } from '../describeThanked';
import { symbolIcons } from '../valueLooks';
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
    document.body.classList.add(styles.printing);
    return () => {
      document.body.classList.remove(styles.printing);
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
      {entries.map(entry => {
        const value = valueOf(settings, entry.value);
        return (
          <article key={entry.root} className={styles.thanks}>
            <Icon name={symbolIcons[value.symbol]} size={24} />
            <h2>
              {wordFor(value.name, locale)}{' '}
              {side === 'received'
                ? fill(strings.KudosFrom, { name: people.get(entry.actor)?.name || entry.actorName || strings.UnknownColleague })
                : describeThanked(entry, viewer.id, people, text).replace(/^./, first => first.toLocaleLowerCase())}
            </h2>
            <time dateTime={entry.createdAt}>{text.day(entry.createdAt, '')}</time>
            <p>{entry.text}</p>
          </article>
        );
      })}
    </main>,
    place
  );
}
