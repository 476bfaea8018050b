import { ThemeProvider } from '@microsoft/sp-component-base';
import type { IReadonlyTheme, ThemeChangedEventArgs } from '@microsoft/sp-component-base';
import { readPageTheme } from './readPageTheme';
import { SpfxContext } from './SpfxContext';
import { followTeamsTheme } from './followTeamsTheme';
import { ThemeValues } from './ThemeValues';
import { toThemeValues } from './toThemeValues';

export interface Theming {
  /** How the host looks now. */
  current(): ThemeValues;
  stop(): void;
}

/** Follows the looks of the page section and, in Teams, of Teams. `onChange` is called at every change, not at first. */
export function createTheming(context: SpfxContext, onChange: (values: ThemeValues) => void): Theming {
  const provider: ThemeProvider = context.serviceScope.consume(ThemeProvider.serviceKey);
  const microsoftTeams = context.sdks?.microsoftTeams;
  let theme: IReadonlyTheme | undefined = provider.tryGetTheme() ?? readPageTheme();
  // Teams tells properly a moment later; this spares a dark screen the white flash.
  let teamsTheme: string | undefined = microsoftTeams && (microsoftTeams.context?.theme ?? 'default');

  const current = (): ThemeValues => toThemeValues(theme, teamsTheme);
  const observer = { instanceId: context.instanceId, componentId: context.manifest.id, dispose: () => undefined, isDisposed: false };
  const takeTheme = (change: ThemeChangedEventArgs): void => {
    theme = change.theme;
    if (teamsTheme === undefined) onChange(current());
  };
  provider.themeChangedEvent.add(observer, takeTheme);

  const teams = microsoftTeams
    ? followTeamsTheme(microsoftTeams.teamsJs.app, (name) => {
        if (name === teamsTheme) return;
        teamsTheme = name;
        onChange(current());
      })
    : undefined;

  return {
    current,
    stop: () => {
      provider.themeChangedEvent.remove(observer, takeTheme);
      teams?.stop();
    }
  };
}
