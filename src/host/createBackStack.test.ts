import { createBackStack } from './createBackStack';
import { fakeSpfxContext } from './fakeSpfxContext';
import { SpfxContext } from './SpfxContext';

const teamsWith = (backStack: unknown): SpfxContext => fakeSpfxContext({ sdks: { microsoftTeams: { teamsJs: { pages: { backStack } } } } });

describe('the way back', () => {
  it('is Teams\' own button in Teams, and Teams\' own step when Torget has none left', () => {
    let pressed: () => boolean = () => false;
    const navigateBack = jest.fn(async () => undefined);
    let steps = 1;
    const onBack = (): boolean => steps-- > 0;
    const stack = createBackStack(teamsWith({ isSupported: () => true, registerBackButtonHandler: (handler: () => boolean) => (pressed = handler), navigateBack }), onBack);
    expect([pressed(), pressed()]).toEqual([true, false]);
    stack.back();
    expect(navigateBack).toHaveBeenCalledTimes(1);
    steps = 1;
    stack.stop();
    expect(pressed()).toBe(false);
  });

  it('is left alone where a Teams client has none', () => {
    const stack = createBackStack(teamsWith(undefined), () => false);
    stack.pushed();
    stack.back();
    const refusing = createBackStack(teamsWith({ isSupported: () => { throw new Error('not initialised'); } }), () => false);
    expect(() => refusing.back()).not.toThrow();
  });

  it('is the browser\'s on a page', async () => {
    const onBack = jest.fn(() => true);
    const stack = createBackStack({}, onBack);
    stack.pushed();
    stack.pushed();
    stack.back();
    await new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }));
    expect(onBack).toHaveBeenCalledTimes(1);
    stack.stop();
  });
});
