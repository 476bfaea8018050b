import * as React from 'react';
import type { IContextualMenuItem } from '@fluentui/react/lib/ContextualMenu';
import { Icon, IconName } from '../icons/Icon';
import { Menu, menuDivider } from '../shared/Menu';
import { ThanksActions, ThanksRef } from '../shared/ThanksActionsContext';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import styles from './ScopeMenu.module.scss';

export interface ScopeMenuProps {
  readonly kudos: ThanksRef;
  readonly scope: 'all' | 'unit';
  /** For who listens: which kudos it is. */
  readonly label: string;
  readonly actions: ThanksActions;
}

/** A recipient's choice of where a kudos shows, and the way to take it down. */
export function ScopeMenu({ kudos, scope, label, actions }: ScopeMenuProps): JSX.Element {
  const { strings } = useText();
  const [open, setOpen] = React.useState(false);
  const { takeDown } = useOpeners();
  const button = React.useRef<HTMLButtonElement>(null);
  const icon = (name: IconName) => (): JSX.Element => <Icon name={name} className={styles.icon} />;
  const choice = (key: 'all' | 'unit', text: string, name: IconName): IContextualMenuItem => ({
    key,
    text,
    canCheck: false,
    ariaLabel: key === scope ? `${text}, ${strings.KudosScopeNow}` : text,
    secondaryText: key === scope ? strings.KudosScopeNow : undefined,
    iconProps: {},
    onRenderIcon: icon(name),
    onClick: () => actions.place(kudos, key)
  });
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={`${strings.KudosLookWhere} ${scope === 'all' ? strings.KudosScopeAllShort : strings.KudosScopeUnitShort}. ${label}`}
        onClick={() => setOpen(!open)}
      >
        <Icon name={scope === 'all' ? 'audience' : 'unit'} />
        {scope === 'all' ? strings.KudosScopeAllShort : strings.KudosScopeUnitShort}
        <Icon name="chevronDown" size={16} />
      </button>
      {open && (
        <Menu
          target={button}
          ariaLabel={strings.KudosLookWhere}
          onDismiss={() => setOpen(false)}
          items={[
            choice('unit', strings.KudosScopeUnit, 'unit'),
            choice('all', strings.KudosScopeAll, 'audience'),
            ...(takeDown
              ? [
                  { key: 'line', itemType: menuDivider },
                  { key: 'down', text: strings.ThanksTakeDown, iconProps: {}, onRenderIcon: icon('delete'), onClick: () => takeDown(kudos) }
                ]
              : [])
          ]}
        />
      )}
    </>
  );
}
