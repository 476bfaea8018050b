import * as React from 'react';
import { PersonHit } from '../../domain/directory/createDirectoryIndex';
import { Answer } from '../../domain/directory/search/findAnswers';
import { unitName } from '../../domain/people/unit';
import { Icon } from '../icons/Icon';
import { Avatar } from '../shared/Avatar';
import { useText } from '../text/useText';
import { Marks } from './Marks';
import { QuickResults } from './QuickResults';
import styles from './QuickList.module.scss';

/** One line of the list: a colleague, or a responsibility. */
export type QuickItem = { readonly kind: 'person'; readonly hit: PersonHit } | { readonly kind: 'answer'; readonly answer: Answer };

/** What is certain stands before people, what is unsure below them. */
export function itemsOf({ people, answers }: QuickResults): readonly QuickItem[] {
  const sure = answers.filter(({ certainty }) => certainty !== 'unsure').slice(0, 2);
  const unsure = answers.filter(({ certainty }) => certainty === 'unsure').slice(0, 2);
  const toAnswer = (answer: Answer): QuickItem => ({ kind: 'answer', answer });
  return [...sure.map(toAnswer), ...people.slice(0, 5).map((hit): QuickItem => ({ kind: 'person', hit })), ...unsure.map(toAnswer)];
}

export interface QuickListProps {
  readonly id: string;
  readonly items: readonly QuickItem[];
  readonly active: number;
  readonly ownUnit: string;
  readonly onChoose: (item: QuickItem) => void;
}

/** What was found, as the lines of a list box that the field steers. */
export function QuickList({ id, items, active, ownUnit, onChoose }: QuickListProps): JSX.Element {
  const { strings } = useText();
  return (
    <div id={id} role="listbox" aria-label={strings.BarSearch} className={styles.list}>
      {(['answer', 'person'] as const)
        .slice()
        .sort((a, b) => items.findIndex(({ kind }) => kind === a) - items.findIndex(({ kind }) => kind === b))
        .map((kind) => {
          const group = items.filter((item) => item.kind === kind);
          if (group.length === 0) return null;
          return (
            <div key={kind} role="group" aria-labelledby={`${id}-${kind}`}>
              <div id={`${id}-${kind}`} role="presentation" className={styles.heading}>
                {kind === 'person' ? strings.BarPeople : strings.BarAnswers}
              </div>
              {group.map((item) => {
                const index: number = items.indexOf(item);
                return (
                  <div
                    key={index}
                    id={`${id}-${index}`}
                    role="option"
                    aria-selected={index === active}
                    className={styles.option}
                    // The field keeps the focus.
                    onMouseDown={(event) => event.preventDefault()}
                    onClick={() => onChoose(item)}
                  >
                    {item.kind === 'person' ? <PersonOption hit={item.hit} ownUnit={ownUnit} /> : <AnswerOption answer={item.answer} />}
                  </div>
                );
              })}
            </div>
          );
        })}
    </div>
  );
}

function PersonOption({ hit: { person, matched }, ownUnit }: { readonly hit: PersonHit; readonly ownUnit: string }): JSX.Element {
  const { strings } = useText();
  const name = matched.find(({ field, text }) => field === 'name' && text === person.name);
  const role: string = [person.title, unitName(person.unit)].filter(Boolean).join(', ');
  return (
    <>
      <Avatar id={person.id} name={person.name} size={32} />
      <span className={styles.words}>
        <span className={styles.name}>
          <Marks text={person.name} ranges={name?.ranges ?? []} />
        </span>
        <span className={styles.role}>{person.unit !== '' && person.unit === ownUnit ? `${role} · ${strings.BarYourUnit}` : role}</span>
      </span>
    </>
  );
}

function AnswerOption({ answer: { responsibility, responsible } }: { readonly answer: Answer }): JSX.Element {
  const { strings, fill } = useText();
  const unit: string = unitName(responsibility.unit);
  return (
    <>
      <span className={styles.symbol}>
        <Icon name="checkCircle" />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{responsibility.task}</span>
        <span className={styles.role}>{responsible ? fill(strings.BarResponsible, { unit, name: responsible.name }) : unit}</span>
      </span>
    </>
  );
}
