import * as React from 'react';
import { KudosValue, valueColours, valueSymbols, Wording } from '../../../domain/kudos/KudosSettings';
import { Icon } from '../../icons/Icon';
import { TextButton } from '../../shared/TextButton';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import { toLook } from '../../kudos/useValue';
import styles from './ValuesView.module.scss';

export interface ValueEditorProps {
  readonly value: KudosValue;
  /** One value must be left to offer. */
  readonly isLast: boolean;
  readonly onChange: (value: KudosValue) => void;
}

type Language = keyof Wording;
const languages: readonly Language[] = ['sv', 'en', 'fi'];

/** One value. It is retired, never deleted: what was given for it keeps its name. */
export function ValueEditor({ value, isLast, onChange }: ValueEditorProps): JSX.Element {
  const { strings, locale, fill } = useText();
  const id: string = useUniqueId('value');
  const look = toLook(value, locale);
  const words: Readonly<Record<Language, string>> = { sv: strings.AdminInSwedish, en: strings.AdminInEnglish, fi: strings.AdminInFinnish };
  const name: string = look.name || strings.AdminValueNew;
  return (
    <fieldset className={styles.value} style={look.style}>
      <legend className={styles.legend}>
        <span className={styles.symbol}>
          <Icon name={look.icon} />
        </span>
        {name}
        {value.isRetired && <span className={styles.retired}>{strings.AdminValueRetired}</span>}
      </legend>
      <div className={styles.fields}>
        {languages.map(language => (
          <React.Fragment key={language}>
            <label htmlFor={`${id}-name-${language}`}>{fill(strings.AdminValueName, { language: words[language] })}</label>
            <input
              id={`${id}-name-${language}`}
              value={value.name[language] ?? ''}
              maxLength={40}
              required={language === 'sv'}
              onChange={event => onChange({ ...value, name: { ...value.name, [language]: event.target.value } })}
            />
            <label htmlFor={`${id}-text-${language}`}>{fill(strings.AdminValueText, { language: words[language] })}</label>
            <input
              id={`${id}-text-${language}`}
              value={value.description[language] ?? ''}
              maxLength={200}
              onChange={event => onChange({ ...value, description: { ...value.description, [language]: event.target.value } })}
            />
          </React.Fragment>
        ))}
        <label htmlFor={`${id}-symbol`}>{strings.AdminValueSymbol}</label>
        <select id={`${id}-symbol`} value={value.symbol} onChange={event => onChange({ ...value, symbol: valueSymbols[event.target.selectedIndex] })}>
          {valueSymbols.map((symbol, index) => (
            <option key={symbol} value={symbol}>
              {strings.AdminSymbols.split(',')[index]}
            </option>
          ))}
        </select>
        <label htmlFor={`${id}-colour`}>{strings.AdminValueColour}</label>
        <select id={`${id}-colour`} value={value.colour} onChange={event => onChange({ ...value, colour: valueColours[event.target.selectedIndex] })}>
          {valueColours.map((colour, index) => (
            <option key={colour} value={colour}>
              {strings.AdminColours.split(',')[index]}
            </option>
          ))}
        </select>
      </div>
      {!isLast && (
        <TextButton onClick={() => onChange({ ...value, isRetired: !value.isRetired })}>
          {fill(value.isRetired ? strings.AdminValueOffer : strings.AdminValueRetire, { name })}
        </TextButton>
      )}
    </fieldset>
  );
}
