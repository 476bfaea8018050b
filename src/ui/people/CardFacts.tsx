import * as React from 'react';
import { ContactField } from '../../domain/people/Profile';
import { Icon, IconName } from '../icons/Icon';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { PersonCardModel } from './PersonCardModel';
import { telephoneLink } from './telephoneLink';
import { usePeople } from './usePeople';
import styles from './CardFacts.module.scss';

export interface CardFactsProps {
  readonly card: PersonCardModel;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
}

function Fact({ icon, children }: { readonly icon: IconName; readonly children: React.ReactNode }): JSX.Element {
  return (
    <li className={styles.fact}>
      <Icon name={icon} className={styles.icon} />
      <span className={styles.words}>{children}</span>
    </li>
  );
}

/** Numbers, mail, place, manager and reports; and what the person chose not to show. */
export function CardFacts({ card, onClose, onOpen }: CardFactsProps): JSX.Element | null {
  const { strings, fill, count } = useText();
  const { onShowAround } = usePeople();
  const { person, manager, reports, hiddenContact } = card;
  const given: string = person.given ?? person.name.split(' ')[0];
  const hides = (field: ContactField): boolean => hiddenContact.indexOf(field) >= 0;
  const around = (): void => {
    onClose();
    onShowAround?.(person.id);
  };
  const facts: readonly React.ReactNode[] = [
    ...(person.phones ?? []).map(phone => <Fact key={phone} icon="call"><a href={telephoneLink(phone)} className={styles.link}>{phone}</a></Fact>),
    hides('phone') && <Fact key="noPhone" icon="eyeOff"><span className={styles.quiet}>{fill(strings.PersonNoPhone, { name: given })}</span></Fact>,
    person.mail && <Fact key="mail" icon="mail"><a href={`mailto:${person.mail}`} className={styles.link}>{person.mail}</a></Fact>,
    hides('mail') && <Fact key="noMail" icon="eyeOff"><span className={styles.quiet}>{fill(strings.PersonNoMail, { name: given })}</span></Fact>,
    person.office && <Fact key="office" icon="location">{person.office}</Fact>,
    manager && (
      <Fact key="manager" icon="organization">
        {strings.PersonManager}
        {': '}
        <TextButton look="link" className={styles.inline} onClick={() => onOpen(manager.id)}>{manager.name}</TextButton>
      </Fact>
    ),
    reports > 0 && (
      <Fact key="reports" icon="unit">
        {onShowAround ? (
          <TextButton look="link" className={styles.inline} onClick={around}>{count(reports, 'PersonReports')}</TextButton>
        ) : (
          count(reports, 'PersonReports')
        )}
      </Fact>
    )
  ].filter(Boolean);
  return facts.length > 0 ? <ul className={styles.facts}>{facts}</ul> : null;
}
