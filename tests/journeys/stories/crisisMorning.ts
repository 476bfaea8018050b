import { lindhult } from '../../../tenant/story/lindhult.ts';
import type { Story, StoryItem, StoryTeller } from '../../../tenant/story/Story.ts';

const minute: number = 60_000;
const reactions: number = 12_570;

/** Lindhult on the morning when the water must be boiled: one post twenty minutes ago, to which everybody has reacted. */
export const crisisMorning: StoryTeller = ({ now, seed }): Story => {
  const story = lindhult({ now, seed });
  const posted = Date.parse(now) - 20 * minute;
  const root = keyAt(posted, 0);
  const writer = story.users.find((user) => user.userPrincipalName.startsWith('eva.holmgren@'))!;
  const people = story.users.filter((user) => user.userType === 'Member' && !user.protected).slice(0, reactions);

  function row(time: number, actor: string, fields: Record<string, string>): StoryItem {
    return { createdBy: actor, createdAt: new Date(time).toISOString(), fields: { Actor: actor, ...fields } };
  }

  const post = row(posted, writer.id, {
    ActivityId: root,
    At: root,
    Thread: `${root}~${root}`,
    Kind: 'post',
    Audience: 'all',
    Content: 'Koka vattnet i hela Lindhult tills vidare. Det gäller även kök i skolor och på boenden. Nästa besked kommer klockan 12.',
    Data: JSON.stringify({ title: 'Koka vattnet' })
  });
  const reacted = people.map((person, index) => {
    const time = posted + 10_000 + Math.floor((index / people.length) * 18 * minute);
    const key = keyAt(time, index + 1);
    return row(time, person.id, {
      ActivityId: `${root}.like.${person.id}`,
      At: key,
      Thread: `${root}~${key}`,
      Kind: 'reaction',
      Target: root,
      Data: '{"reaction":"like"}'
    });
  });

  return {
    ...story,
    name: 'crisisMorning',
    sites: story.sites.map((site) => ({
      ...site,
      lists: site.lists.map((list) => (list.title === 'Activities' ? { ...list, items: [...list.items, post, ...reacted] } : list))
    }))
  };
};

function keyAt(time: number, number: number): string {
  return `${new Date(time).toISOString().slice(0, 19).replace(/:/g, '-')}Z-${String(number).padStart(12, '0')}`;
}

export const stories: Record<string, StoryTeller> = { crisisMorning };
