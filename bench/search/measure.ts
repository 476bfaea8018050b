import type { Domain } from './loadDomain.ts';
import type { FilePerson, Query } from './Query.ts';
import type { StoryResponsibility } from '../../tenant/story/directory/StoryLists.ts';
import { questions } from './responsibilities.ts';

export interface Result {
  name: string;
  people: number;
  /** Different words in names, titles, units and offices. */
  words: number;
  buildMs: number;
  /** The longest time that the page would be held while the index fills: the middle one of three builds. */
  longestSlice: number;
  p50: number;
  p95: number;
  longest: number;
  /** How many searches were timed. */
  searches: number;
  /** Share of the queries whose right person is among the first three, and the first. */
  found: number;
  first: number;
  byKind: Map<string, { found: number; of: number }>;
  /** Share of the questions whose answer stands above the people. */
  answered: number;
  misses: { query: Query; found: string[] }[];
}

const warmUps = 40;
/** The middle one counts: one slice in three builds is held up by whatever else the machine does. */
const buildCount = 3;

/** Builds the index in slices and searches for every query as it is typed: after each letter from the second on. */
export async function measure({ buildDirectoryIndex }: Domain, name: string, people: readonly FilePerson[], queries: readonly Query[], responsibilities: readonly StoryResponsibility[]): Promise<Result> {
  const builds = [];
  for (let i = 0; i < buildCount; i++) builds.push(await timeBuild(buildDirectoryIndex, people, responsibilities));
  const [, { index, buildMs, longestSlice }] = builds.sort((x, y) => x.longestSlice - y.longestSlice);

  for (const { text } of queries.slice(0, warmUps)) index.search(text, undefined);
  const times: number[] = [];
  const timed = (text: string, viewer: FilePerson | undefined): ReturnType<typeof index.search> => {
    const before = performance.now();
    const result = index.search(text, viewer);
    times.push(performance.now() - before);
    return result;
  };

  const result: Result = { name, people: people.length, words: countWords(people), buildMs, longestSlice, p50: 0, p95: 0, longest: 0, searches: 0, found: 0, first: 0, byKind: new Map(), answered: 0, misses: [] };
  for (const query of queries) {
    const viewer = index.find(query.viewer) as FilePerson | undefined;
    for (let length = 2; length < query.text.length; length++) timed(query.text.slice(0, length), viewer);
    const hits = timed(query.text, viewer).people.slice(0, 3).map(({ person }) => person);
    const place = hits.findIndex(({ id }) => query.right.includes(id));
    const kind = result.byKind.get(query.kind) ?? { found: 0, of: 0 };
    kind.of++;
    if (place >= 0) kind.found++;
    else result.misses.push({ query, found: hits.map(({ name, unit }) => `${name} (${unit})`) });
    if (place === 0) result.first += 1 / queries.length;
    result.byKind.set(query.kind, kind);
  }
  result.found = 1 - result.misses.length / queries.length;
  const isAnswered = ([text, task]: readonly [string, string]): boolean => {
    const [answer] = timed(text, undefined).answers;
    return answer?.responsibility.task === task && answer.certainty !== 'unsure';
  };
  result.answered = questions.filter(isAnswered).length / questions.length;

  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { ...result, p50: at(0.5), p95: at(0.95), longest: at(1), searches: times.length };
}

async function timeBuild(buildDirectoryIndex: Domain['buildDirectoryIndex'], people: readonly FilePerson[], responsibilities: readonly StoryResponsibility[]) {
  let sliceStart = performance.now();
  let longestSlice = 0;
  const start = performance.now();
  const index = await buildDirectoryIndex(people, responsibilities, [], {
    now: () => performance.now(),
    pause: async () => {
      longestSlice = Math.max(longestSlice, performance.now() - sliceStart);
      await new Promise<void>((resolve) => setImmediate(resolve));
      sliceStart = performance.now();
    }
  });
  return { index, buildMs: performance.now() - start, longestSlice };
}

function countWords(people: readonly FilePerson[]): number {
  return new Set(people.flatMap(({ name, title, unit, office = '' }) => `${name} ${title} ${unit} ${office}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])).size;
}

/** Share of the queries whose right person is among the first three. */
export function shareFound({ createDirectoryIndex }: Domain, people: readonly FilePerson[], queries: readonly Query[]): number {
  const index = createDirectoryIndex(people);
  const isFound = ({ text, viewer, right }: Query): boolean => index.search(text, index.find(viewer), { limit: 3 }).people.some(({ person }) => right.includes(person.id));
  return queries.filter(isFound).length / queries.length;
}
