import * as React from 'react';
import { KudosValue, valueOf, wordFor } from '../../domain/kudos/KudosSettings';
import { IconName } from '../icons/Icon';
import { KudosSettingsContext } from '../shared/KudosSettingsContext';
import { useText } from '../text/useText';
import { colourPairs, symbolIcons } from './valueLooks';

/** How a value looks and what it is called in the reader's language. */
export interface ValueLook {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly icon: IconName;
  /** The two custom properties `--value` and `--valueBack`, for the element around. */
  readonly style: React.CSSProperties;
}

export function toLook(value: KudosValue, locale: string): ValueLook {
  const pair: string = colourPairs[value.colour];
  return {
    id: value.id,
    name: wordFor(value.name, locale),
    description: wordFor(value.description, locale),
    icon: symbolIcons[value.symbol],
    style: { '--value': `var(--${pair})`, '--valueBack': `var(--${pair}b)` } as React.CSSProperties
  };
}

/** The looks of a value by its id. */
export function useValue(id: string): ValueLook {
  const settings = React.useContext(KudosSettingsContext);
  const { locale } = useText();
  return React.useMemo(() => toLook(valueOf(settings, id), locale), [settings, id, locale]);
}
