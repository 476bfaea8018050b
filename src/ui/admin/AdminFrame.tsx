import * as React from 'react';
import { TabRow } from '../shared/TabRow';
import { useUniqueId } from '../shared/useUniqueId';
import { useText } from '../text/useText';
import styles from './AdminFrame.module.scss';

export interface AdminFrameProps {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly children: React.ReactNode;
}

/** The tabs of the administration and the section that is open. */
export function AdminFrame({ sections, chosen, onChoose, children }: AdminFrameProps): JSX.Element {
  const { strings } = useText();
  const id: string = useUniqueId('admin');
  const hasTabs: boolean = sections.length > 1;
  return (
    <div>
      {hasTabs && <TabRow id={id} panelId={`${id}-panel`} label={strings.AdminSections} tabs={sections} selected={chosen} onChange={onChoose} />}
      <div id={`${id}-panel`} className={styles.panel} role={hasTabs ? 'tabpanel' : undefined} aria-labelledby={hasTabs ? `${id}-${chosen}` : undefined}>
        <React.Suspense
          fallback={
            <p role="status" className={styles.loading}>
              {strings.AdminLoading}
            </p>
          }
        >
          {children}
        </React.Suspense>
      </div>
    </div>
  );
}
