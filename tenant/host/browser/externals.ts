/*
 * The modules that SharePoint serves to its pages and Microsoft does not publish under their own names.
 * Mostly they are Fluent, React and the Graph client by another name, so the real ones stand in.
 */
import * as graphClient from '@microsoft/microsoft-graph-client';
import * as fluentEight from '@fluentui/react';
import * as fluentNine from '@fluentui/react-components';
import * as react from 'react';
import * as reactDom from 'react-dom';
import { contentPanelContext } from './contentPanelContext.ts';

const eight = { ...fluentEight, workaround_Icon: fluentEight.Icon, _Utilities: fluentEight, _Styling: fluentEight };

// SharePoint registers Fluent's icon font for its pages; the property pane draws with it.
fluentEight.initializeIcons('/_host/fonts/', { disableWarnings: true });

const StringHelper = {
  format: (pattern: string, ...values: unknown[]): string =>
    pattern.replace(/\{(\d+)\}/g, (_, index: string) => String(values[Number(index)] ?? '')),
};

/** By the name under which the runtime asks. */
export const externals: Readonly<Record<string, unknown>> = {
  react,
  'react-dom': reactDom,
  'fluent-eight': eight,
  'fluent-nine': fluentNine,
  'graph-client': graphClient,
  '@ms/office-ui-fabric-react-bundle': eight,
  '@msinternal/sp-fluentui-migration-reactdom-render-bundle': {
    render: reactDom.render,
    unmountComponentAtNode: reactDom.unmountComponentAtNode,
    default: reactDom,
  },
  '@msinternal/sp-fluentui-migration-tooltip-bundle': eight,
  '@msinternal/sp-fluentui-migration-button-bundle': eight,
  '@msinternal/sp-fluentui-migration-label-bundle': eight,
  '@msinternal/sp-fluentui-v9-react-button-bundle': fluentNine,
  '@msinternal/sp-fluentui-v9-react-menu-bundle': fluentNine,
  '@msinternal/sp-fluentui-v9-react-field-bundle': fluentNine,
  '@msinternal/sp-fluentui-v9-react-infolabel-bundle': fluentNine,
  '@msinternal/sp-fluentui-v9-react-tooltip-bundle': fluentNine,
  '@msinternal/sp-fluentui-v9-react-combobox-bundle': fluentNine,
  '@msinternal/sp-fluentui-v9-react-label-bundle': fluentNine,
  '@msinternal/sp-fluentui-v9-utilities-bundle': fluentNine,
  '@msinternal/odsp-utilities-bundle': { StringHelper },
  '@msinternal/sp-component-utilities': { ReadingMode: {}, SortableLoader: {}, FAB_TOGGLE_EVT: 'fab', getTimestampForGettyContent: () => '' },
  '@msinternal/sp-heading-level': { _DEFAULT_HEADING_LEVEL: 2, _HeadingLevel: {} },
  '@msinternal/sp-pages-content-panel-context': contentPanelContext,
  '@msinternal/sp-edit-customer-promise': {
    _logFailuresForEditCustomerPromise: () => undefined,
    _EditModeCustomerPromiseHandler: { serviceKey: undefined },
  },
  '@msinternal/sp-idle-web-task': { PrefetchDependencyPriority: { Low: 0, Medium: 1, High: 2 } },
};

Object.assign(globalThis, { torgetHostExternals: externals });
