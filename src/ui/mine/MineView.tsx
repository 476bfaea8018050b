import * as React from 'react';
import { BellList } from '../bell/BellList';
import { BellActions, BellItem, BellModel } from '../bell/BellModel';
import { NowContext } from '../shared/NowContext';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { Card } from './Card';
import { MineActions, MineModel } from './MineModel';
import { MyCard } from './MyCard';
import { SettingsCard } from './SettingsCard';
import { WrittenCard } from './WrittenCard';
import styles from './MineView.module.scss';

export interface MineViewProps {
  readonly model: MineModel;
  readonly actions: MineActions;
  readonly bell: BellModel;
  readonly bellActions: BellActions;
  readonly onOpen: (item: BellItem) => void;
}

const shownAtFirst: number = 10;

/** Mitt: who I am here, what concerns me, what I have written, and what I have chosen. */
export function MineView({ model, actions, bell, bellActions, onOpen }: MineViewProps): JSX.Element {
  const { strings } = useText();
  const [limit, setLimit] = React.useState(shownAtFirst);
  return (
    <NowContext.Provider value={model.now}>
      <div className={styles.view}>
        <div className={styles.column}>
          <MyCard viewer={model.viewer} />
          <Card
            title={strings.MineBellTitle}
            flush
            tool={
              bell.newCount > 0 && (
                <TextButton look="quiet" onClick={bellActions.markRead}>
                  {strings.MineBellReadAll}
                </TextButton>
              )
            }
          >
            <BellList model={bell} most={limit} onOpen={onOpen} />
            {bell.items.length > limit && (
              <div className={styles.foot}>
                <TextButton onClick={() => setLimit(limit + 2 * shownAtFirst)}>{strings.MineBellMore}</TextButton>
              </div>
            )}
          </Card>
          <WrittenCard written={model.written} actions={actions} />
        </div>
        <div className={styles.column}>
          <SettingsCard model={model} actions={actions} />
        </div>
      </div>
    </NowContext.Provider>
  );
}
