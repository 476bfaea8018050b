import * as React from 'react';
import { ContextualMenu, DirectionalHint, IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { Person } from '../../domain/people/Person';
import { Icon, IconName } from '../icons/Icon';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import floating from '../theme/Floating.module.scss';
import { telephoneLink } from './telephoneLink';
import { usePeople } from './usePeople';
import styles from './PersonMenu.module.scss';

export interface PersonMenuProps {
  readonly person: Person;
  readonly target: React.RefObject<HTMLElement>;
  readonly onDismiss: () => void;
}

/** What else can be done with a person; loaded when somebody asks. */
export function PersonMenu({ person, target, onDismiss }: PersonMenuProps): JSX.Element {
  const { strings, fill } = useText();
  const openers = useOpeners();
  const { viewerId, onDownload, onShowAround } = usePeople();
  const items: IContextualMenuItem[] = [];
  const add = (key: string, text: string, icon: IconName, rest: Partial<IContextualMenuItem>): void => {
    items.push({ key, text, iconProps: {}, onRenderIcon: () => <Icon name={icon} className={styles.icon} />, ...rest });
  };
  if (openers.person) add('card', strings.PersonShowCard, 'contactCard', { onClick: () => openers.person?.(person.id) });
  for (const phone of person.phones ?? []) add(`call-${phone}`, fill(strings.PersonCallNumber, { phone }), 'call', { href: telephoneLink(phone) });
  if (person.mail) add('mail', strings.PersonMail, 'mail', { href: `mailto:${person.mail}` });
  if (openers.giveKudos && person.id !== viewerId) add('praise', strings.PersonPraise, 'praise', { onClick: () => openers.giveKudos?.({ people: [person] }) });
  if (onShowAround) add('around', strings.PersonShowAround, 'organization', { onClick: () => onShowAround(person.id) });
  if (onDownload) add('download', strings.PersonDownload, 'download', { onClick: () => onDownload(person) });
  return (
    <ContextualMenu
      target={target}
      items={items}
      directionalHint={DirectionalHint.bottomRightEdge}
      ariaLabel={fill(strings.MoreFor, { name: person.name })}
      calloutProps={{ className: floating.floating }}
      onDismiss={onDismiss}
    />
  );
}
