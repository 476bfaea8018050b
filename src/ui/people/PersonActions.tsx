import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { Icon } from '../icons/Icon';
import { classes } from '../shared/classes';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { telephoneLink } from './telephoneLink';
import { usePeople } from './usePeople';
import button from '../shared/TextButton.module.scss';
import styles from './PersonActions.module.scss';

const PersonMenu = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'person-menu' */ './PersonMenu')).PersonMenu }));

export interface PersonActionsProps {
  readonly person: Person;
  /** `few`: chat and call; `chat` alone. The rest is on the card. */
  readonly ways?: 'all' | 'few' | 'chat';
  /** For a grid, where one element alone is in the tab order. */
  readonly tabIndex?: number;
  readonly idOf?: (stop: 'chat' | 'call' | 'more') => string;
  readonly activeId?: string;
}

/** Chat, call and the rest, as icons. What is not possible is not offered. */
export function PersonActions({ person, ways = 'all', tabIndex, idOf, activeId }: PersonActionsProps): JSX.Element {
  const { strings, fill } = useText();
  const { links, viewerId } = usePeople();
  const [open, setOpen] = React.useState(false);
  const more = React.useRef<HTMLButtonElement>(null);
  const { name } = person;
  const isViewer: boolean = person.id === viewerId;
  const chat: string | undefined = isViewer ? undefined : links.chat(person);
  const [phone] = person.phones ?? [];
  const call: string | undefined = isViewer ? undefined : links.call(person) ?? (phone && telephoneLink(phone));
  const look = (stop: 'chat' | 'call' | 'more'): { id?: string; className: string; tabIndex?: number; 'data-stop': true } => {
    const id: string | undefined = idOf?.(stop);
    return { id, className: classes(button.button, button.icon, styles.action, id !== undefined && id === activeId && styles.active), tabIndex, 'data-stop': true };
  };
  const outside = { target: '_blank', rel: 'noopener noreferrer' };
  return (
    <span className={styles.actions}>
      {chat && (
        <a href={chat} aria-label={fill(strings.PersonChatWith, { name })} title={strings.PersonChat} {...look('chat')} {...outside}>
          <Icon name="chat" />
        </a>
      )}
      {call && ways !== 'chat' && (
        <a href={call} aria-label={fill(strings.PersonCallName, { name })} title={strings.PersonCall} {...look('call')} {...(call.startsWith('tel:') ? {} : outside)}>
          <Icon name="call" />
        </a>
      )}
      {ways === 'all' && (
        <TextButton ref={more} aria-label={fill(strings.MoreFor, { name })} aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)} {...look('more')} look="icon">
          <Icon name="more" />
        </TextButton>
      )}
      {open && (
        <React.Suspense fallback={null}>
          <PersonMenu person={person} target={more} onDismiss={() => setOpen(false)} />
        </React.Suspense>
      )}
    </span>
  );
}
