import * as React from 'react';
import { Icon } from '../icons/Icon';
import { PersonName } from '../shared/PersonName';
import { TextButton } from '../shared/TextButton';
import { useText } from '../text/useText';
import { describeHours } from './describeHours';
import { ResponsibilityItem } from './DirectoryModel';
import styles from './ResponsibilitySection.module.scss';

const ResponsibilityDialog = React.lazy(async () => ({
  default: (await import(/* webpackChunkName: 'responsibility-editor' */ './edit/ResponsibilityDialog')).ResponsibilityDialog
}));
const ImportDialog = React.lazy(async () => ({ default: (await import(/* webpackChunkName: 'directory-import' */ './edit/ImportDialog')).ImportDialog }));

export interface ResponsibilitySectionProps {
  /** Path of the unit. */
  readonly unit: string;
  readonly items: readonly ResponsibilityItem[];
  readonly mayKeep: boolean;
}

type Opened = 'import' | 'new' | ResponsibilityItem;

/**
 * What a unit is responsible for, who is on duty now, and when. Whoever keeps it changes it here. Rows that are drawn as
 * cards on a phone would be no table any more for who listens: so the roles are said.
 */
export function ResponsibilitySection({ unit, items, mayKeep }: ResponsibilitySectionProps): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const [editing, setEditing] = React.useState(false);
  const [opened, open] = React.useState<Opened>();
  const close = (): void => open(undefined);
  return (
    <section className={styles.section}>
      <div className={styles.headingRow}>
        <h4 className={styles.heading}>{strings.DirectoryUnitHas}</h4>
        {mayKeep && (
          <TextButton look="quiet" aria-pressed={editing} onClick={() => setEditing(!editing)}>
            <Icon name={editing ? 'check' : 'edit'} />
            {editing ? strings.DirectoryDone : strings.Edit}
          </TextButton>
        )}
      </div>
      {items.length === 0 ? (
        <p className={styles.none}>{strings.DirectoryUnitHasNothing}</p>
      ) : (
        <table role="table" className={styles.table}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">{strings.DirectoryTask}</th>
              <th role="columnheader" scope="col">{strings.DirectoryOnDutyNow}</th>
              <th role="columnheader" scope="col">{strings.DirectoryHours}</th>
              {editing && <th role="columnheader" scope="col"><span className={styles.spoken}>{strings.Edit}</span></th>}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {items.map(item => {
              const { responsibility, duty } = item;
              const person = duty.now?.person;
              return (
                <tr key={responsibility.id} role="row">
                  <td role="cell">{responsibility.task}</td>
                  <td role="cell" data-label={strings.DirectoryOnDutyNow}>
                    {person ? <PersonName id={person.id} name={person.name} /> : <span className={styles.meta}>{duty.now ? strings.DirectoryHiddenPerson : strings.DirectoryNobodyNow}</span>}
                  </td>
                  <td role="cell" className={styles.meta} data-label={strings.DirectoryHours}>
                    {describeHours(responsibility.duty, text) || '–'}
                  </td>
                  {editing && (
                    <td role="cell" className={styles.tools}>
                      <TextButton look="icon" aria-label={fill(strings.DirectoryEditTask, { task: responsibility.task })} aria-haspopup="dialog" onClick={() => open(item)}>
                        <Icon name="edit" />
                      </TextButton>
                    </td>
                  )}
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
      {editing && (
        <div className={styles.keep}>
          <TextButton aria-haspopup="dialog" onClick={() => open('new')}>
            <Icon name="plus" />
            {strings.DirectoryAddTask}
          </TextButton>
          <TextButton look="quiet" aria-haspopup="dialog" onClick={() => open('import')}>
            <Icon name="upload" />
            {strings.DirectoryImport}
          </TextButton>
        </div>
      )}
      {opened !== undefined && (
        <React.Suspense fallback={null}>
          {opened === 'import' ? (
            <ImportDialog kind="responsibilities" onClose={close} />
          ) : (
            <ResponsibilityDialog unit={unit} item={opened === 'new' ? undefined : opened} onClose={close} />
          )}
        </React.Suspense>
      )}
    </section>
  );
}
