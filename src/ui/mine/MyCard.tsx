import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { unitName } from '../../domain/people/unit';
import { Avatar } from '../shared/Avatar';
import { SecondaryAction } from '../shared/SecondaryAction';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import styles from './MyCard.module.scss';

/** Who the reader is here, and the way to the card that others see. */
export function MyCard({ viewer }: { readonly viewer: Person }): JSX.Element {
  const { strings } = useText();
  const { person: openCard } = useOpeners();
  return (
    <section className={styles.card} aria-label={strings.MineCard}>
      <Avatar id={viewer.id} name={viewer.name} />
      <div className={styles.words}>
        <div className={styles.name}>{viewer.name}</div>
        <div className={styles.role}>{[viewer.title, unitName(viewer.unit)].filter(Boolean).join(', ')}</div>
      </div>
      {openCard && <SecondaryAction text={strings.MineCard} aria-haspopup="dialog" onClick={() => openCard(viewer.id)} />}
    </section>
  );
}
