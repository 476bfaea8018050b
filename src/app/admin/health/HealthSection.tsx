import * as React from 'react';
import { judgeHealth, notifyScope } from '../../../domain/health/judgeHealth';
import { setUpTorget } from '../../../graph/setUp/setUpTorget';
import { torgetLists } from '../../../graph/setUp/torgetLists';
import { HealthBusy, HealthModel, NotifyModel } from '../../../ui/admin/health/HealthModel';
import { HealthView } from '../../../ui/admin/health/HealthView';
import { AdminSectionProps } from '../AdminSectionProps';
import { torgetApp } from '../../../host/teamsLinks';
import { gatherFacts } from './gatherFacts';
import { setNotify, testNotify } from './notifySetting';

/** How Torget is: what is wrong first, each with its remedy. */
export function HealthSection({ session, version, openSection }: AdminSectionProps): JSX.Element {
  const [model, setModel] = React.useState<HealthModel>();
  const [busy, setBusy] = React.useState<HealthBusy>({ with: 'check' });
  const [repairError, setRepairError] = React.useState<string>();
  const isHere = React.useRef(true);

  const check = async (): Promise<void> => {
    setBusy({ with: 'check' });
    const facts = await gatherFacts(session, version);
    const load = await session.load.read();
    if (!isHere.current) return;
    const notify: NotifyModel = {
      viewerId: session.viewer.id,
      app: session.settings.kudos().notify?.app ?? torgetApp,
      isOn: facts.notifies,
      isApproved: facts.token !== undefined && facts.token.scopes.indexOf(notifyScope) >= 0
    };
    setModel({ checkedAt: facts.now, version, judgements: judgeHealth(facts), load, notify, appId: facts.token?.appId, siteUrl: session.siteUrl });
    setBusy(undefined);
  };

  const repair = async (): Promise<void> => {
    setRepairError(undefined);
    setBusy({ with: 'repair', share: 0 });
    try {
      await setUpTorget(session.host.spHttp(session.siteUrl), torgetLists, (share) => isHere.current && setBusy({ with: 'repair', share }));
    } catch (error) {
      if (isHere.current) setRepairError(error instanceof Error ? error.message : String(error));
    }
    if (isHere.current) await check();
  };

  React.useEffect(() => {
    isHere.current = true;
    check().catch(() => undefined);
    return () => {
      isHere.current = false;
    };
  }, [session]);

  const run = (work: () => Promise<void>) => () => {
    work().catch(() => undefined);
  };
  return (
    <HealthView
      model={model}
      busy={busy}
      repairError={repairError}
      actions={{
        check: run(check),
        repair: run(repair),
        openDirectory: openSection && (() => openSection('directory')),
        suggestPeople: session.people.suggest,
        testNotify: (person, app) => testNotify(session, person, app, model?.notify.isApproved === true),
        setNotify: (app) => setNotify(session, app).then(run(check))
      }}
    />
  );
}
