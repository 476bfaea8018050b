import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { usePeople } from '../people/usePeople';
import { useText } from '../text/useText';
import { ResponsibilityItem } from './DirectoryModel';
import styles from './ResidentLink.module.scss';

export interface WrongLinkProps {
  readonly item: ResponsibilityItem;
}

/** Tells whoever keeps a responsibility that something is wrong with it: in a chat, or by mail where there is none. */
export function WrongLink({ item }: WrongLinkProps): JSX.Element | null {
  const { strings, fill } = useText();
  const { links, viewerId } = usePeople();
  const person: Person | undefined = [item.responsible, ...item.substitutes].find(one => one !== undefined && one.id !== viewerId);
  if (!person) return null;
  const message: string = fill(strings.DirectoryWrongMessage, { task: item.responsibility.task });
  const chat: string | undefined = links.chat(person, message);
  const href: string | undefined = chat ?? (person.mail && `mailto:${person.mail}?subject=${encodeURIComponent(message)}`);
  return href ? (
    <a href={href} className={styles.link} {...(chat ? { target: '_blank', rel: 'noopener noreferrer' } : {})}>
      {strings.DirectoryWrong}
    </a>
  ) : null;
}
