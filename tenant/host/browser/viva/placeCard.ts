import type { ServiceScope } from '@microsoft/sp-core-library';
import type { PageData, PlacedCard } from '../../PageData.ts';
import { SPComponentLoader } from '../spfxRuntime.ts';
import type { Ace, CardAction, CardRuntime, CardState, RuntimeAction } from './cardRuntime.ts';
import type { QuickViewDialog } from './createQuickViewDialog.ts';
import { drawCard } from './drawCard.ts';
import { recordOnDashboard } from './recordOnDashboard.ts';

const PHONE = '(max-width: 640px)';

/** Loads a card in Microsoft's own runtime, draws it and does what its buttons say. */
export async function placeCard(runtime: CardRuntime, scope: ServiceScope, page: PageData, placed: PlacedCard, quickViews: QuickViewDialog): Promise<void> {
  const place = document.getElementById(placed.elementId);
  const manifest = SPComponentLoader.tryGetManifestById(placed.componentId);
  if (place === null || manifest === undefined) throw new Error(`No place or no manifest for ${placed.title}`);
  let isOpen = false;
  const theme = page.themeName === 'light' ? 'light' : 'dark';

  const show = (state: CardState): void => {
    place.hidden = !state.isVisible;
    if (state.lastUpdatedType === 'Card' && state.card !== undefined) drawCard(place, state.card, act);
    if (state.lastUpdatedType === 'QuickView' && state.quickLook !== undefined && isOpen) showQuickView(state);
  };
  const host = new runtime._AdaptiveCardExtensionHost({
    onUpdateCallback: show,
    onVisibilityChanged: show,
    onError: (error) => recordOnDashboard('error', error),
    onRequestRenderTypeCallback: (type) => (type === 'Card' ? quickViews.close() : undefined),
    onRenderCompleted: () => undefined,
  });
  const ace: Ace = await new runtime._AdaptiveCardExtensionLoader().load({
    instanceId: placed.instanceId,
    aceData: {
      id: manifest.id, instanceId: placed.instanceId, dataVersion: '1.0', title: placed.title, description: placed.description,
      iconProperty: placed.icon, cardSize: placed.size, properties: { ...placed.properties },
    },
    host,
    manifest,
    serviceScope: scope,
    addedFromPersistedData: false,
    initialDisplayMode: 1,
    deviceContext: matchMedia(PHONE).matches ? 'Mobile' : 'WebView',
    hostContext: { theme },
    // Viva Connections gives cards no more of teams-js than the theme.
    sdks: { microsoftTeams: { teamsJs: { app: { getContext: () => Promise.resolve({ app: { appInfo: { theme: theme === 'dark' ? 'dark' : 'default' } } }) } } } },
    workloadName: undefined,
  });
  const shim = new runtime._AdaptiveCardExtensionActionShim(ace, {
    aceActionHandler: (_, action) => ace._internalOnAction(action),
    aceErrorhandler: (_, error) => recordOnDashboard('error', JSON.stringify(error)),
    confirmationDialog: ({ data }) => {
      const asked = data?.__MSConfirmationDialog__;
      return Promise.resolve(asked !== undefined && !window.confirm(`${asked.title}\n${asked.message}`));
    },
    getLocation: () => ({ getLocation: () => recordOnDashboard('unsupported', 'VivaAction.GetLocation') }),
    selectMedia: () => ({ getMedia: () => recordOnDashboard('unsupported', 'VivaAction.SelectMedia'), isPickerOpen: false }),
    showLocation: () => ({ showLocation: () => recordOnDashboard('unsupported', 'VivaAction.ShowLocation') }),
    log: () => undefined,
    openUrl: (_, url) => recordOnDashboard('link', url),
    quickView: (viewId) => {
      isOpen = true;
      showQuickView(ace._getRenderArguments('QuickView', false, viewId));
    },
  }, undefined);

  function act(action: CardAction, id: string | undefined): void {
    handle(runtime._createAction(action, id ?? 'card-button'));
  }

  function handle(action: RuntimeAction): void {
    shim.handleAction({ ...action, getJsonTypeName: () => action.type });
  }

  function showQuickView({ quickLook }: CardState): void {
    if (quickLook === undefined) return;
    quickViews.show(quickLook, {
      onAction: (action) => shim.handleAction(action),
      onBack: () => ace.quickViewNavigator.pop(),
      onClosed: () => {
        isOpen = false;
        show(ace._getRenderArguments('Card'));
      },
    });
  }

  const first = ace._getRenderArguments('Card');
  show(first);
  const select = first.card?.cardProperties.selectAction;
  if (select !== undefined) {
    place.dataset.selects = 'true';
    place.addEventListener('click', () => handle(ace._getRenderArguments('Card').card?.cardProperties.selectAction ?? select));
  }
  place.dataset.ready = 'true';
}
