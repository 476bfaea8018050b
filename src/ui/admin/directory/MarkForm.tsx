import * as React from 'react';
import { ExtensionAttribute, ProtectedMark } from '../../../domain/directory/publish/DirectoryRule';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import styles from './DirectoryPanel.module.scss';

export interface MarkFormProps {
  readonly mark?: ProtectedMark;
  readonly onSave: (mark: ProtectedMark) => void;
  /** undefined while there is no mark to go back to. */
  readonly onCancel?: () => void;
}

const attributes: readonly ExtensionAttribute[] = Array.from({ length: 15 }, (_, i): ExtensionAttribute => `extensionAttribute${i + 1}`);
const groupShape: RegExp = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** How people with protected identity are known in Entra: by an attribute, or by a group. */
export function MarkForm({ mark, onSave, onCancel }: MarkFormProps): JSX.Element {
  const { strings } = useText();
  const id: string = useUniqueId('mark');
  const [way, setWay] = React.useState<'attribute' | 'group'>(mark && 'group' in mark ? 'group' : 'attribute');
  const [attribute, setAttribute] = React.useState<ExtensionAttribute>(mark && 'attribute' in mark ? mark.attribute : 'extensionAttribute1');
  const [value, setValue] = React.useState<string>(mark && 'attribute' in mark ? mark.value : '');
  const [group, setGroup] = React.useState<string>(mark && 'group' in mark ? mark.group : '');
  const [isTried, setTried] = React.useState<boolean>(false);
  const isWrong: boolean = way === 'group' && !groupShape.test(group.trim());

  const save = (event: React.FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isWrong) onSave(way === 'group' ? { group: group.trim().toLowerCase() } : { attribute, value: value.trim() });
  };
  return (
    <form className={styles.form} onSubmit={save} noValidate>
      <fieldset className={styles.fields}>
        <legend>{strings.AdminDirectoryMarkLegend}</legend>
        <p className={styles.text}>{strings.AdminDirectoryMarkAbout}</p>
        <label className={styles.choice}>
          <input type="radio" name={id} checked={way === 'attribute'} onChange={() => setWay('attribute')} /> {strings.AdminDirectoryMarkByAttribute}
        </label>
        <label className={styles.choice}>
          <input type="radio" name={id} checked={way === 'group'} onChange={() => setWay('group')} /> {strings.AdminDirectoryMarkByGroup}
        </label>
        {way === 'attribute' ? (
          <>
            <label className={styles.field}>
              {strings.AdminDirectoryAttribute}
              <select value={attribute} onChange={(event) => setAttribute(event.target.value as ExtensionAttribute)}>
                {attributes.map((name) => <option key={name}>{name}</option>)}
              </select>
            </label>
            <label className={styles.field}>
              {strings.AdminDirectoryValue}
              <input type="text" value={value} maxLength={200} aria-describedby={`${id}-value`} onChange={(event) => setValue(event.target.value)} />
              <span id={`${id}-value`} className={styles.meta}>{strings.AdminDirectoryValueHint}</span>
            </label>
          </>
        ) : (
          <label className={styles.field}>
            {strings.AdminDirectoryGroup}
            <input type="text" value={group} aria-invalid={isTried && isWrong} aria-describedby={`${id}-group`} onChange={(event) => setGroup(event.target.value)} />
            <span id={`${id}-group`} className={styles.meta}>{isTried && isWrong ? strings.AdminDirectoryGroupWrong : strings.AdminDirectoryGroupHint}</span>
          </label>
        )}
      </fieldset>
      <div className={styles.actions}>
        <PrimaryAction type="submit">{strings.AdminDirectorySaveMark}</PrimaryAction>
        {onCancel && <SecondaryAction onClick={onCancel}>{strings.AdminDirectoryCancel}</SecondaryAction>}
      </div>
    </form>
  );
}
