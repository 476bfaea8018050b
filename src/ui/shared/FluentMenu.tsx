import * as React from 'react';
import { ContextualMenu, DirectionalHint, IContextualMenuProps } from '@fluentui/react/lib/ContextualMenu';
import floating from '../theme/Floating.module.scss';

/** Fluent's menu in Torget's looks: a chunk of its own, for it weighs as much as the feed. */
export function FluentMenu(props: IContextualMenuProps): JSX.Element {
  return <ContextualMenu directionalHint={DirectionalHint.bottomRightEdge} calloutProps={{ className: floating.floating }} {...props} />;
}
