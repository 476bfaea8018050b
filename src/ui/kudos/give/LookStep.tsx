import * as React from 'react';
import { KudosScope } from '../../../domain/log/activity';
import { Thanked } from '../../../domain/kudos/suggestThanked';
import { RichText } from '../../shared/RichText';
import { useText } from '../../text/useText';
import { describeThanked } from '../describeThanked';
import { KudosBlock } from '../KudosBlock';
import { GiveDraft, GiveModel, peopleOf } from './GiveModel';
import { WherePart } from './WherePart';
import styles from './GiveDialog.module.scss';

export interface LookStepProps {
  readonly draft: GiveDraft;
  readonly model: GiveModel;
  /** undefined until it is known where each wants it. */
  readonly scopes: ReadonlyMap<string, KudosScope> | undefined;
}

/** How it will look, and where, which whoever is thanked decides. */
export function LookStep({ draft, model, scopes }: LookStepProps): JSX.Element {
  const text = useText();
  const { strings, fill } = text;
  const people = peopleOf(draft.thanked);
  const unit = draft.thanked.find((each): each is Exclude<Thanked, { type: 'person' }> => each.type !== 'person');
  const kudos = {
    recipients: people.map(({ id, name, unit: path }) => ({ id, name, unit: path, scope: 'unit' as const })),
    unit: unit?.unit,
    shift: unit?.type === 'shift' ? unit.shift : undefined
  };
  const to: string = describeThanked(kudos, model.viewer.id, new Map(people.map(person => [person.id, person])), text);
  return (
    <>
      {draft.value && (
        <KudosBlock value={draft.value} to={to} look="small">
          <div className={styles.said}>
            <RichText text={draft.text.trim()} mentions={[]} />
          </div>
          {draft.picture && <img className={styles.preview} src={draft.picture.url} alt={draft.picture.alt} />}
          <p className={styles.by}>{fill(strings.KudosLookWhen, { name: model.viewer.name })}</p>
        </KudosBlock>
      )}
      <WherePart thanked={draft.thanked} scopes={scopes} />
    </>
  );
}
