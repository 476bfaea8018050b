import type { SiteTheme } from '../../theme/SiteTheme.ts';
import type { CardRenderer } from '../adaptiveCards.ts';
import type { QuickView } from './cardRuntime.ts';

declare const torgetHostCards: CardRenderer;

/** The panel that a card's quick view is shown in; one at a time. */
export interface QuickViewDialog {
  show(view: QuickView, answers: { onAction(action: unknown): void; onBack(): void; onClosed(): void }): void;
  close(): void;
}

export function createQuickViewDialog(theme: SiteTheme): QuickViewDialog {
  const get = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
  const [dialog, body, title, back] = [get<HTMLDialogElement>('quick-view'), get('quick-view-body'), get('quick-view-title'), get('quick-view-back')];
  let closed: (() => void) | undefined;
  dialog.addEventListener('close', () => {
    closed?.();
    closed = undefined;
    body.replaceChildren();
  });
  return {
    show(view, { onAction, onBack, onClosed }) {
      const { pageBarProperties } = view;
      const isDeeper = pageBarProperties.leftNavigationButtonType === 'Back';
      title.textContent = pageBarProperties.title;
      back.textContent = (isDeeper ? back.dataset.back : back.dataset.close) ?? '';
      back.onclick = isDeeper ? onBack : () => dialog.close();
      closed = onClosed;
      const place = document.createElement('div');
      body.replaceChildren(place);
      if (view.quickViewType === 'WebQuickView') view.render?.(place);
      else place.append(torgetHostCards.render({ template: view.template, data: view.data }, theme, onAction));
      if (!dialog.open) dialog.showModal();
    },
    close: () => dialog.close(),
  };
}
