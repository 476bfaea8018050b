import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { unitName } from '../../domain/people/unit';
import { PrimaryAction } from '../shared/PrimaryAction';
import { SecondaryAction } from '../shared/SecondaryAction';
import { useText } from '../text/useText';
import { FeedFilter } from './FeedModel';
import { StateCard } from './StateCard';

export interface EmptyStateProps {
  readonly filter: FeedFilter;
  readonly viewer: Person;
  readonly mayWrite: boolean;
  readonly onWrite: () => void;
  readonly onShowAll: () => void;
}

/** Nothing to show, which is not a fault: how to begin. */
export function EmptyState({ filter, viewer, mayWrite, onWrite, onShowAll }: EmptyStateProps): JSX.Element {
  const { strings, fill } = useText();
  if (filter === 'questions') {
    return (
      <StateCard icon="question" title={strings.EmptyQuestionsTitle} text={strings.EmptyQuestions}>
        <SecondaryAction text={strings.EmptyQuestionsShowAll} onClick={onShowAll} />
      </StateCard>
    );
  }
  if (!mayWrite) {
    return <StateCard icon="chat" title={strings.EmptyTitle} text={strings.EmptyRead} />;
  }
  const toUnit: boolean = filter === 'unit' && viewer.unit !== '';
  return (
    <StateCard icon="chat" title={strings.EmptyTitle} text={toUnit ? fill(strings.EmptyUnit, { unit: unitName(viewer.unit) }) : strings.EmptyAll}>
      <PrimaryAction text={toUnit ? strings.EmptyUnitWrite : strings.EmptyAllWrite} onClick={onWrite} />
    </StateCard>
  );
}
