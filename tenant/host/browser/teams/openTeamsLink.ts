import { readEntityLink } from '../../teams/readEntityLink.ts';
import type { Teams } from './Teams.ts';

const TEAMS = 'https://teams.microsoft.com';

/** A link as Teams opens it: a place of this app, a chat, another app, or the web. */
export function openTeamsLink(teams: Teams, link: string): readonly unknown[] {
  const { frame, record, words } = teams;
  const place = readEntityLink(link, frame.app.id);
  if (place !== undefined) {
    teams.open(place);
    return [true];
  }
  const url = URL.canParse(link) ? new URL(link) : undefined;
  if (url === undefined || !/^(https?|mailto|tel|sip|msteams):$/.test(url.protocol)) {
    record({ kind: 'unsupported', text: words.notSupportedLink.replace('{what}', link), detail: { link } });
    return [false, 'The link is not supported.'];
  }
  if (url.origin === TEAMS && url.pathname.startsWith('/l/chat/')) {
    const members = (url.searchParams.get('users') ?? '').split(',').filter((member) => member !== '');
    recordChat(teams, { members, topic: url.searchParams.get('topicName') ?? undefined, message: url.searchParams.get('message') ?? undefined });
  } else if (url.origin === TEAMS) {
    record({ kind: 'link', text: words.otherApp.replace('{what}', url.pathname), detail: { link } });
  } else {
    record({ kind: 'link', text: words.link.replace('{what}', link), detail: { link }, address: link });
  }
  return [true];
}

export interface Chat {
  readonly members: readonly string[];
  readonly message?: string;
  readonly topic?: string;
}

export function recordChat({ record, words }: Teams, chat: Chat): void {
  record({ kind: 'chat', text: `${words.chat.replace('{who}', chat.members.join(', '))}${chat.message === undefined ? '' : `: ${chat.message}`}`, detail: chat });
}
