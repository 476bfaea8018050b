import * as React from 'react';
import { Callout, DirectionalHint } from '@fluentui/react/lib/Callout';
import { TextButton } from '../shared/TextButton';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import floating from '../theme/Floating.module.scss';
import { BellIcon } from './BellIcon';
import { BellActions, BellItem, BellModel } from './BellModel';
import { BellPanel } from './BellPanel';

export interface BellButtonProps {
  readonly model: BellModel;
  readonly actions: BellActions;
  readonly onOpen: (item: BellItem) => void;
  readonly onAll: () => void;
}

/** The bell: how much is new, and pressed, what it is. */
export function BellButton({ model, actions, onOpen, onAll }: BellButtonProps): JSX.Element {
  const text = useText();
  const [open, setOpen] = React.useState(false);
  const button = React.useRef<HTMLButtonElement>(null);
  const headingId: string = useUniqueId('bell');
  const close = (): void => setOpen(false);
  const label: string = model.newCount > 0 ? text.count(model.newCount, 'MineBellLabel') : text.strings.MineBellNone;
  return (
    <>
      <TextButton ref={button} look="icon" aria-label={label} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(!open)}>
        <BellIcon count={model.newCount} />
      </TextButton>
      {open && (
        <Callout
          className={floating.floating}
          target={button}
          onDismiss={close}
          directionalHint={DirectionalHint.bottomRightEdge}
          isBeakVisible={false}
          gapSpace={4}
          setInitialFocus
          role="dialog"
          ariaLabelledBy={headingId}
        >
          <BellPanel
            model={model}
            actions={actions}
            headingId={headingId}
            onOpen={(item) => {
              close();
              onOpen(item);
            }}
            onAll={() => {
              close();
              onAll();
            }}
          />
        </Callout>
      )}
    </>
  );
}
