import { Person } from '../../people/Person';
import { Mandate } from '../Mandate';
import { Responsibility } from '../Responsibility';
import { FitTerms } from './createTermFitter';
import { PhoneBook } from './PhoneBook';
import { PersonField } from './PersonField';
import { IndexedUnit } from './UnitHit';
import { Vocabulary } from './Vocabulary';

/** Everyone in Swedish order, and where each word stands. A person's number is the place in `people`. */
export interface PeopleIndex {
  readonly people: readonly Person[];
  readonly vocabulary: Vocabulary;
  readonly fitTerms: FitTerms;
  /** By number of the term: person * 8 + place. */
  readonly postings: readonly (readonly number[])[];
  /** How many words each name has. */
  readonly nameLengths: Uint8Array;
  /** Different unit paths, and which of them each person is in. */
  readonly units: readonly string[];
  readonly unitOf: Uint16Array;
  readonly unitsByName: readonly IndexedUnit[];
  readonly phones: PhoneBook;
  /** Folded mail addresses. */
  readonly mails: readonly string[];
  readonly numberOf: ReadonlyMap<string, number>;
  readonly mandatesOf: ReadonlyMap<number, readonly Mandate[]>;
  readonly responsibilitiesOf: ReadonlyMap<number, readonly Responsibility[]>;
}

/** What a person was found by, with the parts of the text to highlight. */
export interface FieldMatch {
  readonly field: PersonField;
  readonly text: string;
  /** From and to (exclusive), in order, never overlapping. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** The texts of a mandate and a responsibility by which their people are found. */
export function mandateText(mandate: Mandate): string {
  return [mandate.role, mandate.board, mandate.party].filter(Boolean).join(', ');
}

export function responsibilityTexts(responsibility: Responsibility): readonly string[] {
  return [responsibility.task, ...responsibility.synonyms];
}
