import { createEmptySite, createStory } from './createSite.ts';
import type { Member } from './people/Member.ts';
import { createPeople } from './people/createPeople.ts';
import { namedPeople } from './people/namedPeople.ts';
import { pickPeople } from './people/pickPeople.ts';
import { createRandom } from './random.ts';
import type { StoryTeller } from './Story.ts';
import { tellStory } from './tellStory.ts';
import { fixedThreads } from './texts/fixedThreads.ts';

/** Those of Lindhult that have names in the documents, and a few of each kind that is treated differently. */
function createVillagers(seed: number): Member[] {
  const everyone = createPeople(createRandom(seed));
  const first = (count: number, fits: (member: Member) => boolean): Member[] => everyone.filter(fits).slice(0, count);
  const few = new Set([
    ...first(2, ({ user }) => user.protected),
    ...first(1, ({ role }) => role === 'former'),
    ...first(1, ({ user }) => user.userType === 'Guest'),
    ...first(1, ({ user }) => user.userType === 'Member' && !user.showInAddressList),
    ...first(3, ({ user }) => user.displayName === 'Per-Olof Åkesson' || user.displayName === 'Sofia Bergström')
  ]);
  const close = new Set(namedPeople.filter((person) => person.close === true).map(({ given, surname, title }) => `${given} ${surname} ${title}`));
  const director = everyone[0];
  return pickPeople(everyone, (member) => few.has(member) || member === director || close.has(`${member.user.displayName} ${member.user.jobTitle}`));
}

/** About 40 people and 6 posts, for tests that want to be quick. Ids are those of lindhult with the same seed. */
export const quietVillage: StoryTeller = ({ now, seed }) =>
  tellStory({ name: 'quietVillage', members: createVillagers(seed), now, seed, fixed: villageThreads() });

/** The same people, and a site where nobody has set up Torget. */
export const emptySite: StoryTeller = ({ seed }) => {
  const members = createVillagers(seed);
  return createStory('emptySite', members, createEmptySite(members));
};

function villageThreads(): typeof fixedThreads {
  return fixedThreads.filter((thread) => thread.close === true).map((thread) => ({ ...thread, total: undefined, crowd: undefined }));
}
