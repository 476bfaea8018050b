import * as React from 'react';
import { barIconPaths } from './barIconPaths';
import bell from '../bell/BellIcon.module.scss';
import styles from './Bar.module.scss';
import field from './BarField.module.scss';

type BarWords = Pick<ITorgetStrings, Extract<keyof ITorgetStrings, `Bar${string}`>>;
export type BarPart = 'search' | 'bell' | 'give';

export interface BarProps {
  readonly words: BarWords;
  readonly locale: string;
  /** Address of Torget. */
  readonly home: string;
  /** What is new for the reader; undefined while nobody knows. */
  readonly newCount: number | undefined;
  readonly hasShortcuts: boolean;
  /** Which part is on its way. */
  readonly loading?: BarPart;
  readonly failed: boolean;
  /** A part was asked for; of the search, with what was typed. */
  readonly onUse: (part: BarPart, typed?: string) => void;
  /** Somebody is about to use it: it may begin to load. */
  readonly onNear: () => void;
  /** Stands in the place of the plain field once the search is there. */
  readonly search?: React.ReactNode;
  /** Under the bar: what was asked for. */
  readonly children?: React.ReactNode;
  readonly fieldRef: React.RefObject<HTMLInputElement>;
  readonly bellRef: React.RefObject<HTMLButtonElement>;
}

const mostShown: number = 99;

function BarIcon({ name }: { readonly name: keyof typeof barIconPaths }): JSX.Element {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true" focusable="false">
      <path d={barIconPaths[name]} />
    </svg>
  );
}

/** The bar at the top of every page: light enough to be there always, and nothing behind it before it is used. */
export function Bar(props: BarProps): JSX.Element {
  const { words, newCount = 0, loading, onUse, onNear } = props;
  const label: string = newCount > 0 ? (newCount === 1 ? words.BarBellOne : words.BarBellOther).replace('{n}', new Intl.NumberFormat(props.locale).format(newCount)) : words.BarBellNone;
  return (
    <div role="region" aria-label={words.BarLabel} className={styles.bar}>
      <a className={styles.home} href={props.home} aria-label={words.BarHome}>
        <svg width="20" height="20" viewBox="2 2 20 20" aria-hidden="true" focusable="false">
          <rect x="2" y="2" width="20" height="20" rx="5" className={styles.markGround} />
          <path d="M7 8.5h10M12 8.5V17" className={styles.markLines} />
        </svg>
        <span className={styles.word}>{words.BarTitle}</span>
      </a>
      <div className={styles.search}>
        {props.search ?? (
          <div className={field.field} role="search">
            <BarIcon name="search" />
            <input
              ref={props.fieldRef}
              type="text"
              role="combobox"
              aria-expanded={false}
              aria-haspopup="listbox"
              aria-autocomplete="list"
              className={field.input}
              aria-label={words.BarSearch}
              aria-busy={loading === 'search'}
              aria-keyshortcuts={props.hasShortcuts ? 'Alt+K' : undefined}
              placeholder={words.BarSearch}
              autoComplete="off"
              maxLength={200}
              onFocus={onNear}
              onChange={(event) => onUse('search', event.target.value)}
              onKeyDown={(event) => {
                if (event.key === 'ArrowDown' || event.key === 'Enter') onUse('search', event.currentTarget.value);
              }}
            />
            {props.hasShortcuts && <kbd className={field.keys}>{words.BarKeys}</kbd>}
          </div>
        )}
      </div>
      <div className={styles.tools}>
        <button type="button" className={styles.tool} aria-haspopup="dialog" aria-busy={loading === 'give'} aria-label={words.BarGive} onPointerEnter={onNear} onClick={() => onUse('give')}>
          <BarIcon name="kudos" />
          <span className={styles.word}>{words.BarGive}</span>
        </button>
        <button ref={props.bellRef} type="button" className={styles.tool} aria-haspopup="dialog" aria-busy={loading === 'bell'} aria-label={label} onPointerEnter={onNear} onClick={() => onUse('bell')}>
          <span className={bell.bell}>
            <BarIcon name="bell" />
            {newCount > 0 && (
              <span className={bell.badge} aria-hidden="true">
                {newCount > mostShown ? `${mostShown}+` : newCount}
              </span>
            )}
          </span>
        </button>
      </div>
      <span role="status" className={props.failed ? styles.failed : styles.spoken}>
        {props.failed ? words.BarFailed : loading ? words.BarLoading : ''}
      </span>
      {props.children}
    </div>
  );
}
