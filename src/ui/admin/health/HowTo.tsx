import * as React from 'react';
import { Remedy } from '../../../domain/health/judgeHealth';
import { useText } from '../../text/useText';
import { CodeBlock } from './CodeBlock';
import { HealthModel } from './HealthModel';
import styles from './HowTo.module.scss';

export interface HowToProps {
  readonly remedy: Extract<Remedy, { readonly kind: 'approve' | 'grant' }>;
  readonly model: Pick<HealthModel, 'appId' | 'siteUrl'>;
}

/** The steps of an administrator, with what must be written filled in. */
export function HowTo({ remedy, model }: HowToProps): JSX.Element {
  const { strings, fill } = useText();
  const appId: string = model.appId || '<appid>';
  if (remedy.kind === 'approve') {
    return (
      <ol className={styles.steps}>
        <li>{strings.AdminApproveOpen}</li>
        <li>{fill(strings.AdminApproveChoose, { scope: remedy.scope })}</li>
        {remedy.scope === 'Sites.Selected' && <li>{strings.AdminApproveThenGrant}</li>}
        <li>{strings.AdminApproveReload}</li>
      </ol>
    );
  }
  return (
    <ol className={styles.steps}>
      <li>{fill(strings.AdminGrantApp, { appId })}</li>
      <li>
        {strings.AdminGrantRun}
        <CodeBlock>{`m365 spo site apppermission add --siteUrl ${model.siteUrl} --appId ${appId} --appDisplayName Torget --permission ${remedy.role}`}</CodeBlock>
      </li>
      <li>{strings.AdminApproveReload}</li>
    </ol>
  );
}
