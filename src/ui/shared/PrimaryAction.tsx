import * as React from 'react';
import { ActionButton, ActionProps } from './ActionButton';

/** The one button of a view that is meant to be pressed. */
export const PrimaryAction: React.ForwardRefExoticComponent<ActionProps & React.RefAttributes<HTMLButtonElement>> = React.forwardRef(
  function PrimaryAction(props: ActionProps, ref: React.Ref<HTMLButtonElement>) {
    return <ActionButton look="primary" ref={ref} {...props} />;
  }
);
