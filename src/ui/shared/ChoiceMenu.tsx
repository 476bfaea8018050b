import * as React from 'react';
import { IContextualMenuProps } from '@fluentui/react/lib/ContextualMenu';
import { Icon, IconName } from '../icons/Icon';
import floating from '../theme/Floating.module.scss';
import { SecondaryAction } from './SecondaryAction';
import styles from './ChoiceMenu.module.scss';

export interface Choice {
  readonly key: string;
  readonly text: string;
}

export interface ChoiceMenuProps {
  readonly id?: string;
  /** What is chosen, read before the choice itself. */
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
  readonly icon?: IconName;
  readonly onChange: (key: string) => void;
}

/** One of a few, chosen from a menu. */
export function ChoiceMenu({ id, label, choices, chosen, icon, onChange }: ChoiceMenuProps): JSX.Element {
  const current: Choice = choices.find(({ key }) => key === chosen) ?? choices[0];
  const menu: IContextualMenuProps = {
    ariaLabel: label,
    calloutProps: { className: floating.floating },
    items: choices.map(({ key, text }) => ({
      key,
      text,
      canCheck: true,
      isChecked: key === current.key,
      // Fluent's own check mark is an icon font, which Torget does without.
      onRenderContent: () => (
        <span className={styles.choice}>
          <span className={styles.check}>{key === current.key && <Icon name="check" size={16} />}</span>
          {text}
        </span>
      ),
      onClick: () => onChange(key)
    }))
  };
  return (
    <SecondaryAction
      id={id}
      className={styles.button}
      menuProps={menu}
      ariaLabel={`${label} ${current.text}`}
      onRenderIcon={icon && (() => <Icon key="icon" name={icon} />)}
      onRenderText={() => <span key="text" className={styles.text}>{current.text}</span>}
      onRenderMenuIcon={() => <Icon key="menu" name="chevronDown" size={16} />}
    />
  );
}
