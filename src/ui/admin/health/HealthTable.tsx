import * as React from 'react';
import { Judgement, Remedy } from '../../../domain/health/judgeHealth';
import { PrimaryAction } from '../../shared/PrimaryAction';
import { SecondaryAction } from '../../shared/SecondaryAction';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { HealthActions, HealthModel } from './HealthModel';
import { sentenceOf, titleOf } from './healthWords';
import { HowTo } from './HowTo';
import { NotifyDialog } from './NotifyDialog';
import { StateTag } from './StateTag';
import styles from './HealthTable.module.scss';

export interface HealthTableProps {
  readonly model: HealthModel;
  readonly actions: HealthActions;
  readonly disabled: boolean;
}

/** Every check, faults first. */
export function HealthTable({ model, actions, disabled }: HealthTableProps): JSX.Element {
  const { strings } = useText();
  const firstRepair: Judgement | undefined = model.judgements.filter(({ remedy }) => remedy?.kind === 'repair')[0];
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{strings.AdminChecks}</caption>
      <thead>
        <tr>
          <th scope="col">{strings.AdminColumnState}</th>
          <th scope="col">{strings.AdminColumnWhat}</th>
          <th scope="col">{strings.AdminColumnFound}</th>
          <th scope="col">
            <span className={styles.hidden}>{strings.AdminColumnAction}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {model.judgements.map((judgement) => (
          <Row
            key={`${judgement.id} ${judgement.report}`}
            judgement={judgement}
            isFirstRepair={judgement === firstRepair}
            model={model}
            actions={actions}
            disabled={disabled}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps extends HealthTableProps {
  readonly judgement: Judgement;
  /** Its button is the one of the view that is meant to be pressed; it puts all right at once. */
  readonly isFirstRepair: boolean;
}

function Row({ judgement, isFirstRepair, model, actions, disabled }: RowProps): JSX.Element {
  const text = useText();
  const id: string = useUniqueId('check');
  const [open, setOpen] = React.useState(false);
  const { remedy } = judgement;
  const title: string = titleOf(judgement, text);
  const { scope } = judgement.values;
  const Repair = isFirstRepair ? PrimaryAction : SecondaryAction;
  return (
    <tr>
      <td>
        <StateTag state={judgement.state} />
      </td>
      <th scope="row">
        {title}
        {typeof scope === 'string' && (
          <>
            {' '}
            <span className={styles.scope}>({scope})</span>
          </>
        )}
      </th>
      <td className={styles.found}>
        {sentenceOf(judgement, text, model.checkedAt)}
        {open && isHowTo(remedy) && (
          <div id={id} className={styles.more}>
            <HowTo remedy={remedy} model={model} />
          </div>
        )}
      </td>
      <td className={styles.action}>
        {remedy?.kind === 'repair' && (
          <Repair text={text.strings.AdminRepair} aria-label={`${text.strings.AdminRepair}: ${title}`} aria-disabled={disabled} onClick={disabled ? undefined : actions.repair} />
        )}
        {isHowTo(remedy) && (
          <SecondaryAction
            text={text.strings.AdminHowTo}
            aria-label={`${text.strings.AdminHowTo}: ${title}`}
            aria-expanded={open}
            aria-controls={open ? id : undefined}
            onClick={() => setOpen(!open)}
          />
        )}
        {remedy?.kind === 'publish' && actions.openDirectory && <SecondaryAction text={text.strings.AdminOpenDirectory} onClick={actions.openDirectory} />}
        {remedy?.kind === 'notify' && (
          <SecondaryAction text={text.strings.AdminNotifyTest} aria-label={`${text.strings.AdminNotifyTest}: ${title}`} aria-haspopup="dialog" onClick={() => setOpen(true)} />
        )}
        {open && remedy?.kind === 'notify' && <NotifyDialog notify={model.notify} actions={actions} onClose={() => setOpen(false)} />}
        {remedy?.kind === 'reload' && <SecondaryAction text={text.strings.AdminReload} onClick={() => window.location.reload()} />}
      </td>
    </tr>
  );
}

function isHowTo(remedy: Remedy | undefined): remedy is Extract<Remedy, { readonly kind: 'approve' | 'grant' }> {
  return remedy?.kind === 'approve' || remedy?.kind === 'grant';
}
