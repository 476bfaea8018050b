import { useEffect, useState } from 'react';

import { KudosSettings } from '../../domain/kudos/KudosSettings';
import { Session } from '../session/Session';

/** What the municipality decided about thanks, drawn again when it changes. */
export function useKudosSettings({ settings, subscribe }: Pick<Session, 'settings' | 'subscribe'>): KudosSettings {
  const [held, hold] = useState(() => settings.kudos());
  useEffect(() => {
    hold(settings.kudos());
    return subscribe(() => hold(settings.kudos()));
  }, [settings, subscribe]);
  return held;
}
