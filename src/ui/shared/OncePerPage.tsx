import * as React from 'react';

export interface OncePerPageProps {
  /** What is said, in one word: `offline`. */
  readonly what: string;
  readonly children: React.ReactNode;
}

const changed: string = 'torget-says';
/** What TorgetTheme marks each web part by. */
const webPart: string = '[data-torget-theme]';

/** Of several web parts of a page that would say the same thing at once, the first one says it for all. */
export function OncePerPage({ what, children }: OncePerPageProps): JSX.Element {
  const own = React.useRef<HTMLDivElement>(null);
  const [isFirst, setFirst] = React.useState(true);

  React.useLayoutEffect(() => {
    // Web parts share nothing but the page itself.
    const look = (): void => {
      const first: Element | null = document.querySelector(`[data-torget-says="${what}"]`);
      setFirst(!first || first.closest(webPart) === own.current?.closest(webPart));
    };
    const tell = (): boolean => window.dispatchEvent(new Event(changed));
    window.addEventListener(changed, look);
    tell();
    return () => {
      window.removeEventListener(changed, look);
      // It is still on the page while it leaves.
      window.setTimeout(tell, 0);
    };
  }, [what]);

  return (
    <div ref={own} data-torget-says={what} hidden={!isFirst}>
      {children}
    </div>
  );
}
