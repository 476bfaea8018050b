import * as React from 'react';
import { leftOutReasons, LeftOut } from '../../../domain/directory/publish/judgeUser';
import { MessageBox } from '../../shared/MessageBox';
import { useText } from '../../text/useText';
import { DirectoryPreview } from './DirectoryModel';
import styles from './DirectoryPanel.module.scss';

const mostNames: number = 200;

/** What would be published: the difference to the last one, and who is left out and why. Protected people are a number alone. */
export function DirectoryPreviewView({ preview }: { readonly preview: DirectoryPreview }): JSX.Element {
  const { strings, fill, number } = useText();
  const { leftOut, named, joined, changed, left, safelyLeft } = preview;
  const reasons: Readonly<Record<LeftOut, string>> = {
    protected: strings.AdminDirectoryProtected, hidden: strings.AdminDirectoryHidden, disabled: strings.AdminDirectoryDisabled,
    guest: strings.AdminDirectoryGuests, nameless: strings.AdminDirectoryNameless, untold: strings.AdminDirectoryUntold
  };
  const namesOf = (reason: LeftOut): readonly string[] => named.flatMap((one) => (one.reason === reason ? [one.name] : []));
  return (
    <div className={styles.preview}>
      <h3 className={styles.heading}>{fill(strings.AdminDirectoryPreview, { n: number(preview.people) })}</h3>
      <p className={styles.meta}>{preview.isOfChanges ? strings.AdminDirectoryOfChanges : strings.AdminDirectoryOfAll}</p>
      {preview.isShrunk && <MessageBox look="warning" icon="alert">{strings.AdminDirectoryShrunk}</MessageBox>}
      {leftOut.protected === 0 && <MessageBox look="warning" icon="alert">{strings.AdminDirectoryNobodyProtected}</MessageBox>}
      {preview.disregarded > 0 && <p className={styles.text}>{fill(strings.AdminDirectoryDisregarded, { n: number(preview.disregarded) })}</p>}
      {preview.orphaned > 0 && <p className={styles.text}>{fill(strings.AdminDirectoryOrphaned, { n: number(preview.orphaned) })}</p>}
      <table className={styles.table}>
        <caption>{strings.AdminDirectoryDifference}</caption>
        <tbody>
          <CountRow label={strings.AdminDirectoryJoined} count={joined.length} names={joined} />
          <CountRow label={strings.AdminDirectoryLeft} count={left} names={safelyLeft} />
          <CountRow label={strings.AdminDirectoryChanged} count={changed.length} names={changed} />
        </tbody>
      </table>
      <table className={styles.table}>
        <caption>{strings.AdminDirectoryLeftOut}</caption>
        <tbody>
          {leftOutReasons.map((reason) => (leftOut[reason] > 0 || reason === 'protected') && <CountRow key={reason} label={reasons[reason]} count={leftOut[reason]} names={namesOf(reason)} />)}
        </tbody>
      </table>
      <p className={styles.meta}>{strings.AdminDirectoryNoNames}</p>
    </div>
  );
}

function CountRow({ label, count, names }: { readonly label: string; readonly count: number; readonly names: readonly string[] }): JSX.Element {
  const { strings, fill, number } = useText();
  return (
    <tr>
      <th scope="row">{label}</th>
      <td className={styles.count}>{number(count)}</td>
      <td>
        {names.length > 0 && (
          <details>
            <summary>{strings.AdminDirectoryShowNames}</summary>
            {names.slice(0, mostNames).join(', ')}
            {names.length > mostNames && ` ${fill(strings.AdminDirectoryMoreNames, { n: number(names.length - mostNames) })}`}
          </details>
        )}
      </td>
    </tr>
  );
}
