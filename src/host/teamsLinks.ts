import { Place } from '../domain/links/Place';
import { toPlaceText } from '../domain/links/placeLink';
import { Person } from '../domain/people/Person';

const teams: string = 'https://teams.microsoft.com/l';
/** `entityId` of the one personal tab, in teams-manifest/manifest.json. */
export const torgetTab: string = '6a1c1f0e-53d4-4b3f-9c1b-2f5be0d7a2c4';
/** `id` of teams-manifest/manifest.json: what the organisation's catalog may call the app as well. */
export const torgetApp: string = 'a0f12d39-a8a1-4ba6-92f2-9e246799f79a';

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
  call: ({ mail }: Pick<Person, 'mail'>): string | undefined => (mail ? link('call/0/0', { users: mail }) : undefined),
  /**
   * A place in Torget's app ("deep link to a tab in a personal app").
   * @param app - id of the app in the organisation's catalog; @param webUrl - for whoever does not have the app.
   */
  place: (app: string, place: Place, webUrl: string): string =>
    link(`entity/${app}/${torgetTab}`, { webUrl, label: 'Torget', context: JSON.stringify({ subEntityId: toPlaceText(place) }) })
};
