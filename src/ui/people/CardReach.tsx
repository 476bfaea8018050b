import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { Icon } from '../icons/Icon';
import { LinkAction } from '../shared/LinkAction';
import { MessageBox } from '../shared/MessageBox';
import { SecondaryAction } from '../shared/SecondaryAction';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import { describeDay } from './describeDay';
import { ShownAbsence } from './PersonStatus';
import { telephoneLink } from './telephoneLink';
import { usePeople } from './usePeople';
import styles from './CardReach.module.scss';

export interface CardReachProps {
  readonly person: Person;
  readonly absence?: ShownAbsence;
  readonly onClose: () => void;
}

/** The ways to reach a person. Of who is away it is told first, and the first button leads to the one who covers. */
export function CardReach({ person, absence, onClose }: CardReachProps): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const { links, now, viewerId } = usePeople();
  const { giveKudos } = useOpeners();
  const isViewer: boolean = person.id === viewerId;
  const substitute: Person | undefined = absence?.substitute;
  const toSubstitute: string | undefined = substitute && substitute.id !== viewerId ? links.chat(substitute) : undefined;
  const substitutePhone: string | undefined = substitute?.phones?.[0];
  const chat: string | undefined = isViewer || toSubstitute ? undefined : links.chat(person);
  const call: string | undefined = isViewer || substitute ? undefined : links.call(person);
  const praise = (): void => {
    onClose();
    giveKudos?.({ people: [person] });
  };
  return (
    <>
      {absence && (
        <div className={styles.absence}>
          <MessageBox look="info" icon="absence">
            <strong className={styles.away}>{fill(strings.PersonAway, { date: describeDay(absence.until, now, text) })}</strong>
            {substitute && <span className={styles.line}>{fill(strings.PersonCovers, { name: substitute.name })}</span>}
            {absence.note && <span className={styles.line}>{absence.note}</span>}
          </MessageBox>
        </div>
      )}
      <div className={styles.ways}>
        {toSubstitute && substitute && (
          <LinkAction look="primary" icon="chat" href={toSubstitute} outside>
            {fill(strings.PersonChatWith, { name: substitute.given ?? substitute.name.split(' ')[0] })}
          </LinkAction>
        )}
        {!toSubstitute && substitute && substitutePhone && (
          <LinkAction look="primary" icon="call" href={telephoneLink(substitutePhone)}>
            {fill(strings.PersonCallName, { name: substitute.given ?? substitute.name.split(' ')[0] })}
          </LinkAction>
        )}
        {chat && (
          <LinkAction look={substitute ? 'secondary' : 'primary'} icon="chat" href={chat} outside>
            {strings.PersonChat}
          </LinkAction>
        )}
        {person.mail && !isViewer && (
          <LinkAction look="secondary" icon="mail" href={`mailto:${person.mail}`}>
            {strings.PersonMail}
          </LinkAction>
        )}
        {call && <LinkAction look="secondary" icon="call" href={call} outside aria-label={fill(strings.PersonCallName, { name: person.name })} title={strings.PersonCall} />}
        {giveKudos && !isViewer && (
          <SecondaryAction className={styles.praise} aria-label={fill(strings.PersonPraiseName, { name: person.name })} title={strings.PersonPraise} onClick={praise}>
            <Icon name="praise" />
          </SecondaryAction>
        )}
      </div>
    </>
  );
}
