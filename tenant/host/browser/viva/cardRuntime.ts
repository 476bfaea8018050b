/* The internals of SPFx 1.23.2 for cards of a dashboard: `@microsoft/sp-adaptive-card-extension-base`, as far as they are used. */
import type { ServiceScope } from '@microsoft/sp-core-library';
import type { ComponentManifest } from '../../framework/ComponentManifest.ts';

/** Id of the component that holds them. */
export const CARD_RUNTIME = 'eeec822e-c28a-46b4-affc-7058e4c1aa80';

export interface CardAction {
  readonly type: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
}

/** A piece of a card view; which of these it has goes by its name. */
export interface CardComponent {
  readonly componentName: string;
  readonly id?: string;
  readonly title?: string;
  readonly text?: string;
  readonly icon?: { readonly url: string; readonly altText?: string };
  readonly imageUrl?: string;
  readonly imageInitials?: string;
  readonly style?: string;
  readonly action?: CardAction;
  readonly onSelection?: CardAction;
  readonly placeholder?: string;
  readonly ariaLabel?: string;
  readonly defaultValue?: string;
  readonly value?: string;
  readonly button?: { readonly id?: string; readonly title?: string; readonly icon?: { readonly url: string; readonly altText?: string }; readonly action: CardAction };
  readonly onChange?: (value?: string) => void;
}

export interface CardView {
  readonly cardProperties: { readonly selectAction?: RuntimeAction; readonly title?: string; readonly iconProperty?: string };
  readonly cardViewParameters: {
    readonly image?: { readonly url: string; readonly altText?: string };
    readonly cardBar: readonly CardComponent[];
    readonly header?: readonly CardComponent[];
    readonly body?: readonly CardComponent[];
    readonly footer?: readonly CardComponent[];
  };
}

export interface QuickView {
  readonly quickViewType: 'AdaptiveCardQuickView' | 'WebQuickView';
  readonly pageBarProperties: { readonly title: string; readonly leftNavigationButtonType: 'Back' | 'Close' };
  readonly template?: unknown;
  readonly data?: unknown;
  readonly render?: (element: HTMLElement) => void;
}

export interface CardState {
  readonly isVisible: boolean;
  readonly lastUpdatedType: 'Card' | 'QuickView';
  readonly card?: CardView;
  readonly quickLook?: QuickView;
}

/** An action of Adaptive Cards, as the runtime makes them of a card's own. */
export interface RuntimeAction {
  readonly id?: string;
  readonly type: string;
  readonly data?: Readonly<Record<string, unknown>>;
}

/** A loaded card. */
export interface Ace {
  readonly quickViewNavigator: { pop(): void };
  _getRenderArguments(type: 'Card' | 'QuickView', updateOnlyData?: boolean, viewId?: string): CardState;
  _internalOnAction(action: unknown): void;
}

export interface ActionProvider {
  aceActionHandler(ace: Ace, action: unknown): void;
  aceErrorhandler(ace: Ace, error: unknown): void;
  confirmationDialog(action: { readonly data?: { readonly __MSConfirmationDialog__?: { readonly title: string; readonly message: string } } }): Promise<boolean>;
  getLocation(ace: Ace): { getLocation(): void };
  selectMedia(ace: Ace): { getMedia(): void; isPickerOpen: boolean };
  showLocation(ace: Ace): { showLocation(): void };
  log(): void;
  openUrl(ace: Ace, url: string): void;
  quickView(viewId: string): void;
}

export interface CardRuntime {
  readonly _AdaptiveCardExtensionHost: new (callbacks: {
    onUpdateCallback(state: CardState): void;
    onError(error: string): void;
    onRequestRenderTypeCallback(type: 'Card' | 'QuickView', instanceId: string): void;
    onVisibilityChanged(state: CardState): void;
    onRenderCompleted(): void;
  }) => unknown;
  readonly _AdaptiveCardExtensionLoader: new () => { load(context: {
    instanceId: string;
    aceData: Record<string, unknown>;
    host: unknown;
    manifest: ComponentManifest;
    serviceScope: ServiceScope;
    addedFromPersistedData: boolean;
    initialDisplayMode: 1 | 2;
    deviceContext: 'WebView' | 'Mobile';
    hostContext: { theme: 'light' | 'dark' };
    sdks: Record<string, unknown>;
    workloadName: string | undefined;
  }): Promise<Ace> };
  readonly _AdaptiveCardExtensionActionShim: new (ace: Ace, provider: ActionProvider, location: string | undefined) => { handleAction(action: unknown): void };
  _createAction(action: CardAction, id: string | undefined, title?: string): RuntimeAction;
}
