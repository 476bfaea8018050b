import * as React from 'react';
import { NarrowContext } from '../shared/NarrowContext';
import { Segment, SegmentSwitch } from '../shared/SegmentSwitch';
import { useText } from '../text/useText';
import { describeCount } from './describeCount';
import { DirectoryActions, DirectoryLayout, DirectoryModel } from './DirectoryModel';
import { FilterChips } from './FilterChips';
import styles from './Toolbar.module.scss';

export interface ToolbarProps {
  readonly model: DirectoryModel;
  readonly actions: DirectoryActions;
}

/** Among whom, how many, and how they are shown. */
export function Toolbar({ model, actions }: ToolbarProps): JSX.Element | null {
  const text = useText();
  const { strings } = text;
  const narrow: boolean = React.useContext(NarrowContext);
  const { filters, filter, layouts, layout, place } = model;
  const segments: Readonly<Record<DirectoryLayout, Segment<DirectoryLayout>>> = {
    list: { key: 'list', text: strings.DirectoryLayoutList, icon: 'list' },
    cards: { key: 'cards', text: strings.DirectoryLayoutCards, icon: 'grid' },
    tree: { key: 'tree', text: strings.DirectoryLayoutTree, icon: 'organization' }
  };
  // Cards are a list where it is narrow.
  const offered: readonly DirectoryLayout[] = layouts.filter(each => !narrow || each !== 'cards');
  const shown: DirectoryLayout = offered.indexOf(layout) >= 0 ? layout : 'list';
  const isTop: boolean = place.name !== 'unit' && place.name !== 'around';
  return (
    <div className={styles.toolbar}>
      {filters.length > 1 && <FilterChips filters={filters} filter={filter} onChange={actions.setFilter} />}
      <div className={styles.end}>
        <span className={styles.count}>{describeCount(model, text)}</span>
        {isTop && place.name !== 'politicians' && offered.length > 1 && (
          <SegmentSwitch label={strings.DirectoryLayout} segments={offered.map(each => segments[each])} value={shown} onChange={actions.setLayout} />
        )}
      </div>
    </div>
  );
}
