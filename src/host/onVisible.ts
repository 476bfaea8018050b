/** Tells when the page is shown and when it is hidden, not how it is now. */
export function onVisible(
  listener: (isVisible: boolean) => void,
  page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'> = document
): { readonly stop: () => void } {
  const tell = (): void => listener(page.visibilityState === 'visible');
  page.addEventListener('visibilitychange', tell);
  return { stop: () => page.removeEventListener('visibilitychange', tell) };
}
