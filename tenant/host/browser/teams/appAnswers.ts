import type { Answers } from './connectApp.ts';
import { openTeamsLink } from './openTeamsLink.ts';
import { runtimeConfig, SUPPORTED_SDK } from './runtimeConfig.ts';
import type { Teams } from './Teams.ts';
import { hostClientType, toContext } from './toContext.ts';

export type FrameContext = 'content' | 'settings' | 'task';

/** What every app asks for: the start, who and where it is, and what it wants to hear of. */
export function appAnswers(teams: Teams, frameContext: FrameContext, handlers: Set<string>): Answers {
  const { record, words } = teams;
  const sayState = (text: string, detail: unknown): void => record({ kind: 'state', text, detail });
  return {
    initialize: () => {
      handlers.clear();
      return [frameContext, hostClientType(), runtimeConfig, SUPPORTED_SDK];
    },
    getContext: () => [toContext(teams, frameContext)],
    registerHandler: (name: string) => void handlers.add(name),
    readyToUnload: () => undefined,
    executeDeepLink: (link: string) => openTeamsLink(teams, link),
    'appInitialization.appLoaded': () => sayState(words.loaded, { state: 'loaded' }),
    'appInitialization.success': () => sayState(words.success, { state: 'success' }),
    'appInitialization.failure': (reason: string, message?: string) => {
      const failed = document.getElementById('teams-failed') as HTMLElement;
      failed.textContent = `${failed.dataset.failed ?? ''}: ${message ?? reason}`;
      failed.hidden = false;
      sayState(words.failure.replace('{what}', message ?? reason), { state: 'failure', reason, message });
    },
    'appInitialization.expectedFailure': (reason: string, message?: string) =>
      sayState(words.failure.replace('{what}', message ?? reason), { state: 'expectedFailure', reason, message }),
  };
}
