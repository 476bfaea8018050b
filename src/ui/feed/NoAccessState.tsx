import * as React from 'react';
import { SecondaryLink } from '../shared/SecondaryLink';
import { useText } from '../text/useText';
import { StateCard } from './StateCard';

export interface NoAccessStateProps {
  readonly ownersUrl?: string;
}

/** The reader may not see the site: says whom to ask. */
export function NoAccessState({ ownersUrl }: NoAccessStateProps): JSX.Element {
  const { strings } = useText();
  return (
    <StateCard icon="lock" title={strings.NoAccessTitle} text={strings.NoAccessText}>
      {ownersUrl && <SecondaryLink text={strings.NoAccessOwners} href={ownersUrl} />}
    </StateCard>
  );
}
