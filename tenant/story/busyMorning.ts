import type { Member } from './people/Member.ts';
import { createPeople } from './people/createPeople.ts';
import { namedPeople } from './people/namedPeople.ts';
import { pickPeople } from './people/pickPeople.ts';
import { createRandom } from './random.ts';
import { midnight, minuteMs } from './localTime.ts';
import { planThreads } from './social/dayPlan.ts';
import { writeEveryday } from './social/writeEveryday.ts';
import type { Random } from './random.ts';
import type { StoryTeller } from './Story.ts';
import { tellStory } from './tellStory.ts';
import { everydayTexts } from './texts/everydayTexts.ts';
import { fixedThreads } from './texts/fixedThreads.ts';

const threads = 60;
const thisMorning = 34;
const units = [
  'Hemtjänst Norr', 'Ekbackeskolan', 'Gata och park', 'Kommunikation', 'Kontaktcenter', 'Stadsbiblioteket', 'Förskolan Trollsländan', 'Trygghetscentralen', 'Tekniska nämnden'
];

/** About 300 people of a few whole units, and a morning when everyone has something to say. Ids are those of lindhult. */
export const busyMorning: StoryTeller = ({ now, seed }) => {
  const fixed = fixedThreads.filter((thread) => thread.crowd === undefined);
  return tellStory({
    name: 'busyMorning', members: createTownspeople(seed), now, seed, fixed,
    everyday: (log, crowd, album, present, random) =>
      writeEveryday(log, crowd, { times: planMorning(threads - fixed.length, present, random.branch('times')), texts: everydayTexts, album, now: present, chatter: 1.3 }, random)
  });
};

function createTownspeople(seed: number): Member[] {
  const everyone = createPeople(createRandom(seed));
  const names = new Set(namedPeople.map(({ given, surname, title }) => `${given} ${surname} ${title}`));
  const few = new Set([
    ...everyone.filter(({ user }) => user.protected).slice(0, 4),
    ...everyone.filter(({ role }) => role === 'former').slice(0, 3),
    ...everyone.filter(({ role }) => role === 'guest').slice(0, 5)
  ]);
  return pickPeople(everyone, (member) => {
    const { role, user, path } = member;
    return few.has(member) || role === 'top' || names.has(`${user.displayName} ${user.jobTitle}`) || (role !== 'former' && units.includes(path.slice(path.lastIndexOf('/') + 1)));
  });
}

/** Most threads begin between six and now (yesterday's evening when it is not yet seven), the others in the days before. */
function planMorning(count: number, now: number, random: Random): number[] {
  const from = Math.min(midnight(now) + 6 * 60 * minuteMs, now - 60 * minuteMs);
  const morning = Array.from({ length: thisMorning }, () => from + Math.floor(random.fraction() * (now - from - 2 * minuteMs)));
  return [...planThreads(count - thisMorning, now, random), ...morning].sort((a, b) => a - b);
}
