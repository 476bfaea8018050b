// SPFx's packages load in SharePoint's own loader alone.
jest.mock('@microsoft/sp-http', () => ({ SPHttpClient: { configurations: { v1: 'v1' } } }));

import { createSpfxHost } from './createSpfxHost';
import { fakeSpfxContext } from './fakeSpfxContext';
import { SpfxContext } from './SpfxContext';

const karin = '3F2504E0-4F89-41D3-9A0C-0305E82C3301';
const tenant = '11111111-2222-3333-4444-555555555555';

function contextOf(pageContext: object, rest: object = {}): SpfxContext {
  return fakeSpfxContext({
    pageContext: {
      cultureInfo: { currentUICultureName: 'sv-SE', currentCultureName: 'sv-SE' },
      user: { displayName: 'Karin Åkesson', loginName: 'i:0#.f|membership|Karin.Akesson@lindhult.example' },
      web: { absoluteUrl: 'https://lindhult.sharepoint.com/sites/torget/', permissions: { value: { High: 0, Low: 0 } } },
      aadInfo: { userId: { toString: () => karin }, tenantId: { toString: () => tenant } },
      legacyPageContext: {},
      ...pageContext
    },
    ...rest
  });
}

function withRights(low: number): SpfxContext {
  return contextOf({ web: { absoluteUrl: 'https://lindhult.sharepoint.com', permissions: { value: { High: 432, Low: low } } } });
}

it('tells who looks, where, and in which language', () => {
  expect(createSpfxHost(contextOf({}))).toMatchObject({
    viewer: { id: karin.toLowerCase(), name: 'Karin Åkesson', upn: 'karin.akesson@lindhult.example' },
    locale: 'sv-SE',
    siteUrl: 'https://lindhult.sharepoint.com/sites/torget',
    tenantId: tenant,
    graphUrl: 'https://graph.microsoft.com',
    isTeams: false
  });
});

it('finds the ids where older pages have them', () => {
  const legacyPageContext = { aadUserId: karin, aadTenantId: tenant, userPrincipalName: 'Karin@lindhult.example' };
  const host = createSpfxHost(contextOf({ aadInfo: undefined, legacyPageContext }));
  expect(host.viewer).toMatchObject({ id: karin.toLowerCase(), upn: 'karin@lindhult.example' });
  expect(host.tenantId).toBe(tenant);
});

it.each([[undefined], [{ userId: '' }], [{ userId: '00000000-0000-0000-0000-000000000000' }], [{ userId: 'karin' }]])(
  'has an empty id for somebody whom the page does not know (%j)',
  (aadInfo) => {
    expect(createSpfxHost(contextOf({ aadInfo, legacyPageContext: undefined })).viewer.id).toBe('');
  }
);

it.each([
  ['an owner (full control)', 0xffffffff, true],
  ['an owner, as a signed number', -1, true],
  ['an editor, who may manage lists', 1011030767, false],
  ['a contributor', 1011028719, false],
  ['a reader', 138612833, false]
])('knows the rights of %s', (_who, low, isSiteOwner) => {
  expect(createSpfxHost(withRights(low)).isSiteOwner).toBe(isSiteOwner);
});

it('has no rights where the page tells none', () => {
  expect(createSpfxHost(contextOf({ web: { absoluteUrl: 'https://lindhult.sharepoint.com' } })).isSiteOwner).toBe(false);
});

it.each([
  ['https://graph.microsoft.com', 'https://graph.microsoft.com'],
  ['graph.microsoft.us', 'https://graph.microsoft.us'],
  ['http://localhost:4380/', 'http://localhost:4380'],
  ['', 'https://graph.microsoft.com'],
  [undefined, 'https://graph.microsoft.com'],
  ['not an address at all', 'https://graph.microsoft.com']
])('takes Graph’s address %s for %s', (msGraphEndpointUrl, graphUrl) => {
  expect(createSpfxHost(contextOf({ legacyPageContext: { msGraphEndpointUrl } })).graphUrl).toBe(graphUrl);
});

it('knows that it is in Teams', () => {
  expect(createSpfxHost(contextOf({}, { sdks: { microsoftTeams: {} } })).isTeams).toBe(true);
});

it('speaks with any site through SPFx’s client', async () => {
  const fetch = jest.fn().mockResolvedValue({ status: 200, text: async () => '' });
  await createSpfxHost(contextOf({}, { spHttpClient: { fetch } })).spHttp('https://lindhult.sharepoint.com/sites/annan').get('web');
  expect(fetch).toHaveBeenCalledWith('https://lindhult.sharepoint.com/sites/annan/_api/web', 'v1', expect.anything());
});
