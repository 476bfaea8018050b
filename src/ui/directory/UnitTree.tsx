import * as React from 'react';
import { UnitNode } from '../../domain/directory/organisation/unitTree';
import { Icon } from '../icons/Icon';
import { classes } from '../shared/classes';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { useDirectory } from './useDirectory';
import styles from './UnitTree.module.scss';

export interface UnitTreeProps {
  readonly units: readonly UnitNode[];
  /** Path of the unit that stands open from the beginning: one's own. */
  readonly open?: string;
}

function isOn(path: string, way: string | undefined): boolean {
  return way !== undefined && (way === path || way.indexOf(`${path}/`) === 0);
}

/** Administrations, departments and units, one within the other: lists that open, and links to each unit's page. */
export function UnitTree({ units, open }: UnitTreeProps): JSX.Element {
  return (
    <ul className={styles.tree}>
      {units.map(unit => (
        <Branch key={unit.path} unit={unit} open={open} depth={0} />
      ))}
    </ul>
  );
}

interface BranchProps {
  readonly unit: UnitNode;
  readonly open?: string;
  readonly depth: number;
}

function Branch({ unit, open, depth }: BranchProps): JSX.Element {
  const { strings, fill, number } = useText();
  const { actions } = useDirectory();
  const [isOpen, setOpen] = React.useState(isOn(unit.path, open) && unit.path !== open);
  const { path, name, count, children, head } = unit;
  // Arrows as in a tree of files, on whichever of the row's two buttons has the focus.
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const opens: boolean = event.key === 'ArrowRight' && !isOpen && children.length > 0;
    const closes: boolean = event.key === 'ArrowLeft' && isOpen;
    if (!opens && !closes) return;
    event.preventDefault();
    event.stopPropagation();
    setOpen(opens);
  };
  return (
    <li className={classes(depth === 0 && styles.top)}>
      <div className={styles.row} style={{ paddingInlineStart: 8 + depth * 28 }} onKeyDown={onKeyDown}>
        {children.length > 0 ? (
          <TextButton look="icon" aria-expanded={isOpen} aria-label={fill(isOpen ? strings.DirectoryTreeClose : strings.DirectoryTreeOpen, { unit: name })} onClick={() => setOpen(!isOpen)}>
            <Icon name={isOpen ? 'chevronDown' : 'chevronRight'} />
          </TextButton>
        ) : (
          <span className={styles.leaf} />
        )}
        <button type="button" className={styles.name} onClick={() => actions.go({ unit: path })}>
          <span className={styles.words}>
            <span className={depth === 0 ? styles.strong : undefined}>{name}</span>
            {head && <span className={styles.meta}>{head.name}</span>}
          </span>
          <span className={styles.count} title={fill(strings.DirectoryPeopleCountOther, { n: number(count) })}>
            {number(count)}
            <span className={styles.spoken}>{` ${strings.DirectoryColleagues}`}</span>
          </span>
        </button>
      </div>
      {isOpen && (
        <ul>
          {children.map(child => (
            <Branch key={child.path} unit={child} open={open} depth={depth + 1} />
          ))}
        </ul>
      )}
    </li>
  );
}
