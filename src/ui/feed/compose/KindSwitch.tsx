import * as React from 'react';
import { Segment, SegmentSwitch } from '../../shared/SegmentSwitch';
import { useText } from '../../text/useText';
import { Draft } from '../FeedModel';

export interface KindSwitchProps {
  readonly kind: Draft['kind'];
  readonly onChange: (kind: Draft['kind']) => void;
}

/** Inlägg or Fråga. */
export function KindSwitch({ kind, onChange }: KindSwitchProps): JSX.Element {
  const { strings } = useText();
  const kinds: readonly Segment<Draft['kind']>[] = [
    { key: 'post', text: strings.KindPost },
    { key: 'question', text: strings.KindQuestion, icon: 'question' }
  ];
  return <SegmentSwitch label={strings.KindLabel} segments={kinds} value={kind} onChange={onChange} />;
}
