import type { ServiceScope } from '@microsoft/sp-core-library';
import type { PageData, PlacedCard } from '../../PageData.ts';
import { SPComponentLoader } from '../spfxRuntime.ts';
import { CARD_RUNTIME } from './cardRuntime.ts';
import type { CardRuntime } from './cardRuntime.ts';
import { createQuickViewDialog } from './createQuickViewDialog.ts';
import { placeCard } from './placeCard.ts';

/** What the dashboard of Viva Connections does: its cards, each on its own, and one quick view at a time. */
export async function openDashboard(scope: ServiceScope, page: PageData, cards: readonly PlacedCard[]): Promise<void> {
  const runtime = await SPComponentLoader.loadComponentById<CardRuntime>(CARD_RUNTIME);
  const quickViews = createQuickViewDialog(page.theme);
  const placed = await Promise.allSettled(cards.map((card) => placeCard(runtime, scope, page, card, quickViews)));
  for (const result of placed) if (result.status === 'rejected') reportError(result.reason);
}
