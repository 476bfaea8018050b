import { fakeSpfxContext } from './fakeSpfxContext';
import { readDeepLink } from './readDeepLink';
import { SpfxContext } from './SpfxContext';
import { threadLink } from './threadLink';

const root = '2026-11-23T08-14-05Z-abcdef012345';
const page = 'https://lindhult.sharepoint.com/sites/torget/SitePages/Hem.aspx';

function inTeams(getContext: () => Promise<unknown>): SpfxContext {
  return fakeSpfxContext({ sdks: { microsoftTeams: { teamsJs: { app: { getContext } } } } });
}

it('leads from a link to its thread', async () => {
  expect(threadLink(page, root)).toBe(`${page}?torget=${root}`);
  expect(await readDeepLink({}, threadLink(page, root))).toBe(root);
});

it('makes links that say nothing of who sends them', () => {
  expect(threadLink(`${page}?as=karin@lindhult.example&Mode=Edit#part`, root)).toBe(`${page}?torget=${root}`);
});

it('reads the deep link that Teams was opened by', async () => {
  expect(await readDeepLink(inTeams(async () => ({ page: { subPageId: root } })), page)).toBe(root);
});

it.each(['', '<script>', `${root}x`, '../../'])('takes %j for no link', async (text) => {
  expect(await readDeepLink({}, `${page}?torget=${encodeURIComponent(text)}`)).toBeUndefined();
  expect(await readDeepLink(inTeams(async () => ({ page: { subPageId: text } })), page)).toBeUndefined();
});

it('opens as usual when Teams answers with a fault, or with nothing', async () => {
  expect(await readDeepLink(inTeams(() => Promise.reject(new Error('no'))), page)).toBeUndefined();
  expect(await readDeepLink(inTeams(async () => ({})), page)).toBeUndefined();
  expect(await readDeepLink({}, page)).toBeUndefined();
});
