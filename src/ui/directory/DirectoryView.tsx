import * as React from 'react';
import { PeopleContext, PeopleSurroundings } from '../people/PeopleContext';
import { PersonLinks } from '../people/PersonLinks';
import { useWatch } from '../people/useWatch';
import { NarrowContext } from '../shared/NarrowContext';
import { NowContext } from '../shared/NowContext';
import { Openers, OpenersContext } from '../shared/OpenersContext';
import { classes } from '../shared/classes';
import { useNarrow } from '../shared/useNarrow';
import { useOpeners } from '../shared/useOpeners';
import { useUniqueId } from '../shared/useUniqueId';
import { ColumnStart } from './ColumnStart';
import { DirectoryContext, DirectorySurroundings } from './DirectoryContext';
import { DirectoryActions, DirectoryModel } from './DirectoryModel';
import { DirectoryNotices } from './DirectoryNotices';
import { IndexProgress } from './IndexProgress';
import { PlacePanel } from './PlacePanel';
import { SearchField } from './SearchField';
import { Toolbar } from './Toolbar';
import { useGridCursor } from './useGridCursor';
import { useSpokenCount } from './useSpokenCount';
import styles from './DirectoryView.module.scss';

export interface DirectoryViewProps {
  readonly model: DirectoryModel;
  readonly actions: DirectoryActions;
  readonly links: PersonLinks;
}

/** Wider than any phone: whatever is narrow in such a window stands in a column beside something else. */
const phoneWidth: number = 640;

/** Kollegor: people, units and responsibilities. Needs a `TorgetTheme` and a `TextProvider` around it. */
export function DirectoryView({ model, actions, links }: DirectoryViewProps): JSX.Element {
  const { viewer, options, now, phase, place, results, query, statusOf } = model;
  const gridId: string = useUniqueId('colleagues');
  const view = React.useRef<HTMLDivElement>(null);
  const field = React.useRef<HTMLInputElement>(null);
  const narrow: boolean = useNarrow(view);
  const [announced, announce] = React.useState('');
  const watch = useWatch(actions.wantVisible);
  const outer: Openers = useOpeners();
  const isColumn: boolean = narrow && window.innerWidth > phoneWidth;
  const isColumnStart: boolean = isColumn && query === '' && place.name === 'people' && model.filter === 'all' && results.people.length > 0;
  const hasGrid: boolean = place.name === 'people' && results.people.length > 0 && !isColumnStart;
  const cursor = useGridCursor(gridId, hasGrid ? results.people.length : 0, model.layout === 'cards' && !narrow, () => field.current?.focus());
  const spokenCount: string = useSpokenCount(model);

  const surroundings: DirectorySurroundings = React.useMemo(() => ({ options, actions, narrow, announce }), [options, actions, narrow]);
  const people: PeopleSurroundings = React.useMemo(
    () => ({
      viewerId: viewer.id, now, links, statusOf, watch,
      onDownload: actions.downloadPerson,
      onShowAround: (id: string) => actions.go({ around: id })
    }),
    [viewer.id, now, links, statusOf, watch, actions]
  );
  const openers: Openers = React.useMemo(() => ({ ...outer, unit: (path: string) => actions.go({ unit: path }) }), [outer, actions]);
  const change = (next: string): void => {
    cursor.reset();
    actions.setQuery(next);
  };

  return (
    <DirectoryContext.Provider value={surroundings}>
      <PeopleContext.Provider value={people}>
        <OpenersContext.Provider value={openers}>
          <NowContext.Provider value={now}>
            <NarrowContext.Provider value={narrow}>
              <div ref={view} className={classes(styles.view, isColumn && styles.column)}>
                {options.title && <h2 className={styles.title}>{options.title}</h2>}
                <SearchField field={field} query={query} gridId={gridId} hasGrid={hasGrid} cursor={cursor} short={narrow} onChange={change} />
                {phase.name === 'filling' && <IndexProgress progress={phase.progress} isSlow={phase.isSlow} />}
                {!isColumnStart && <Toolbar model={model} actions={actions} />}
                <DirectoryNotices notices={model.notices} now={now} />
                {isColumnStart ? <ColumnStart results={results} /> : <PlacePanel model={model} gridId={gridId} cursor={cursor} />}
                <span role="status" className={styles.spoken}>
                  {announced || spokenCount}
                </span>
              </div>
            </NarrowContext.Provider>
          </NowContext.Provider>
        </OpenersContext.Provider>
      </PeopleContext.Provider>
    </DirectoryContext.Provider>
  );
}
