import * as React from 'react';
import { HealthState } from '../../../domain/health/judgeHealth';
import { Icon, IconName } from '../../icons/Icon';
import { classes } from '../../shared/classes';
import { useText } from '../../text/useText';
import styles from './StateTag.module.scss';

const icons: Readonly<Record<HealthState, IconName | undefined>> = { fix: 'alertFilled', review: 'warning', ok: 'checkCircleFilled', off: undefined };

/** How something is, by icon and word as well as by colour. */
export function StateTag({ state }: { readonly state: HealthState }): JSX.Element {
  const { strings } = useText();
  const words: Readonly<Record<HealthState, string>> = { fix: strings.AdminStateFix, review: strings.AdminStateReview, ok: strings.AdminStateOk, off: strings.AdminStateOff };
  const icon: IconName | undefined = icons[state];
  return (
    <span className={classes(styles.tag, styles[state])}>
      {icon && <Icon name={icon} size={16} />}
      {words[state]}
    </span>
  );
}
