import * as React from 'react';
import { ChoiceMenu } from '../../shared/ChoiceMenu';
import { useText } from '../../text/useText';
import { AudienceChoice } from './audiencesFor';

export interface AudienceMenuProps {
  readonly choices: readonly AudienceChoice[];
  readonly audience: string;
  readonly onChange: (audience: string) => void;
}

/** Whom the post is for. It decides where the post is shown, never who may read it. */
export function AudienceMenu({ choices, audience, onChange }: AudienceMenuProps): JSX.Element {
  const { strings } = useText();
  const options = choices.map(({ audience: key, text }) => ({ key, text }));
  return <ChoiceMenu label={strings.AudienceLabel} choices={options} chosen={audience} icon="audience" onChange={onChange} />;
}
