import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { unitName } from '../../domain/people/unit';
import { Icon } from '../icons/Icon';
import { describeStatus } from '../people/describeStatus';
import { PersonAvatar } from '../people/PersonAvatar';
import { telephoneLink } from '../people/telephoneLink';
import { usePeople } from '../people/usePeople';
import { useWatched } from '../people/useWatched';
import { LinkAction } from '../shared/LinkAction';
import { PersonName } from '../shared/PersonName';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import { useUniqueId } from '../shared/useUniqueId';
import { AnswerItem } from './DirectoryModel';
import { describeNext } from './describeNext';
import { ResidentLink } from './ResidentLink';
import { WrongLink } from './WrongLink';
import styles from './AnswerCard.module.scss';

export interface AnswerCardProps {
  readonly answer: AnswerItem;
}

/** A responsibility that answers what was typed: whose it is, who is on duty right now, and who comes next. */
export function AnswerCard({ answer }: AnswerCardProps): JSX.Element {
  const { strings, fill, day } = useText();
  const { now } = usePeople();
  const { unit: openUnit } = useOpeners();
  const headingId: string = useUniqueId('answer');
  const { responsibility, duty, updated } = answer;
  const unit: JSX.Element = openUnit ? (
    <button type="button" className={styles.link} onClick={() => openUnit(responsibility.unit)}>
      {unitName(responsibility.unit)}
    </button>
  ) : (
    <span className={styles.unit}>{unitName(responsibility.unit)}</span>
  );
  return (
    <section className={styles.card} aria-labelledby={headingId}>
      <div className={styles.what}>
        <p className={styles.kind}>
          <Icon name="responsibility" size={16} />
          {strings.DirectoryAnswer}
        </p>
        <h3 id={headingId} className={styles.task}>
          {responsibility.task}
        </h3>
        <p className={styles.about}>
          {unit}
          {/* What somebody wrote as a sentence stays one. */}
          {/^\p{Lu}/u.test(responsibility.about ?? '') ? '. ' : ' '}
          {responsibility.about ?? strings.DirectoryUnitHasIt}
        </p>
        {responsibility.residentLink && <ResidentLink link={responsibility.residentLink} />}
        <p className={styles.updated}>
          {updated && `${updated.by ? fill(strings.DirectoryUpdatedBy, { name: updated.by, date: day(updated.at, now) }) : fill(strings.DirectoryUpdated, { date: day(updated.at, now) })} · `}
          <WrongLink item={answer} />
        </p>
      </div>
      <OnDuty answer={answer} next={describeNext(duty, useText())} />
    </section>
  );
}

function OnDuty({ answer, next }: { readonly answer: AnswerItem; readonly next?: string }): JSX.Element | null {
  const { duty, responsible } = answer;
  const person: Person | undefined = duty.now?.person ?? responsible;
  if (!person) return next ? <div className={styles.who}><p className={styles.next}>{next}</p></div> : null;
  return <Reach key={person.id} person={person} answer={answer} next={next} />;
}

function Reach({ person, answer, next }: { readonly person: Person; readonly answer: AnswerItem; readonly next?: string }): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const { statusOf, links, now, viewerId } = usePeople();
  const box = React.useRef<HTMLDivElement>(null);
  useWatched(box, person.id);
  const status = statusOf(person.id);
  const { mark } = describeStatus(person, status, now, text);
  const { duty } = answer;
  const onDuty: boolean = duty.now?.person?.id === person.id;
  const until: string | undefined = onDuty && duty.now?.to ? fill(strings.DirectoryOnDutyUntil, { time: text.time(duty.now.to.toISOString()) }) : onDuty ? strings.DirectoryAroundTheClock : undefined;
  const [phone] = person.phones ?? [];
  const chat: string | undefined = person.id === viewerId ? undefined : links.chat(person);
  return (
    <div ref={box} className={styles.who}>
      <div className={styles.person}>
        <PersonAvatar id={person.id} name={person.name} size={48} photo={status.photo} mark={mark} />
        <div className={styles.words}>
          {until ? (
            <span className={styles.onDuty}>
              <Icon name="clock" size={16} />
              {until}
            </span>
          ) : (
            <span className={styles.offDuty}>{duty.next ? strings.DirectoryNobodyNow : strings.DirectoryResponsible}</span>
          )}
          <PersonName id={person.id} name={person.name} className={styles.name} />
        </div>
      </div>
      <div className={styles.ways}>
        {phone && (
          <LinkAction look="primary" icon="call" href={telephoneLink(phone)} aria-label={`${fill(strings.PersonCallName, { name: person.name })}, ${phone}`}>
            {phone}
          </LinkAction>
        )}
        {chat && (
          <LinkAction look={phone ? 'secondary' : 'primary'} icon="chat" href={chat} outside aria-label={fill(strings.PersonChatWith, { name: person.name })}>
            {strings.PersonChat}
          </LinkAction>
        )}
      </div>
      {next && <p className={styles.next}>{next}</p>}
    </div>
  );
}
