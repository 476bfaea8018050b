import * as React from 'react';
import { unitName } from '../../domain/people/unit';
import { TextButton } from '../shared/TextButton';
import { Icon } from '../icons/Icon';
import { useText } from '../text/useText';
import { AnswerCard } from './AnswerCard';
import { AnswerRows } from './AnswerRows';
import { DirectoryModel } from './DirectoryModel';
import { NoHit } from './NoHit';
import { PeopleGrid } from './PeopleGrid';
import { UnitHits } from './UnitHits';
import { useDirectory } from './useDirectory';
import { GridCursor } from './useGridCursor';
import styles from './ResultsPanel.module.scss';

export interface ResultsPanelProps {
  readonly model: DirectoryModel;
  readonly gridId: string;
  readonly cursor: GridCursor;
}

/** So many people a narrow column shows before anything is typed. */
const fewest: number = 6;

/** Answers where one fits, then people, then what may fit. With nothing typed: one's own unit. */
export function ResultsPanel({ model, gridId, cursor }: ResultsPanelProps): JSX.Element {
  const text = useText();
  const { strings, fill, count } = text;
  const { actions, options, narrow } = useDirectory();
  const [whole, showWhole] = React.useState(false);
  const { results, layout, filter } = model;
  const { query, answers, units, people, total, spelled } = results;
  const [sure, unsure] = [answers.filter(({ certainty }) => certainty !== 'unsure'), answers.filter(({ certainty }) => certainty === 'unsure')];
  const isFolded: boolean = narrow && query === '' && !whole && people.length > fewest;
  const shown = isFolded ? people.slice(0, fewest) : people;
  const heading: string = query === '' && results.unit ? unitName(results.unit) : strings.DirectoryPeople;
  const isEmpty: boolean = people.length === 0 && answers.length === 0 && units.length === 0;
  return (
    <div className={styles.results} aria-busy={results.isOlder}>
      {spelled && <p className={styles.spelled}>{fill(strings.DirectorySpelled, { name: spelled })}</p>}
      {sure.map(answer => (
        <AnswerCard key={answer.responsibility.id} answer={answer} />
      ))}
      {units.length > 0 && query !== '' && <UnitHits units={units} />}
      {people.length > 0 && (
        <>
          <div className={styles.headingRow}>
            <h3 className={styles.heading}>{heading}</h3>
            {query === '' && results.unit && (
              <TextButton look="link" className={styles.toUnit} onClick={() => actions.go({ unit: results.unit ?? '' })}>
                {strings.DirectoryShowUnit}
              </TextButton>
            )}
          </div>
          <PeopleGrid
            id={gridId}
            label={heading}
            query={query}
            hits={shown}
            total={total}
            look={layout === 'cards' && !narrow ? 'cards' : 'list'}
            fields={options.fields}
            narrow={narrow}
            statusOf={model.statusOf}
            cursor={cursor}
            onNearEnd={isFolded || people.length >= total ? doNothing : actions.showMore}
          />
        </>
      )}
      {isFolded && (
        <TextButton look="link" className={styles.fold} onClick={() => showWhole(true)}>
          <Icon name="chevronDown" size={16} />
          {count(total, 'DirectoryShowAll')}
        </TextButton>
      )}
      {!isFolded && people.length < total && (
        <p className={styles.rest}>{fill(strings.DirectoryShowing, { a: text.number(people.length), n: text.number(total) })}</p>
      )}
      {unsure.length > 0 && <AnswerRows answers={unsure} />}
      {(query !== '' || isEmpty) && <NoHit isEmpty={isEmpty} query={query} isElected={filter === 'elected'} />}
    </div>
  );
}

function doNothing(): void {
  return undefined;
}
