import { shareToChat } from './shareToChat';
import { fakeSpfxContext } from './fakeSpfxContext';
import { SpfxContext } from './SpfxContext';

const url = 'https://lindhult.example/sites/torget?torget=post~1';
const teamsWith = (sharing: unknown): SpfxContext => fakeSpfxContext({ sdks: { microsoftTeams: { teamsJs: { sharing } } } });
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

describe('sharing to a chat', () => {
  it('goes by Teams\' own window in Teams', async () => {
    const shareWebContent = jest.fn(async () => undefined);
    const open = jest.fn();
    shareToChat(teamsWith({ isSupported: () => true, shareWebContent }), url, 'Se här', { open });
    await settled();
    expect(shareWebContent).toHaveBeenCalledWith({ content: [{ type: 'URL', url, message: 'Se här', preview: true }] });
    expect(open).not.toHaveBeenCalled();
  });

  it.each([
    ['outside Teams', {}],
    ['where Teams has no such window', teamsWith({ isSupported: () => false })],
    ['where Teams refuses', teamsWith({ isSupported: () => true, shareWebContent: async () => Promise.reject({ errorCode: 500 }) })],
    ['where teams-js is not ready', teamsWith({ isSupported: () => { throw new Error('not initialised'); } })]
  ])('goes by Teams\' page for it %s', async (_, context) => {
    const open = jest.fn();
    shareToChat(context, url, 'Se & läs', { open });
    await settled();
    const address = new URL(open.mock.calls[0][0] as string);
    expect(address.origin + address.pathname).toBe('https://teams.microsoft.com/share');
    expect(Object.fromEntries(address.searchParams)).toEqual({ href: url, msgText: 'Se & läs', preview: 'true' });
  });

  it('is left at that when the viewer changes their mind', async () => {
    const open = jest.fn();
    shareToChat(teamsWith({ isSupported: () => true, shareWebContent: async () => Promise.reject({ errorCode: 8000 }) }), url, '', { open });
    await settled();
    expect(open).not.toHaveBeenCalled();
  });
});
