import * as React from 'react';
import { Icon, IconName } from '../icons/Icon';
import { loadMenu, Menu } from './Menu';
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
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const current: Choice = choices.find(({ key }) => key === chosen) ?? choices[0];
  return (
    <>
      <button
        id={id}
        type="button"
        ref={button}
        className={styles.button}
        aria-label={`${label} ${current.text}`}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={loadMenu}
        onFocus={loadMenu}
        onClick={() => setOpen(!open)}
      >
        {icon && <Icon name={icon} />}
        <span className={styles.text}>{current.text}</span>
        <Icon name="chevronDown" size={16} />
      </button>
      {open && (
        <Menu
          target={button}
          ariaLabel={label}
          onDismiss={() => setOpen(false)}
          items={choices.map(({ key, text }) => ({
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
          }))}
        />
      )}
    </>
  );
}
