import * as React from 'react';
import { useText } from '../text/useText';
import styles from './ResidentLink.module.scss';

export interface ResidentLinkProps {
  /** As it was written: an address, a number or some words. */
  readonly link: string;
}

/** A web address, however it was written; undefined for what is none. Nothing but http leads anywhere. */
function toAddress(link: string): string | undefined {
  const plain: string = link.trim();
  if (/\s/.test(plain) || !/^(https?:\/\/)?[^\s/:@]+\.[^\s/:@]+(\/|$|:)/i.test(plain)) return undefined;
  return /^https?:\/\//i.test(plain) ? plain : `https://${plain}`;
}

/** Where residents are referred. */
export function ResidentLink({ link }: ResidentLinkProps): JSX.Element {
  const { strings } = useText();
  const address: string | undefined = toAddress(link);
  const [before, after] = strings.DirectoryResident.split('{link}');
  return (
    <p className={styles.resident}>
      {before}
      {address ? (
        <a href={address} target="_blank" rel="noopener noreferrer" className={styles.link}>
          {link.replace(/^https?:\/\//i, '')}
        </a>
      ) : (
        link
      )}
      {after}
    </p>
  );
}
