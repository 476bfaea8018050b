import { Text } from '../text/createText';
import { DirectoryModel } from './DirectoryModel';

/** "1 svar och 5 kollegor"; empty where nothing is counted. */
export function describeCount({ place, results }: Pick<DirectoryModel, 'place' | 'results'>, { strings, fill, count }: Text): string {
  if (place.name !== 'people') return '';
  const answers: number = results.answers.filter(({ certainty }) => certainty !== 'unsure').length;
  const people: string = count(results.total, 'DirectoryPeopleCount');
  return answers > 0 ? fill(strings.DirectoryCountBoth, { answers: count(answers, 'DirectoryAnswers'), people }) : people;
}
