import * as React from 'react';
import { PageName, Place } from '../../domain/links/Place';
import { Ways } from './createWays';

type Places = Partial<Record<PageName, { readonly place: Place; readonly step: number }>>;

/** The newest place that was asked for on each page; a page that is left keeps what it showed. */
export function usePlaces(ways: Ways): Places {
  const places = React.useRef<Places>({});
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(() => ways.subscribe(redraw), [ways]);
  const [page, step] = [ways.page(), ways.steps()];
  const place: Place = ways.current();
  // Coming back to a page by its tab asks for nothing new there.
  const isNew: boolean = places.current[page] === undefined || place.kind !== 'page';
  if (isNew && places.current[page]?.step !== step) places.current = { ...places.current, [page]: { place, step } };
  return places.current;
}
