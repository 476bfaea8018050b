import { createWeighted } from '../createWeighted.ts';
import { backgrounds } from '../names/backgrounds.ts';
import { givenNames } from '../names/givenNames.ts';
import { surnames, tailBeginnings, tailEndings } from '../names/surnames.ts';
import type { Random } from '../random.ts';

export interface PersonName {
  given: string;
  surname: string;
}

/** Names that every Swede knows from the news: chance must not put them here. */
const wellKnown = new Set(['Magdalena Andersson', 'Ulf Kristersson', 'Jimmie Åkesson', 'Stefan Löfven', 'Annie Lööf', 'Ebba Busch', 'Nooshi Dadgostar', 'Göran Persson', 'Fredrik Reinfeldt', 'Greta Thunberg', 'Zlatan Ibrahimović']);

const drawSurname = createWeighted(surnames);
const drawGiven = {
  older: { women: createWeighted(givenNames.older.women), men: createWeighted(givenNames.older.men) },
  middle: { women: createWeighted(givenNames.middle.women), men: createWeighted(givenNames.middle.men) },
  younger: { women: createWeighted(givenNames.younger.women), men: createWeighted(givenNames.younger.men) }
};
const drawOther = backgrounds.map((background) => ({
  share: background.share,
  women: createWeighted(background.women),
  men: createWeighted(background.men),
  surname: createWeighted(background.surnames)
}));
const beginnings = tailBeginnings.split(' ');
const endings = tailEndings.split(' ');

/** Share of Swedes whose surname stands on no top list. */
const tailShare = 0.42;

function swedishSurname(random: Random): string {
  if (!random.chance(tailShare)) return drawSurname(random);
  const [beginning, ending] = [random.pick(beginnings), random.pick(endings)];
  return beginning.toLowerCase() === ending || beginning.endsWith(ending[0]) ? drawSurname(random) : beginning + ending;
}

function drawName(random: Random, women: number, bornAfter: number, otherShare: number): PersonName {
  const sex = random.chance(women) ? 'women' : 'men';
  const born = bornAfter + random.below(2006 - bornAfter);
  let at = random.fraction() / otherShare;
  for (const other of drawOther) {
    at -= other.share;
    if (at >= 0) continue;
    const surname = other.surname(random);
    // Some are married into Swedish surnames, or bear both.
    if (random.chance(0.06)) return { given: other[sex](random), surname: swedishSurname(random) };
    if (random.chance(0.04)) return { given: other[sex](random), surname: `${surname}-${swedishSurname(random)}` };
    return { given: other[sex](random), surname };
  }
  const generation = born < 1970 ? 'older' : born < 1990 ? 'middle' : 'younger';
  const given = drawGiven[generation][sex](random);
  const surname = swedishSurname(random);
  if (!random.chance(0.045)) return { given, surname };
  const second = swedishSurname(random);
  return { given, surname: second === surname ? surname : `${surname} ${second}` };
}

/**
 * A name by the frequencies of Swedish names in each generation.
 * @param women share of women in the trade
 * @param bornAfter year of birth of the oldest
 * @param otherShare how much more common other backgrounds than Swedish are than in the whole staff (1: as common)
 */
export function createName(random: Random, women: number, bornAfter: number, otherShare: number): PersonName {
  const name = drawName(random, women, bornAfter, otherShare);
  return wellKnown.has(`${name.given} ${name.surname}`) ? createName(random, women, bornAfter, otherShare) : name;
}
