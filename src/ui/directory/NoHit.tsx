import * as React from 'react';
import { telephoneLink } from '../people/telephoneLink';
import { TextButton } from '../shared/TextButton';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import { useDirectory } from './useDirectory';
import styles from './NoHit.module.scss';

export interface NoHitProps {
  readonly isEmpty: boolean;
  readonly query: string;
  readonly isElected: boolean;
}

/** What to do when what one looks for is not there. */
export function NoHit({ isEmpty, query, isElected }: NoHitProps): JSX.Element {
  const { strings, fill } = useText();
  const { options } = useDirectory();
  const { write } = useOpeners();
  const ask: React.ReactNode = write ? (
    <TextButton key="ask" look="link" className={styles.ask} onClick={() => write()}>
      {strings.DirectoryAskOnTorget}
    </TextButton>
  ) : (
    strings.DirectoryAskOnTorget
  );
  const call: React.ReactNode = options.contactCentre && (
    <a key="call" href={telephoneLink(options.contactCentre)} className={styles.link}>
      {options.contactCentre}
    </a>
  );
  const sentence: string = options.contactCentre ? strings.DirectoryNotFoundCall : strings.DirectoryNotFound;
  return (
    <div className={styles.row}>
      {isEmpty && query !== '' && <p className={styles.none}>{fill(isElected ? strings.DirectoryNobodyElected : strings.DirectoryNobody, { query })}</p>}
      {isEmpty && query === '' && <p className={styles.none}>{strings.DirectoryTypeToFind}</p>}
      {query !== '' && <p className={styles.hint}>{sentence.split(/(\{ask\}|\{no\})/).map(part => (part === '{ask}' ? ask : part === '{no}' ? call : part))}</p>}
    </div>
  );
}
