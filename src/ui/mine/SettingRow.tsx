import * as React from 'react';
import styles from './SettingRow.module.scss';

export interface SettingRowProps {
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  /** Given the ids of title and text. */
  readonly control: (labelledBy: string, describedBy: string | undefined) => React.ReactNode;
  /** Below, over the whole width. */
  readonly children?: React.ReactNode;
}

/** A setting: what it is called, what it does, and where it is changed. */
export function SettingRow({ id, title, text, control, children }: SettingRowProps): JSX.Element {
  const [titleId, textId] = [`${id}-title`, `${id}-text`];
  return (
    <div className={styles.setting}>
      <div className={styles.row}>
        <div className={styles.words}>
          <div id={titleId}>{title}</div>
          {text && (
            <div id={textId} className={styles.text}>
              {text}
            </div>
          )}
        </div>
        {control(titleId, text ? textId : undefined)}
      </div>
      {children}
    </div>
  );
}
