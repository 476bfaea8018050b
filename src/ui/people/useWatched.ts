import * as React from 'react';
import { usePeople } from './usePeople';

/** Tells that the person of an element is on the screen while it is. */
export function useWatched(element: React.RefObject<Element>, id: string): void {
  const { watch } = usePeople();
  React.useEffect(() => (element.current ? watch(element.current, id) : undefined), [watch, element, id]);
}
