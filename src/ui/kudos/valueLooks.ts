import { ValueColour, ValueSymbol } from '../../domain/kudos/KudosSettings';
import { IconName } from '../icons/Icon';

/** Each of the fixed symbols as an icon. */
export const symbolIcons: Readonly<Record<ValueSymbol, IconName>> = {
  care: 'kudos',
  teamwork: 'teamwork',
  idea: 'idea',
  responsibility: 'shieldCheck',
  learning: 'learning',
  green: 'green',
  welcome: 'welcome',
  quality: 'quality'
};

/** Names of the theme's pairs: `--v1` is text on `--v1b`. */
export const colourPairs: Readonly<Record<ValueColour, string>> = { rose: 'v1', blue: 'v2', amber: 'v3', green: 'v4', violet: 'p3', teal: 'p0' };
