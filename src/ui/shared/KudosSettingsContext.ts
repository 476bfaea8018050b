import * as React from 'react';
import { KudosSettings, usualKudosSettings } from '../../domain/kudos/KudosSettings';

/** The values of the municipality and what it decided about thanks. */
export const KudosSettingsContext: React.Context<KudosSettings> = React.createContext<KudosSettings>(usualKudosSettings);
