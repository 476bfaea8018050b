import * as React from 'react';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { Icon, IconName } from '../icons/Icon';
import { loadMenu, Menu, menuSection } from '../shared/Menu';
import { TextButton } from '../shared/TextButton';
import styles from './EntryMenu.module.scss';

export interface EntryMenuItem {
  readonly key: string;
  readonly text: string;
  readonly icon: IconName;
  readonly onSelect: () => void;
}

/** Choices that belong together, under a title. */
export interface EntryMenuGroup {
  readonly key: string;
  readonly title: string;
  readonly items: readonly EntryMenuItem[];
}

export interface EntryMenuProps {
  readonly label: string;
  readonly items: readonly (EntryMenuItem | EntryMenuGroup)[];
  readonly small?: boolean;
  /** Of the button; three dots unless told. */
  readonly icon?: IconName;
}

/** The menu of a post or a comment, mounted when it is opened. */
export function EntryMenu({ label, items, small = false, icon = 'more' }: EntryMenuProps): JSX.Element {
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  return (
    <>
      <TextButton
        ref={button}
        look={small ? 'small' : icon === 'more' ? 'icon' : 'quiet'}
        className={small || icon !== 'more' ? undefined : styles.corner}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={open}
        onPointerEnter={loadMenu}
        onFocus={loadMenu}
        onClick={() => setOpen(!open)}
      >
        <Icon name={icon} size={small ? 16 : 20} />
        {icon !== 'more' && label}
      </TextButton>
      {open && (
        <Menu target={button} items={items.map(toFluent)} ariaLabel={label} onDismiss={() => setOpen(false)} />
      )}
    </>
  );
}

function toFluent(item: EntryMenuItem | EntryMenuGroup): IContextualMenuItem {
  if ('items' in item) {
    const { key, title, items } = item;
    return { key, itemType: menuSection, sectionProps: { title, topDivider: true, bottomDivider: true, items: items.map(toFluent) } };
  }
  return {
    key: item.key,
    text: item.text,
    iconProps: {},
    onRenderIcon: () => <Icon name={item.icon} className={styles.icon} />,
    onClick: item.onSelect
  };
}
