import type { app } from '@microsoft/teams-js';
import { within } from './within';

/** The part of teams-js in use. */
export interface TeamsApp {
  getContext(): Promise<{ readonly app: Pick<app.AppInfo, 'theme'> }>;
  registerOnThemeChangeHandler(handler: (theme: string) => void): void;
}

const patienceMs: number = 5000;

/** teams-js keeps one handler alone: whoever registers last has it, and only that one may take it away. */
const holders: WeakMap<object, object> = new WeakMap();

/** Tells Teams' theme when it is known and whenever it changes. A Teams client that does not answer is left at that. */
export function followTeamsTheme(teams: TeamsApp, listener: (theme: string) => void): { readonly stop: () => void } {
  let isStopped: boolean = false;
  const tell = (theme: string | undefined): void => {
    if (!isStopped && theme !== undefined) listener(theme);
  };

  // Asked in a promise: teams-js throws at once where it has not been initialised.
  const asked = Promise.resolve().then(() => teams.getContext());
  within(asked, patienceMs).then((answer) => tell(answer.app.theme), () => undefined);
  register(tell);
  holders.set(teams, tell);

  function register(handler: (theme: string | undefined) => void): void {
    try {
      teams.registerOnThemeChangeHandler(handler);
    } catch {
      // An older host that cannot tell of changes: the theme stays as it is.
    }
  }

  return {
    stop: () => {
      isStopped = true;
      if (holders.get(teams) === tell) register(() => undefined);
    }
  };
}
