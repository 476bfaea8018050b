import * as React from 'react';
import { ActionButton, ActionProps } from './ActionButton';

/** A button beside or instead of the primary one. */
export const SecondaryAction: React.ForwardRefExoticComponent<ActionProps & React.RefAttributes<HTMLButtonElement>> = React.forwardRef(
  function SecondaryAction(props: ActionProps, ref: React.Ref<HTMLButtonElement>) {
    return <ActionButton look="secondary" ref={ref} {...props} />;
  }
);
