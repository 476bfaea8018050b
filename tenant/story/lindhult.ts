import { createPeople } from './people/createPeople.ts';
import { createRandom } from './random.ts';
import { planThreads } from './social/dayPlan.ts';
import { writeEveryday } from './social/writeEveryday.ts';
import type { StoryTeller } from './Story.ts';
import { tellStory } from './tellStory.ts';
import { everydayTexts } from './texts/everydayTexts.ts';
import { fixedThreads } from './texts/fixedThreads.ts';

const everydayThreads = 410;

/** The whole municipality: 12,570 people and two weeks of their social life. */
export const lindhult: StoryTeller = ({ now, seed }) =>
  tellStory({
    name: 'lindhult', members: createPeople(createRandom(seed)), now, seed, fixed: fixedThreads,
    kudos: true,
    everyday: (log, crowd, album, present, random) =>
      writeEveryday(log, crowd, { times: planThreads(everydayThreads, present, random.branch('times')), texts: everydayTexts, album, now: present, chatter: 1 }, random)
  });
