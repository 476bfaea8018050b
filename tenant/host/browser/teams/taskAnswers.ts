import { appAnswers } from './appAnswers.ts';
import type { Answers, AppConnection } from './connectApp.ts';
import type { Teams } from './Teams.ts';

interface TaskInfo {
  readonly url?: string;
  readonly title?: string;
}

/** Dialogs of the app's own: a page in a frame, which ends with a result. */
export function taskAnswers(teams: Teams): Answers {
  const { dialog } = teams;
  let finish: ((result: readonly unknown[]) => void) | undefined;
  const inside: Answers = {
    ...appAnswers(teams, 'task', new Set()),
    'tasks.completeTask': (result: unknown) => finish?.([null, result]),
    'tasks.updateTask': () => undefined,
    messageForParent: (message: unknown) => teams.app?.send('messageForParent', [message]),
  };
  let page: AppConnection | undefined;
  return {
    'tasks.startTask': (info: TaskInfo) => new Promise((resolve) => {
      if (info.url === undefined) return resolve(['Only dialogs with a url are supported.']);
      finish = (result) => {
        finish = undefined;
        resolve(result);
        dialog.close();
      };
      dialog.onClose(() => finish?.(['User cancelled/closed the task module.']));
      page = dialog.openApp('task', info.url, inside, info.title ?? '');
    }),
    'tasks.updateTask': () => undefined,
    messageForChild: (message: unknown) => page?.send('messageForChild', [message]),
  };
}
