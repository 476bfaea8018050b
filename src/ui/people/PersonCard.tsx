import * as React from 'react';
import { Icon } from '../icons/Icon';
import { Dialog } from '../shared/Dialog';
import { TextButton } from '../shared/TextButton';
import { useOpeners } from '../shared/useOpeners';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import { CardFacts } from './CardFacts';
import { CardReach } from './CardReach';
import { describeMandate } from './describeMandate';
import { describeStatus } from './describeStatus';
import { PersonAvatar } from './PersonAvatar';
import { PersonCardModel } from './PersonCardModel';
import { usePeople } from './usePeople';
import styles from './PersonCard.module.scss';

export interface PersonCardProps {
  readonly card: PersonCardModel;
  /** The latest thanks, as whoever knows thanks draws them. */
  readonly praise?: React.ReactNode;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}

/** A person, over whatever page one is on. */
export function PersonCard({ card, praise, onClose, onOpen }: PersonCardProps): JSX.Element {
  const text = useText();
  const { strings } = text;
  const { now, viewerId, onDownload } = usePeople();
  const { unit: openUnit } = useOpeners();
  const nameId: string = useUniqueId('card');
  const { person, status, responsibilities, mandates } = card;
  const { mark, words } = describeStatus(person, { ...status, absence: undefined }, now, text);
  const isPolitician: boolean = person.kind === 'politician';
  const party: string | undefined = mandates[0]?.party;
  const role: string = isPolitician ? strings.PersonPolitician : person.title;
  const path: string = isPolitician ? party ?? '' : person.unit.split('/').join(' › ');
  const toUnit = (): void => {
    onClose();
    openUnit?.(person.unit);
  };
  return (
    <Dialog labelledBy={nameId} size="card" onClose={onClose}>
      <div className={styles.part}>
        <div className={styles.head}>
          <PersonAvatar id={person.id} name={person.name} size={72} photo={status.photo} mark={status.absence ? 'out' : mark} />
          <div className={styles.words}>
            <h2 id={nameId} className={styles.name}>
              <bdi>{person.name}</bdi>
              {person.id === viewerId && ` ${strings.PersonYou}`}
            </h2>
            {role && <p>{role}</p>}
            {path && <p className={styles.path}>{openUnit && !isPolitician ? <TextButton look="link" className={styles.unit} onClick={toUnit}>{path}</TextButton> : path}</p>}
            {words && !status.absence && <p className={styles.presence}>{words}</p>}
          </div>
          <TextButton look="icon" className={styles.close} aria-label={strings.Close} onClick={onClose}>
            <Icon name="dismiss" />
          </TextButton>
        </div>
        <CardReach person={person} absence={status.absence} onClose={onClose} />
      </div>
      <CardFacts card={card} onClose={onClose} onOpen={onOpen} />
      {(responsibilities.length > 0 || mandates.length > 0 || praise) && (
        <div className={styles.part}>
          {responsibilities.length > 0 && (
            <section>
              <h3 className={styles.heading}>{strings.PersonResponsible}</h3>
              <p className={styles.text}>{responsibilities.map(({ task }) => task).join(', ')}</p>
            </section>
          )}
          {mandates.length > 0 && (
            <section>
              <h3 className={styles.heading}>{strings.PersonMandates}</h3>
              <ul>
                {mandates.map(mandate => (
                  <li key={mandate.id} className={styles.mandate}>
                    <strong className={styles.board}>{mandate.board}</strong>
                    <div className={styles.path}>{describeMandate(mandate, now, text)}</div>
                  </li>
                ))}
              </ul>
            </section>
          )}
          {praise}
        </div>
      )}
      {onDownload && (
        <div className={styles.foot}>
          <TextButton look="quiet" onClick={() => onDownload(person)}>
            <Icon name="download" />
            {strings.PersonDownload}
          </TextButton>
        </div>
      )}
    </Dialog>
  );
}
