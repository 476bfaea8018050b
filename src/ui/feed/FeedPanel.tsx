import * as React from 'react';
import { EmptyState } from './EmptyState';
import { FailedState } from './FailedState';
import { FeedLists } from './FeedLists';
import { FeedActions, FeedModel } from './FeedModel';
import { FeedSkeleton } from './FeedSkeleton';
import { NoAccessState } from './NoAccessState';
import { SetUpState } from './SetUpState';

export interface FeedPanelProps {
  readonly model: FeedModel;
  readonly actions: FeedActions;
  readonly mayWrite: boolean;
  readonly onWrite: () => void;
}

/** Posts, or why there are none. What is known is shown in any case. */
export function FeedPanel({ model, actions, mayWrite, onWrite }: FeedPanelProps): JSX.Element {
  const { phase } = model;
  switch (phase.name) {
    case 'loading':
      return <FeedSkeleton />;
    case 'failed':
      return <FailedState retryInSeconds={phase.retryInSeconds} support={phase.support} onRetry={actions.retry} />;
    case 'noAccess':
      return <NoAccessState ownersUrl={phase.ownersUrl} />;
    case 'notSetUp':
      return <SetUpState phase={phase} onSetUp={actions.setUp} />;
    default:
      return model.fresh.length + model.read.length > 0 ? (
        <FeedLists fresh={model.fresh} read={model.read} caughtUp={model.caughtUp} older={model.older.state} />
      ) : (
        <EmptyState filter={model.filter} viewer={model.viewer} mayWrite={mayWrite} onWrite={onWrite} onShowAll={() => actions.setFilter('all')} />
      );
  }
}
