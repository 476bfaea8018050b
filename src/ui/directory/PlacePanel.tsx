import * as React from 'react';
import { unitName } from '../../domain/people/unit';
import { Icon } from '../icons/Icon';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { DirectoryModel } from './DirectoryModel';
import { ResultsPanel } from './ResultsPanel';
import { UnitTree } from './UnitTree';
import { useDirectory } from './useDirectory';
import { GridCursor } from './useGridCursor';
import styles from './PlacePanel.module.scss';

const UnitPage = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'directory-unit' */ './UnitPage')).UnitPage }));
const OrgChart = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'directory-chart' */ './OrgChart')).OrgChart }));
const Politicians = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'directory-politicians' */ './Politicians')).Politicians }));

export interface PlacePanelProps {
  readonly model: DirectoryModel;
  readonly gridId: string;
  readonly cursor: GridCursor;
}

/** What stands below the field: results, the organisation, a unit, a person's surroundings, or politicians. */
export function PlacePanel({ model, gridId, cursor }: PlacePanelProps): JSX.Element {
  const { strings, fill } = useText();
  const { actions } = useDirectory();
  const panel = React.useRef<HTMLDivElement>(null);
  const { place, viewer } = model;
  const isDeep: boolean = place.name === 'unit' || place.name === 'around';
  const key: string = place.name === 'unit' ? `unit ${place.path}` : place.name;
  useFocusOnArrival(panel, key, isDeep);
  return (
    <div ref={panel} className={styles.panel}>
      {isDeep && (
        <TextButton look="quiet" className={styles.back} onClick={actions.back}>
          <Icon name="back" />
          {strings.DirectoryBack}
        </TextButton>
      )}
      <React.Suspense fallback={<div className={styles.waiting} aria-busy="true" />}>
        {place.name === 'people' && <ResultsPanel key={`${model.results.query === ''} ${model.filter}`} model={model} gridId={gridId} cursor={cursor} />}
        {place.name === 'tree' && <UnitTree units={place.units} open={viewer.unit} />}
        {place.name === 'politicians' && <Politicians place={place} />}
        {place.name === 'unit' && (place.unit ? <UnitPage key={place.path} page={place.unit} /> : <p className={styles.none}>{fill(strings.DirectoryNoUnit, { unit: unitName(place.path) })}</p>)}
        {place.name === 'around' && place.around !== undefined && (place.around === 'nobody' ? <p className={styles.none}>{strings.DirectoryNoPerson}</p> : <OrgChart around={place.around} />)}
      </React.Suspense>
    </div>
  );
}

/** Whoever pressed their way to a page reads on from its heading; nothing takes the focus from the field. */
function useFocusOnArrival(panel: React.RefObject<HTMLElement>, key: string, isDeep: boolean): void {
  const last = React.useRef(key);
  React.useEffect(() => {
    if (last.current === key) return undefined;
    last.current = key;
    if (!isDeep) return undefined;
    const focus = (): boolean => {
      // Whoever is quicker than the page has gone in already.
      if (panel.current?.contains(document.activeElement)) return true;
      const heading: HTMLElement | null | undefined = panel.current?.querySelector<HTMLElement>('[data-place-heading]');
      heading?.focus({ preventScroll: true });
      // Where one was may be scrolled far down; what is in view stays where it is.
      if (panel.current && panel.current.getBoundingClientRect().top < 0) panel.current.scrollIntoView({ block: 'start' });
      return heading !== null && heading !== undefined;
    };
    if (focus()) return undefined;
    // The page's code may be on its way.
    const timer: number = window.setInterval(() => focus() && window.clearInterval(timer), 50);
    const giveUp: number = window.setTimeout(() => window.clearInterval(timer), 3000);
    return () => {
      window.clearInterval(timer);
      window.clearTimeout(giveUp);
    };
  }, [panel, key, isDeep]);
}
