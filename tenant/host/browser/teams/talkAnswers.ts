import type { Answers } from './connectApp.ts';
import { recordChat } from './openTeamsLink.ts';
import type { Chat } from './openTeamsLink.ts';
import type { Teams } from './Teams.ts';

/** teams-js's code for "the person changed their mind". */
const USER_ABORT = 8000;

interface Shared {
  readonly content: readonly { readonly type: string; readonly url?: string; readonly message?: string; readonly preview?: boolean }[];
}

/** Chats, and sharing to one: Teams asks the person first. */
export function talkAnswers(teams: Teams): Answers {
  const { dialog, record, words } = teams;
  return {
    'chat.openChat': (chat: Chat) => {
      recordChat(teams, chat);
      return [true];
    },
    'sharing.shareWebContent': async (shared: Shared) => {
      const [first] = shared.content;
      const text = [first?.message, first?.url].filter((part) => part !== undefined).join('\n');
      if (!(await dialog.ask('share', text))) return [{ errorCode: USER_ABORT, message: 'The person closed the dialog.' }];
      record({ kind: 'share', text: words.share.replace('{what}', text), detail: shared, ...(first?.url === undefined ? {} : { address: first.url }) });
      return [undefined];
    },
  };
}
