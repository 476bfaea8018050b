import * as React from 'react';
import { KudosValue } from '../../../domain/kudos/KudosSettings';
import { Icon } from '../../icons/Icon';
import { useText } from '../../text/useText';
import { toLook } from '../useValue';
import styles from './ValueChoice.module.scss';

export interface ValueChoiceProps {
  readonly values: readonly KudosValue[];
  readonly chosen: string | undefined;
  /** What is wrong with the choice, if something is. */
  readonly errorId?: string;
  /** @param byPointer a click or a touch, not a key: arrows choose while they move */
  readonly onChoose: (id: string, byPointer: boolean) => void;
}

/** The municipality's values as radio buttons; arrows move, and choose. */
export function ValueChoice({ values, chosen, errorId, onChoose }: ValueChoiceProps): JSX.Element {
  const { strings, locale } = useText();
  const group = React.useRef<HTMLDivElement>(null);
  const at: number = values.findIndex(value => value.id === chosen);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const step: number | undefined = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next: number = (Math.max(at, 0) + (at < 0 ? 0 : step) + values.length) % values.length;
    onChoose(values[next].id, false);
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={group} role="radiogroup" aria-label={strings.KudosWhatLabel} aria-describedby={errorId} className={styles.values} onKeyDown={onKeyDown}>
      {values.map((value, index) => {
        const look = toLook(value, locale);
        return (
          <button
            key={value.id}
            type="button"
            role="radio"
            aria-checked={index === at}
            aria-label={look.name}
            title={look.description || undefined}
            tabIndex={index === Math.max(at, 0) ? 0 : -1}
            className={styles.value}
            style={look.style}
            onClick={event => onChoose(value.id, event.detail > 0)}
          >
            <Icon name={look.icon} size={24} className={styles.symbol} />
            {look.name}
          </button>
        );
      })}
    </div>
  );
}
