/** Tells when the device says that it has a network, and when it has lost it: a hint to try, never a proof. */
export function onOnline(
  listener: (isOnline: boolean) => void,
  target: Pick<Window, 'addEventListener' | 'removeEventListener'> = window
): { readonly stop: () => void } {
  const tellOn = (): void => listener(true);
  const tellOff = (): void => listener(false);
  target.addEventListener('online', tellOn);
  target.addEventListener('offline', tellOff);
  return {
    stop: () => {
      target.removeEventListener('online', tellOn);
      target.removeEventListener('offline', tellOff);
    }
  };
}
