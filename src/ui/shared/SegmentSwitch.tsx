import * as React from 'react';
import { Icon, IconName } from '../icons/Icon';
import styles from './SegmentSwitch.module.scss';

export interface Segment<Key extends string> {
  readonly key: Key;
  readonly text: string;
  readonly icon?: IconName;
}

export interface SegmentSwitchProps<Key extends string> {
  readonly label: string;
  readonly segments: readonly Segment<Key>[];
  readonly value: Key;
  readonly onChange: (key: Key) => void;
}

/** A few radio buttons in one frame; arrows move between them, and choose. */
export function SegmentSwitch<Key extends string>({ label, segments, value, onChange }: SegmentSwitchProps<Key>): JSX.Element {
  const group = React.useRef<HTMLDivElement>(null);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (!event.key.startsWith('Arrow')) return;
    event.preventDefault();
    const step: number = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : -1;
    const next: number = (segments.findIndex(({ key }) => key === value) + step + segments.length) % segments.length;
    onChange(segments[next].key);
    group.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={group} role="radiogroup" aria-label={label} className={styles.group} onKeyDown={onKeyDown}>
      {segments.map(({ key, text, icon }) => (
        <button
          key={key}
          type="button"
          role="radio"
          aria-checked={key === value}
          tabIndex={key === value ? 0 : -1}
          className={styles.segment}
          onClick={() => onChange(key)}
        >
          {icon && <Icon name={icon} />}
          {text}
        </button>
      ))}
    </div>
  );
}
