// SPFx's packages load in SharePoint's own loader alone.
jest.mock('@microsoft/sp-component-base', () => ({ ThemeProvider: { serviceKey: 'themeProvider' } }));

import { createTheming } from './createTheming';
import { fakeSpfxContext } from './fakeSpfxContext';

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

function createPage(teams?: { theme?: string; atFirst?: string; fails?: boolean }) {
  const listeners = new Set<(change: { theme: unknown }) => void>();
  const page = {
    listeners,
    /** Teams keeps the handler that was registered last. */
    tellTeams: (() => undefined) as (theme: string) => void,
    tellSite: (theme: object) => listeners.forEach((listener) => listener({ theme }))
  };
  const provider = {
    tryGetTheme: () => ({ isInverted: false, palette: { themePrimary: '#0f6b5e' } }),
    themeChangedEvent: {
      add: (_observer: object, listener: (change: { theme: unknown }) => void) => listeners.add(listener),
      remove: (_observer: object, listener: (change: { theme: unknown }) => void) => listeners.delete(listener)
    }
  };
  const app = {
    getContext: () => {
      if (teams?.fails) throw new Error('The library has not yet been initialized');
      return Promise.resolve({ app: { theme: teams?.theme } });
    },
    registerOnThemeChangeHandler: (handler: (theme: string) => void) => {
      page.tellTeams = handler;
    }
  };
  const context = fakeSpfxContext({
    instanceId: '1',
    manifest: { id: '2' },
    serviceScope: { consume: (key: string) => (key === 'themeProvider' ? provider : undefined) },
    sdks: teams ? { microsoftTeams: { context: { theme: teams.atFirst }, teamsJs: { app } } } : {}
  });
  return { page, context };
}

it('follows the theme of the page section until it is stopped', () => {
  const { page, context } = createPage();
  const seen = jest.fn();
  const theming = createTheming(context, seen);
  expect(theming.current()).toMatchObject({ kind: 'light', palette: { themePrimary: '#0f6b5e' } });
  expect(seen).not.toHaveBeenCalled();
  page.tellSite({ isInverted: true, palette: { themePrimary: '#74c7ba' } });
  expect(seen).toHaveBeenLastCalledWith(expect.objectContaining({ kind: 'dark', palette: { themePrimary: '#74c7ba' } }));
  theming.stop();
  expect(page.listeners.size).toBe(0);
});

it('starts in the theme that Teams tells at once, without a change', async () => {
  const { context } = createPage({ atFirst: 'dark', theme: 'dark' });
  const seen = jest.fn();
  const theming = createTheming(context, seen);
  expect(theming.current().kind).toBe('dark');
  await settle();
  expect(seen).not.toHaveBeenCalled();
  theming.stop();
});

it('takes the theme that Teams tells later, and its changes', async () => {
  const { page, context } = createPage({ theme: 'dark' });
  const seen = jest.fn();
  const theming = createTheming(context, seen);
  await settle();
  expect(theming.current().kind).toBe('dark');
  page.tellTeams('contrast');
  page.tellSite({ isInverted: false });
  expect(theming.current().kind).toBe('contrast');
  expect(seen.mock.calls.map(([values]) => values.kind)).toEqual(['dark', 'contrast']);
  theming.stop();
  page.tellTeams('default');
  expect(seen).toHaveBeenCalledTimes(2);
});

it('does not silence another web part in Teams by stopping', async () => {
  const { page, context } = createPage({ theme: 'default' });
  const first = createTheming(context, () => undefined);
  const seen = jest.fn();
  const second = createTheming(context, seen);
  await settle();
  first.stop();
  page.tellTeams('dark');
  expect(seen).toHaveBeenCalledTimes(1);
  second.stop();
});

it('is light, without a fault, when Teams does not answer', async () => {
  const { context } = createPage({ fails: true });
  const theming = createTheming(context, () => undefined);
  await settle();
  expect(theming.current().kind).toBe('light');
  theming.stop();
});
