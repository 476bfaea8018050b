import * as React from 'react';
import { Callout, DirectionalHint } from '@fluentui/react/lib/Callout';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import floating from '../theme/Floating.module.scss';
import { LayerScope } from '../theme/LayerScope';
import { describeWhy } from './describeWhy';
import { Why } from './FeedModel';
import styles from './WhyButton.module.scss';

export interface WhyButtonProps {
  readonly why: Why;
}

/** Says why a post is shown; pressed, explains it. */
export function WhyButton({ why }: WhyButtonProps): JSX.Element {
  const text = useText();
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const headingId: string = useUniqueId('why');
  const { label, reason } = describeWhy(why, text);
  const close = (): void => setOpen(false);
  return (
    <>
      <button
        type="button"
        ref={button}
        className={styles.why}
        aria-label={`${label}. ${text.strings.WhyLabel}`}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <Callout
          className={floating.floating}
          target={button}
          onDismiss={close}
          directionalHint={DirectionalHint.bottomLeftEdge}
          isBeakVisible={false}
          gapSpace={4}
          setInitialFocus
          role="dialog"
          ariaLabelledBy={headingId}
        >
          <LayerScope className={styles.callout}>
            <h3 id={headingId} className={styles.heading} tabIndex={-1} data-is-focusable>
              {text.strings.WhyLabel}
            </h3>
            <p>{reason}</p>
            <p className={styles.order}>{text.strings.WhyOrder}</p>
          </LayerScope>
        </Callout>
      )}
    </>
  );
}
