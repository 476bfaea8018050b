import { Person } from '../people/Person';
import { isWithin } from '../people/unit';
import { Mandate } from './Mandate';
import { Responsibility } from './Responsibility';
import { Answer, createAnswerFinder, FindAnswers } from './search/findAnswers';
import { Explanation, explainMatch } from './search/explainMatch';
import { findUnits } from './search/findUnits';
import { indexPeople } from './search/indexPeople';
import { FieldMatch, PeopleIndex } from './search/PeopleIndex';
import { rankPeople, RankOptions, Ranking, Reading } from './search/rankPeople';
import { readingsOf } from './search/readingsOf';
import { readQuery } from './search/readQuery';
import { UnitHit } from './search/UnitHit';

export interface PersonHit {
  readonly person: Person;
  /** Why this person was found. */
  readonly matched: readonly FieldMatch[];
}

export interface SearchResult {
  /** At most five; those with certainty `exact` or `synonym` stand before people, `unsure` below. */
  readonly answers: readonly Answer[];
  /** Best first, at most `limit`. */
  readonly people: readonly PersonHit[];
  /** At most three whose own name fits, for a way to the unit's page. */
  readonly units: readonly UnitHit[];
  /** How many people fit, shown or not. */
  readonly total: number;
  /** The query as it was understood, when only another spelling was found: "Karin Åkesson". */
  readonly spelled?: string;
}

export interface SearchOptions {
  /** 50 when left out. */
  readonly limit?: number;
  /** Only within this unit, administration or department: a path. */
  readonly within?: string;
  readonly kind?: Person['kind'];
}

export interface DirectoryIndex {
  /** Everyone in Swedish order. */
  readonly people: readonly Person[];
  find(id: string): Person | undefined;
  /** Never throws, whatever is typed; an empty query finds nothing. Of the people given to the index alone. */
  search(query: string, viewer: Person | undefined, options?: SearchOptions): SearchResult;
}

const mostAnswers: number = 5;
const mostUnits: number = 3;
/** With fewer people than this, other spellings are looked for as well. */
const few: number = 3;

/** Indexes all at once: 12,570 people hold the page for about 150 ms; see buildDirectoryIndex. Mandates: those in force. */
export function createDirectoryIndex(people: readonly Person[], responsibilities: readonly Responsibility[] = [], mandates: readonly Mandate[] = []): DirectoryIndex {
  const steps = createDirectoryIndexSteps(people, responsibilities, mandates);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in small steps, of which each takes well under 2 ms and yields how much is done, from 0 to 1. */
export function* createDirectoryIndexSteps(
  people: readonly Person[],
  responsibilities: readonly Responsibility[] = [],
  mandates: readonly Mandate[] = []
): Generator<number, DirectoryIndex> {
  const index: PeopleIndex = yield* indexPeople(people, responsibilities, mandates);
  const find = (id: string): Person | undefined => index.people[index.numberOf.get(id.toLowerCase()) ?? -1];
  const findAnswers: FindAnswers = createAnswerFinder(responsibilities, find);

  return {
    people: index.people,
    find,
    search(text: string, viewer: Person | undefined, { limit = 50, within = '', kind }: SearchOptions = {}): SearchResult {
      const query = readQuery(text);
      const readings: readonly Reading[] = readingsOf(query);
      const answers: readonly Answer[] = kind === 'politician' ? [] : answersTo(readings, (words) => findAnswers(words, viewer, within, mostAnswers));
      const { reading, ranking } = readBest(index, readings, viewer, { limit: Math.max(0, limit), within, kind });
      const explained = ranking.top.map((person) => lazily(() => explainMatch(index, reading, ranking.fitsOf, person)));
      const hits = explained.map((explain, i) => toHit(index.people[ranking.top[i]], explain));
      const units: readonly UnitHit[] = findUnits(index, reading, ranking.fitsOf, viewer, mostUnits).filter(({ path }) => !within || isWithin(path, within));
      return { answers, people: hits, units, total: ranking.total, spelled: explained[0]?.().spelled };
    }
  };
}

/** Why somebody was found is worked out for those who are drawn: a row asks when it needs it. */
function toHit(person: Person, explain: () => Explanation): PersonHit {
  return {
    person,
    get matched() {
      return explain().matched;
    }
  };
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made = made ?? { value: make() }).value;
}

/** Of the words as typed, unless only another reading is answered with certainty: "snö röjning". */
function answersTo(readings: readonly Reading[], answer: (words: Reading['words']) => readonly Answer[]): readonly Answer[] {
  const asTyped: readonly Answer[] = answer(readings[0].words);
  if (asTyped[0] && asTyped[0].certainty !== 'unsure') return asTyped;
  const others = readings.filter(({ isLastResort, mayMiss }) => isLastResort && mayMiss === 0).map(({ words }) => answer(words));
  return others.find((found) => found[0] && found[0].certainty !== 'unsure') ?? asTyped;
}

/** The first reading that finds enough; of those that find few, the first that finds most. */
function readBest(index: PeopleIndex, readings: readonly Reading[], viewer: Person | undefined, options: RankOptions): { readonly reading: Reading; readonly ranking: Ranking } {
  let best: { readonly reading: Reading; readonly ranking: Ranking } = { reading: readings[0], ranking: rankPeople(index, readings[0], viewer, options) };
  for (const reading of readings.slice(1)) {
    if (best.ranking.isSure || best.ranking.total >= few || (best.ranking.total > 0 && reading.isLastResort)) break;
    const ranking: Ranking = rankPeople(index, reading, viewer, options);
    if (ranking.total > best.ranking.total) best = { reading, ranking };
  }
  return best;
}
