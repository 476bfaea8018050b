import * as React from 'react';
import { unitName } from '../../domain/people/unit';
import { FeedContext, FeedSurroundings } from '../feed/FeedContext';
import { FeedActions } from '../feed/FeedModel';
import { Notices } from '../feed/Notices';
import { useFocusOfLinked } from '../feed/useFocusOfLinked';
import { useStableActions } from '../feed/useStableActions';
import { Icon } from '../icons/Icon';
import { ChoiceMenu } from '../shared/ChoiceMenu';
import { NarrowContext } from '../shared/NarrowContext';
import { NowContext } from '../shared/NowContext';
import { PrimaryAction } from '../shared/PrimaryAction';
import { SecondaryAction } from '../shared/SecondaryAction';
import { useNarrow } from '../shared/useNarrow';
import { useOpeners } from '../shared/useOpeners';
import { useText } from '../text/useText';
import { InsightCard } from './insight/InsightCard';
import { KudosModel, KudosPageActions } from './KudosModel';
import { MyKudos } from './mine/MyKudos';
import { SmallWall } from './wall/SmallWall';
import { ValueFilter } from './wall/ValueFilter';
import { Wall } from './wall/Wall';
import styles from './KudosView.module.scss';

export interface KudosViewProps {
  readonly model: KudosModel;
  readonly actions: KudosPageActions;
  /** What can be done with a thread, as in the feed. */
  readonly threadActions: FeedActions;
}

const phoneWidth: number = 640;
const mostInColumn: number = 3;

/** Beröm: the wall, what is the reader's own, and figures of groups. Needs a `Frame` around it. */
export function KudosView({ model, actions, threadActions: given }: KudosViewProps): JSX.Element {
  const { viewer, knowsViewer, people, mediaUrl, options, phase } = model;
  const threadActions: FeedActions = useStableActions(given);
  const { strings, fill } = useText();
  const { giveKudos } = useOpeners();
  const view = React.useRef<HTMLDivElement>(null);
  const narrow: boolean = useNarrow(view);
  useFocusOfLinked(view, model, model.items);
  const [spoken, announce] = React.useState('');
  const surroundings: FeedSurroundings = React.useMemo(
    () => ({
      viewer, knowsViewer, people, mediaUrl, actions: threadActions, announce,
      allow: { posts: true, questions: true, comments: true, pictures: true }
    }),
    [viewer, knowsViewer, people, mediaUrl, threadActions]
  );
  const shows: boolean = phase.name === 'ready' || phase.name === 'loading';
  const isFixed: boolean = options.audience !== 'all';
  // A column beside other things, and not a phone: the newest few alone.
  const isSmall: boolean = narrow && (options.wallOnly || window.innerWidth > phoneWidth);
  const Give = isSmall ? SecondaryAction : PrimaryAction;
  return (
    <FeedContext.Provider value={surroundings}>
      <NowContext.Provider value={model.now}>
        <NarrowContext.Provider value={narrow}>
          <div ref={view}>
            <div className={styles.titleRow}>
              <h2 className={styles.title}>{options.title || strings.KudosTitle}</h2>
              {giveKudos && options.allowGiving && (
                <Give text={strings.KudosGive} icon={<Icon name="kudos" />} onClick={() => giveKudos({ value: model.value })} />
              )}
            </div>
            <Notices notices={model.notices} />
            {shows && !isSmall && (
              <div className={styles.filters}>
                <ValueFilter value={model.value} onChange={actions.setValue} />
                {!isFixed && (
                  <div className={styles.unit}>
                    <ChoiceMenu
                      label={strings.KudosUnitLabel}
                      icon="building"
                      chosen={model.unit}
                      onChange={actions.setUnit}
                      choices={[
                        { key: '', text: strings.KudosEveryone },
                        ...model.units.map(path => ({
                          key: path,
                          text: path === viewer.unit ? fill(strings.KudosMyUnit, { unit: unitName(path) }) : unitName(path)
                        }))
                      ]}
                    />
                  </div>
                )}
              </div>
            )}
            {isSmall && phase.name === 'ready' && model.items.length > 0 ? (
              <SmallWall items={model.items.slice(0, mostInColumn)} />
            ) : (
              <Wall model={model} actions={actions} onRetry={threadActions.retry} />
            )}
            {shows && !options.wallOnly && !isSmall && (
              <div className={styles.below}>
                <MyKudos model={model} actions={actions} />
                <InsightCard insight={model.insight} actions={actions} />
              </div>
            )}
            <span role="status" className={styles.spoken}>
              {spoken}
            </span>
          </div>
        </NarrowContext.Provider>
      </NowContext.Provider>
    </FeedContext.Provider>
  );
}
