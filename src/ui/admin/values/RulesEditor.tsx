import * as React from 'react';
import { ModerationRule, Wording } from '../../../domain/kudos/KudosSettings';
import { Icon } from '../../icons/Icon';
import { TextButton } from '../../shared/TextButton';
import { useUniqueId } from '../../shared/useUniqueId';
import { useText } from '../../text/useText';
import styles from './ValuesView.module.scss';

export interface RulesEditorProps {
  readonly rules: readonly ModerationRule[];
  readonly onChange: (rules: readonly ModerationRule[]) => void;
}

type Language = keyof Wording;
const languages: readonly Language[] = ['sv', 'en', 'fi'];

/** The rules by which moderators hide. The log keeps the code of one that is taken away. */
export function RulesEditor({ rules, onChange }: RulesEditorProps): JSX.Element {
  const { strings, fill } = useText();
  const id: string = useUniqueId('rule');
  const words: Readonly<Record<Language, string>> = { sv: strings.AdminInSwedish, en: strings.AdminInEnglish, fi: strings.AdminInFinnish };
  const change = (at: number, rule: ModerationRule): void => onChange(rules.map((each, index) => (index === at ? rule : each)));
  return (
    <>
      <h3 className={styles.subtitle}>{strings.AdminRulesTitle}</h3>
      <p className={styles.about}>{strings.AdminRulesAbout}</p>
      {rules.map((rule, index) => {
        const title: string = fill(strings.AdminRule, { code: rule.code || '–' });
        return (
          <fieldset key={index} className={styles.value}>
            <legend className={styles.legend}>{title}</legend>
            <div className={styles.fields}>
              <label htmlFor={`${id}-${index}-code`}>{strings.AdminRuleCode}</label>
              <input
                id={`${id}-${index}-code`}
                className={styles.short}
                value={rule.code}
                maxLength={10}
                required
                onChange={event => change(index, { ...rule, code: event.target.value })}
              />
              {languages.map(language => (
                <React.Fragment key={language}>
                  <label htmlFor={`${id}-${index}-${language}`}>{fill(strings.AdminRuleName, { language: words[language] })}</label>
                  <input
                    id={`${id}-${index}-${language}`}
                    value={rule.name[language] ?? ''}
                    maxLength={200}
                    required={language === 'sv'}
                    onChange={event => change(index, { ...rule, name: { ...rule.name, [language]: event.target.value } })}
                  />
                </React.Fragment>
              ))}
            </div>
            {rules.length > 1 && (
              <TextButton aria-label={`${strings.AdminRuleRemove}: ${title}`} onClick={() => onChange(rules.filter((_, other) => other !== index))}>
                {strings.AdminRuleRemove}
              </TextButton>
            )}
          </fieldset>
        );
      })}
      <TextButton onClick={() => onChange([...rules, { code: '', name: { sv: '' } }])}>
        <Icon name="plus" />
        {strings.AdminRulesAdd}
      </TextButton>
    </>
  );
}
