import { createResponsibilities } from '../../tenant/story/directory/createResponsibilities.ts';
import type { StoryResponsibility } from '../../tenant/story/directory/StoryLists.ts';
import { createPeople } from '../../tenant/story/people/createPeople.ts';
import { isShown } from '../../tenant/story/people/Member.ts';
import { createRandom } from '../../tenant/story/random.ts';

const now = Date.parse('2026-11-23T12:05:00Z');

/** Those of Lindhult, as its units write them. */
export function makeResponsibilities(): StoryResponsibility[] {
  const members = createPeople(createRandom(1)).filter(isShown);
  return createResponsibilities(members, members[0].user.id, now, createRandom(1)).map(({ value }) => value);
}

/** Questions, and the task that should stand above the people. */
export const questions: readonly (readonly [string, string])[] = [
  ['snöröjning', 'Snöröjning'], ['snöröjningen', 'Snöröjning'], ['vem ansvarar för snöröjning', 'Snöröjning'], ['snoplog', 'Snöröjning'],
  ['trasig gatlampa', 'Trasig gatlampa'], ['trasiga gatlampor', 'Trasig gatlampa'], ['vem ansvarar för trasig gatlampa?', 'Trasig gatlampa'], ['lyktstolpe', 'Trasig gatlampa'],
  ['felparkerad bil', 'Felparkerad bil'], ['felparkerade bilar', 'Felparkerad bil'], ['hål i vägen', 'Potthål'], ['potthal', 'Potthål'],
  ['lönebesked', 'Lön'], ['lösenord', 'Datorer och inloggning'], ['vem tar hand om klotter', 'Klotter'], ['Bygglov', 'Bygglov'],
  ['skolbussen', 'Skolskjuts'], ['passerkort', 'Nycklar och passerkort'], ['begära ut handling', 'Diarium och handlingar'], ['socialbidrag', 'Försörjningsstöd'],
  ['skrotbil', 'Övergiven bil'], ['brunt vatten', 'Dricksvatten'], ['sporthall', 'Boka idrottshall'], ['klickat på länk', 'Misstänkt intrång']
];
