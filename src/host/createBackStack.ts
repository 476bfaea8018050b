import { BackStack } from './BackStack';
import { SpfxContext } from './SpfxContext';

/** The part of teams-js in use. */
interface TeamsBack {
  isSupported(): boolean;
  registerBackButtonHandler(handler: () => boolean): void;
  navigateBack(): Promise<void>;
}

const mark: string = 'torget';

/**
 * Teams' own back button, or the browser's on a SharePoint page. In Teams' frame the browser's history is left alone:
 * it is Teams' own.
 * @param onBack - takes a step back; false when there is none left to take.
 */
export function createBackStack(context: Pick<SpfxContext, 'sdks'>, onBack: () => boolean, view: Window = window): BackStack {
  const teams = context.sdks?.microsoftTeams?.teamsJs;
  return teams ? ofTeams(teams.pages?.backStack, onBack) : ofBrowser(onBack, view);
}

function ofTeams(backStack: TeamsBack | undefined, onBack: () => boolean): BackStack {
  let isStopped: boolean = false;
  const attempt = (act: (stack: TeamsBack) => unknown): void => {
    try {
      if (backStack?.isSupported()) Promise.resolve(act(backStack)).catch(() => undefined);
    } catch {
      // A Teams client without a way back: the app's own buttons serve.
    }
  };
  // Answered false, Teams goes back by itself.
  attempt((stack) => stack.registerBackButtonHandler(() => !isStopped && onBack()));
  return {
    pushed: () => undefined,
    back: () => {
      if (!onBack()) attempt((stack) => stack.navigateBack());
    },
    stop: () => {
      isStopped = true;
    }
  };
}

function ofBrowser(onBack: () => boolean, view: Window): BackStack {
  let depth: number = 0;
  const hear = (event: PopStateEvent): void => {
    const now = depthOf(event.state);
    for (; depth > now; depth--) onBack();
    // Forward again: there is nothing kept to go forward to.
    depth = Math.min(depth, now);
  };
  view.addEventListener('popstate', hear);
  return {
    pushed: () => {
      depth++;
      view.history.pushState({ ...(view.history.state as object | null), [mark]: depth }, '');
    },
    back: () => {
      if (depth > 0) view.history.back();
      else onBack();
    },
    stop: () => view.removeEventListener('popstate', hear)
  };
}

function depthOf(state: unknown): number {
  const depth = (state as { readonly [mark]?: unknown } | null)?.[mark];
  return typeof depth === 'number' ? depth : 0;
}
