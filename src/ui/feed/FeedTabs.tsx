import * as React from 'react';
import { TabRow } from '../shared/TabRow';
import { Text } from '../text/createText';
import { useText } from '../text/useText';
import { FeedFilter } from './FeedModel';

export interface FeedTabsProps {
  readonly id: string;
  readonly panelId: string;
  readonly filters: readonly FeedFilter[];
  readonly filter: FeedFilter;
  readonly onChange: (filter: FeedFilter) => void;
}

function wordFor(filter: FeedFilter, { strings }: Text): string {
  switch (filter) {
    case 'administration':
      return strings.TabAdministration;
    case 'unit':
      return strings.TabUnit;
    case 'questions':
      return strings.TabQuestions;
    default:
      return strings.TabAll;
  }
}

/** Which posts to show. */
export function FeedTabs({ id, panelId, filters, filter, onChange }: FeedTabsProps): JSX.Element {
  const text = useText();
  const tabs = filters.map(each => ({ id: each, title: wordFor(each, text) }));
  return <TabRow id={id} panelId={panelId} label={text.strings.Tabs} tabs={tabs} selected={filter} onChange={onChange} />;
}
