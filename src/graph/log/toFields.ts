import { Edit, NewActivity } from '../../domain/log/ActivityLog';
import { KudosData, Picture } from '../../domain/log/activity';

/** Before the key in the About of a tally: a window of keys is a window of tallies. No Entra id begins so. */
export const tallyMark: string = 'kudos~';

export type Fields = Readonly<Record<string, string>>;

/** The columns of a new row, but for `At`, which each try stamps anew. Empty columns are left out. */
export function toFields(activity: NewActivity): Fields {
  const { id, root, key, actor, kind } = activity;
  const row: Record<string, string> = { ActivityId: id, Thread: `${root}~${key}`, Actor: actor.toLowerCase(), Kind: kind };
  switch (activity.kind) {
    case 'post':
    case 'question':
      return { ...row, Audience: activity.audience, Content: activity.text, ...data(activity) };
    case 'comment':
      return { ...row, Target: activity.target, Content: activity.text, ...data(activity) };
    case 'reaction':
      return { ...row, Target: activity.target, Data: JSON.stringify({ reaction: activity.reaction }) };
    case 'answer':
      return { ...row, Target: activity.target };
    case 'kudos':
      // About is the sender as well, so that what one gave is found as what one received is: by one question.
      return { ...row, About: activity.actor.toLowerCase(), Audience: activity.audience, Content: activity.text, Data: kudosData(activity) };
    case 'received':
      return { ...row, Target: activity.target, About: activity.about.toLowerCase(), Content: activity.text, Data: kudosData(activity) };
    case 'tally':
      return { ...row, Target: activity.target, About: `${tallyMark}${activity.key}`, Data: JSON.stringify({ value: activity.value, units: activity.units }) };
    case 'placement':
      // About is who chose, so that the history knows the choice however old the kudos is.
      return { ...row, Target: activity.target, About: activity.actor.toLowerCase(), Audience: activity.audience };
    case 'retraction':
      return { ...row, Target: activity.target, About: activity.about.toLowerCase() };
    case 'mention':
      return { ...row, Target: activity.target, About: activity.about.toLowerCase() };
  }
}

/** The columns that an edit writes. Data is written whole, so an edit must say again what it keeps. */
export function toEditedFields({ title, text, mentions, picture, editedAt }: Edit): Fields {
  return { Content: text, Data: '', ...data({ title, mentions, picture, edited: editedAt }) };
}

interface Data {
  readonly title?: string;
  readonly mentions: Edit['mentions'];
  readonly picture?: Picture;
  readonly edited?: string;
}

function data({ title, mentions, picture, edited }: Data): { Data?: string } {
  const kept: Record<string, unknown> = {
    ...(title ? { title } : {}),
    ...(mentions.length > 0 ? { mentions: mentions.map(({ id, name }) => ({ id, name })) } : {}),
    ...(picture ? { picture } : {}),
    ...(edited ? { edited } : {})
  };
  return Object.keys(kept).length > 0 ? { Data: JSON.stringify(kept) } : {};
}

function kudosData({ value, recipients, unit, shift, picture }: KudosData): string {
  return JSON.stringify({ value, recipients, ...(unit ? { unit } : {}), ...(unit && shift ? { shift } : {}), ...(picture ? { picture } : {}) });
}
