import * as React from 'react';
import { NarrowContext } from '../shared/NarrowContext';
import { NowContext } from '../shared/NowContext';
import { useNarrow } from '../shared/useNarrow';
import { useUniqueId } from '../shared/useUniqueId';
import { Composer } from './compose/Composer';
import { FeedContext, FeedSurroundings } from './FeedContext';
import { FeedActions, FeedModel } from './FeedModel';
import { FeedPanel } from './FeedPanel';
import { FeedTabs } from './FeedTabs';
import { NewPill } from './NewPill';
import { Notices } from './Notices';
import { OlderRow } from './OlderRow';
import { useFeedKeys } from './useFeedKeys';
import { useFocusOfPosts } from './useFocusOfPosts';
import { useStableActions } from './useStableActions';
import styles from './FeedView.module.scss';

export interface FeedViewProps {
  readonly model: FeedModel;
  readonly actions: FeedActions;
}

/** The feed. Needs a `TorgetTheme` and a `TextProvider` around it. */
export function FeedView({ model, actions: givenActions }: FeedViewProps): JSX.Element {
  const { viewer, knowsViewer, people, mediaUrl, options, phase } = model;
  const actions: FeedActions = useStableActions(givenActions);
  const id: string = useUniqueId('feed');
  const view = React.useRef<HTMLDivElement>(null);
  const openComposer = React.useRef<(unit?: string) => void>();
  const narrow: boolean = useNarrow(view);
  const [spoken, announce] = React.useState('');
  const { writeAsked } = model;
  React.useEffect(() => {
    if (writeAsked.times > 0) openComposer.current?.(writeAsked.unit);
  }, [writeAsked]);
  const onKeyDown = useFeedKeys(view);
  const expectNew = useFocusOfPosts(view, model);

  const surroundings: FeedSurroundings = React.useMemo(
    () => ({ viewer, knowsViewer, people, mediaUrl, allow: options.allow, actions, announce }),
    [viewer, knowsViewer, people, mediaUrl, options.allow, actions]
  );
  const fixedAudience: string | undefined = options.audience.startsWith('unit:') ? options.audience : undefined;
  const shows: boolean = phase.name === 'ready' || phase.name === 'loading';
  const mayWrite: boolean = options.allow.posts || options.allow.questions;
  const hasTabs: boolean = shows && !fixedAudience && model.filters.length > 1;
  const showNew = (): void => {
    expectNew();
    actions.showNew();
  };

  return (
    <FeedContext.Provider value={surroundings}>
      <NowContext.Provider value={model.now}>
        <NarrowContext.Provider value={narrow}>
          <div ref={view} className={styles.view}>
            {options.title && (
              <div className={styles.titleRow}>
                <h2 className={styles.title}>{options.title}</h2>
              </div>
            )}
            <Notices notices={model.notices} />
            {shows && mayWrite && (
              <div className={styles.composer}>
                <Composer fixedAudience={fixedAudience} opener={openComposer} />
              </div>
            )}
            <div className={styles.tabs}>
              {hasTabs && <FeedTabs id={id} panelId={`${id}-panel`} filters={model.filters} filter={model.filter} onChange={actions.setFilter} />}
            </div>
            {shows && <NewPill count={model.newCount} besideTitle={!hasTabs && options.title !== ''} aboveBar={narrow && options.title === ''} onPress={showNew} />}
            <div
              id={`${id}-panel`}
              className={styles.panel}
              role={hasTabs ? 'tabpanel' : undefined}
              aria-labelledby={hasTabs ? `${id}-${model.filter}` : undefined}
              onKeyDown={onKeyDown}
            >
              <FeedPanel model={model} actions={actions} mayWrite={mayWrite} onWrite={() => openComposer.current?.()} />
            </div>
            {phase.name === 'ready' && model.fresh.length + model.read.length > 0 && <OlderRow older={model.older} onShow={actions.showOlder} />}
            <span data-feed-end tabIndex={-1} role="status" className={styles.spoken}>
              {spoken}
            </span>
          </div>
        </NarrowContext.Provider>
      </NowContext.Provider>
    </FeedContext.Provider>
  );
}
