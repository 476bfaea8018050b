import { Answer } from '../../domain/directory/search/findAnswers';
import { Responsibility } from '../../domain/directory/Responsibility';
import { Person } from '../../domain/people/Person';
import { SearchHint } from '../../ui/feed/FeedModel';
import { DirectoryBook, FoundColleagues, ShownDuty } from '../directory/DirectoryBook';
import { createSearchHint } from './createSearchHint';

const mikael: Person = { id: 'mikael', name: 'Mikael Öberg', title: 'Driftledare', unit: 'Teknik/Gata' };
const lena: Person = { ...mikael, id: 'lena', name: 'Lena Ström' };
const task = { id: 'r1', task: 'Snöröjning', synonyms: ['plogning'], unit: 'Teknik/Gata och park', responsible: 'lena', substitutes: [], duty: [] } as Responsibility;
const byName: SearchHint = { query: 'lena ström', people: [lena] };

function hintWith(certainty: Answer['certainty'] | undefined, duty: ShownDuty = {}): (text: string) => Promise<SearchHint | undefined> {
  const answers = certainty ? [{ responsibility: task, certainty, phrase: task.task, responsible: lena, substitutes: [] }] : [];
  const found: FoundColleagues = { query: '', from: 'device', answers, people: [], units: [], total: answers.length };
  const book: Pick<DirectoryBook, 'search' | 'onDuty'> = { search: async () => found, onDuty: () => duty };
  return createSearchHint(async () => book, { hint: async () => byName });
}

it('offers the task, its unit and who is on duty', async () => {
  const hint = await hintWith('synonym', { now: { person: mikael, onCall: false, from: new Date(0) } })('plogning');
  expect(hint).toEqual({ query: 'plogning', people: [], answer: { task: 'Snöröjning', unit: 'Gata och park', person: mikael, isOnDuty: true } });
});

it('offers whoever is responsible when nobody is on duty', async () => {
  expect((await hintWith('exact')('snöröjning'))?.answer).toMatchObject({ person: lena, isOnDuty: false });
});

it.each([['a guess', 'unsure'], ['nothing', undefined]] as const)('offers colleagues by name when there is %s', async (_, certainty) => {
  expect(await hintWith(certainty)('lena ström')).toBe(byName);
});

it('offers colleagues when the directory fails, and nothing for a sentence', async () => {
  const failing = createSearchHint(() => Promise.reject(new Error('no chunk')), { hint: async () => byName });
  expect(await failing('lena ström')).toBe(byName);
  expect(await hintWith('exact')('Det har snöat hela natten, kör försiktigt i backen.')).toBeUndefined();
});
