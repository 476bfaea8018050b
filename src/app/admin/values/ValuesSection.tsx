import * as React from 'react';

import { KudosSettings } from '../../../domain/kudos/KudosSettings';
import { isServiceError } from '../../../domain/log/ServiceError';
import { SavingState, ValuesView } from '../../../ui/admin/values/ValuesView';
import { AdminSectionProps } from '../AdminSectionProps';

/** The values of thanks, and what one person may give in an hour. */
export function ValuesSection({ session }: AdminSectionProps): JSX.Element {
  const { settings } = session;
  const [held, hold] = React.useState<KudosSettings>();
  const [state, setState] = React.useState<SavingState>('ready');
  const read = (): void => {
    // What is about to be changed is what stands in the list, not what this device remembers.
    settings.load().then(settings.reload).then(
      () => {
        hold(settings.kudos());
        setState('ready');
      },
      () => {
        hold(settings.kudos());
        setState('unread');
      }
    );
  };
  React.useEffect(read, []);
  const save = (next: Omit<KudosSettings, 'version'>): void => {
    setState('saving');
    settings.save(next).then(
      () => {
        hold(settings.kudos());
        // The next checkpoint tells the others.
        session.replica.settingsVersion = settings.kudos().version;
        setState('saved');
      },
      (error: unknown) => setState(isServiceError(error) && error.kind === 'conflict' ? 'conflict' : 'failed')
    );
  };
  return <ValuesView key={held?.version} settings={held} state={state} onSave={save} onReload={read} />;
}
