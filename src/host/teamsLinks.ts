import { Person } from '../domain/people/Person';

const teams: string = 'https://teams.microsoft.com/l';

function link(path: string, values: Readonly<Record<string, string>>): string {
  // Teams reads %20, not "+", as a space.
  return `${teams}/${path}?${Object.keys(values).map((name) => `${name}=${encodeURIComponent(values[name])}`).join('&')}`;
}

/**
 * Addresses that open a chat or a call in Teams, as Microsoft documents them for mail addresses ("deep link to a chat",
 * "deep link to a call"). undefined for who has no address to show.
 */
export const teamsLinks = {
  /** @param message - stands in the field, unsent. */
  chat: ({ mail }: Pick<Person, 'mail'>, message?: string): string | undefined =>
    mail ? link('chat/0/0', { users: mail, ...(message ? { message } : {}) }) : undefined,
  call: ({ mail }: Pick<Person, 'mail'>): string | undefined => (mail ? link('call/0/0', { users: mail }) : undefined)
};
