import { gunzipSync } from 'node:zlib';
import { createPeople } from '../../tenant/story/people/createPeople.ts';
import { createRandom } from '../../tenant/story/random.ts';
import { writeDirectory } from '../../tenant/story/writeDirectory.ts';
import type { FilePerson } from './Query.ts';

/** The published directory of Lindhult, read as a client reads it; and of Lindhults of other seeds added to it. */
export function lindhultPeople(municipalities: number): FilePerson[] {
  return Array.from({ length: municipalities }, (_, i) => {
    const file = writeDirectory(createPeople(createRandom(i + 1)), '2026-11-23T05:00:00Z');
    return (JSON.parse(gunzipSync(file).toString()) as { people: FilePerson[] }).people;
  }).flat();
}

const syllables = 'al an ar as ba be bra da de el em en er fa ga gra ha hel il in is ja ka kar la le li lo ma mar mi mo na ne ni no ol om or pa ra re ri ro sa se si so sta ta te ti to tra ul va ve vi'.split(' ');

/**
 * The same people, half of them with rare surnames. The story draws its names from lists, so that its people share some
 * 3,000 words; those of a real municipality bear more different names, and a search costs by the word.
 */
export function withRareNames(people: readonly FilePerson[], seed: number): FilePerson[] {
  const random = createRandom(seed);
  return people.map((person) => {
    if (random.chance(0.5)) return person;
    const letters = Array.from({ length: random.between(2, 5) }, () => random.pick(syllables)).join('');
    const surname = letters[0].toUpperCase() + letters.slice(1);
    return { ...person, surname, name: `${person.given} ${surname}` };
  });
}
