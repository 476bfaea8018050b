import * as React from 'react';
import type { ContextualMenuItemType, IContextualMenuProps } from '@fluentui/react/lib/ContextualMenu';

/** Fluent's `ContextualMenuItemType.Divider` and `.Section`, whose module would bring the whole menu. */
export const menuDivider: ContextualMenuItemType = 1;
export const menuSection: ContextualMenuItemType = 3;

/** Loads the menu ahead: when the pointer or the focus comes to its button. */
export const loadMenu = (): Promise<typeof import('./FluentMenu')> => import(/* webpackChunkName: 'torget-menu' */ './FluentMenu');

const LazyMenu: React.LazyExoticComponent<(props: IContextualMenuProps) => JSX.Element> = React.lazy(() =>
  loadMenu().then(({ FluentMenu }) => ({ default: FluentMenu }))
);

/** A menu at a button, mounted when it is opened. */
export function Menu(props: IContextualMenuProps): JSX.Element {
  return (
    <React.Suspense fallback={null}>
      <LazyMenu {...props} />
    </React.Suspense>
  );
}
