import * as React from 'react';
import { IContextualMenuProps } from '@fluentui/react/lib/ContextualMenu';
import { Icon } from '../../icons/Icon';
import { SecondaryAction } from '../../shared/SecondaryAction';
import floating from '../../theme/Floating.module.scss';
import { useText } from '../../text/useText';
import { AudienceChoice } from './audiencesFor';
import styles from './AudienceMenu.module.scss';

export interface AudienceMenuProps {
  readonly choices: readonly AudienceChoice[];
  readonly audience: string;
  readonly onChange: (audience: string) => void;
}

/** Whom the post is for. It decides where the post is shown, never who may read it. */
export function AudienceMenu({ choices, audience, onChange }: AudienceMenuProps): JSX.Element {
  const { strings } = useText();
  const chosen: AudienceChoice = choices.find(choice => choice.audience === audience) ?? choices[0];
  const menu: IContextualMenuProps = {
    ariaLabel: strings.AudienceLabel,
    calloutProps: { className: floating.floating },
    items: choices.map(choice => ({
      key: choice.audience,
      text: choice.text,
      canCheck: true,
      isChecked: choice.audience === chosen.audience,
      // Fluent's own check mark is an icon font, which Torget does without.
      onRenderContent: () => (
        <span className={styles.choice}>
          <span className={styles.check}>{choice.audience === chosen.audience && <Icon name="check" size={16} />}</span>
          {choice.text}
        </span>
      ),
      onClick: () => onChange(choice.audience)
    }))
  };
  return (
    <SecondaryAction
      className={styles.button}
      menuProps={menu}
      ariaLabel={`${strings.AudienceLabel} ${chosen.text}`}
      onRenderIcon={() => <Icon key="icon" name="audience" />}
      onRenderText={() => <span key="text" className={styles.text}>{chosen.text}</span>}
      onRenderMenuIcon={() => <Icon key="menu" name="chevronDown" size={16} />}
    />
  );
}
