import * as React from 'react';

/** The height that the keyboard of a phone leaves, in pixels; undefined where nothing tells. */
export function useVisibleHeight(): number | undefined {
  const [height, setHeight] = React.useState<number | undefined>(window.visualViewport?.height);
  React.useEffect(() => {
    const viewport: VisualViewport | null = window.visualViewport;
    if (!viewport) {
      return undefined;
    }
    const follow = (): void => setHeight(viewport.height);
    viewport.addEventListener('resize', follow);
    return () => viewport.removeEventListener('resize', follow);
  }, []);
  return height;
}
