import type { Member } from '../people/Member.ts';
import { isShown } from '../people/Member.ts';
import type { Random } from '../random.ts';
import { createMandates } from './createMandates.ts';
import { createProfiles } from './createProfiles.ts';
import { createResponsibilities } from './createResponsibilities.ts';
import type { StoryLists } from './StoryLists.ts';

/** Responsibilities, mandates and profiles of those who may be shown; nobody else is named in them. */
export function createStoryLists(members: readonly Member[], now: number, random: Random): StoryLists {
  const shown = members.filter(isShown);
  const editor = idOf(shown, 'eva.holmgren');
  return {
    responsibilities: createResponsibilities(shown, editor, now, random.branch('responsibilities')),
    mandates: createMandates(shown, idOf(shown, 'stina.dahlgren'), now, random.branch('mandates')),
    profiles: createProfiles(shown, now, random.branch('profiles')),
    keepers: [editor]
  };
}

function idOf(members: readonly Member[], name: string): string {
  const member = members.find(({ user }) => user.userPrincipalName === `${name}@lindhult.example`);
  if (member === undefined) throw new Error(`Nobody is called ${name}.`);
  return member.user.id;
}
