import * as React from 'react';
import { FailedState } from '../../feed/FailedState';
import { NoAccessState } from '../../feed/NoAccessState';
import { StateCard } from '../../feed/StateCard';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { useOpeners } from '../../shared/useOpeners';
import { useText } from '../../text/useText';
import { KudosModel, KudosPageActions } from '../KudosModel';
import { WallCard } from './WallCard';
import styles from './Wall.module.scss';

export interface WallProps {
  readonly model: KudosModel;
  readonly actions: KudosPageActions;
  readonly onRetry: () => void;
}

/** The wall, newest first; or why there is nothing on it. */
export function Wall({ model, actions, onRetry }: WallProps): JSX.Element {
  const { strings } = useText();
  const { giveKudos } = useOpeners();
  const { phase, items, older } = model;
  switch (phase.name) {
    case 'loading':
      return <WallSkeleton />;
    case 'failed':
      return <FailedState retryInSeconds={phase.retryInSeconds} support={phase.support} onRetry={onRetry} />;
    case 'noAccess':
      return <NoAccessState ownersUrl={phase.ownersUrl} />;
    case 'notSetUp':
      return <StateCard icon="wrench" title={strings.SetUpTitle} text={strings.SetUpAskOwner} />;
    default:
      break;
  }
  const isFiltered: boolean = model.value !== undefined || model.unit !== '';
  return (
    <>
      {items.length > 0 ? (
        <div role="feed" aria-label={strings.KudosWall} aria-busy={older.state === 'loading'} className={styles.cards}>
          {items.map((item, index) => (
            <WallCard key={item.thread.root} item={item} position={index + 1} setSize={older.state === 'end' ? items.length : -1} />
          ))}
        </div>
      ) : older.state === 'loading' ? (
        <WallSkeleton />
      ) : (
        <StateCard icon="kudos" title={strings.KudosEmptyTitle} text={!isFiltered ? strings.KudosEmptyText : older.state === 'end' ? strings.KudosEmptyFilter : strings.KudosEmptySoFar}>
          {giveKudos && model.options.allowGiving && <PrimaryAction text={strings.KudosGive} onClick={() => giveKudos({ value: model.value })} />}
        </StateCard>
      )}
      <div className={styles.older} role="status">
        {older.state === 'loading' && strings.OlderLoading}
        {older.state === 'failed' && strings.OlderFailed}
        {older.state !== 'loading' && older.state !== 'end' && (
          <SecondaryAction text={older.state === 'failed' ? strings.Retry : strings.KudosMore} onClick={actions.showOlder} />
        )}
      </div>
    </>
  );
}

function WallSkeleton(): JSX.Element {
  const { strings } = useText();
  return (
    <div className={styles.cards} aria-busy="true" role="status" aria-label={strings.Loading}>
      {[1, 2, 3].map(each => (
        <div key={each} className={styles.skeleton} />
      ))}
    </div>
  );
}
