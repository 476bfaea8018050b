import * as React from 'react';
import { Icon, IconName } from '../icons/Icon';
import { Menu } from '../shared/Menu';
import { useText } from '../text/useText';
import styles from './ScopeMenu.module.scss';

export interface ChoiceMenuProps<Key extends string> {
  /** What is chosen between. */
  readonly label: string;
  readonly icon?: IconName;
  readonly choices: readonly { readonly key: Key; readonly text: string }[];
  readonly chosen: Key;
  readonly onChoose: (key: Key) => void;
}

/** One of several by a menu; the button says which. */
export function ChoiceMenu<Key extends string>({ label, icon, choices, chosen, onChoose }: ChoiceMenuProps<Key>): JSX.Element {
  const { strings } = useText();
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const text: string = choices.find(({ key }) => key === chosen)?.text ?? choices[0]?.text ?? '';
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={`${label}: ${text}`}
        onClick={() => setOpen(!open)}
      >
        {icon && <Icon name={icon} />}
        {text}
        <Icon name="chevronDown" size={16} />
      </button>
      {open && (
        <Menu
          target={button}
          ariaLabel={label}
          onDismiss={() => setOpen(false)}
          items={choices.map(choice => ({
            key: choice.key,
            text: choice.text,
            ariaLabel: choice.key === chosen ? `${choice.text}, ${strings.KudosScopeNow}` : choice.text,
            iconProps: {},
            onRenderIcon: () => <span className={styles.icon}>{choice.key === chosen && <Icon name="check" size={16} />}</span>,
            onClick: () => onChoose(choice.key)
          }))}
        />
      )}
    </>
  );
}
