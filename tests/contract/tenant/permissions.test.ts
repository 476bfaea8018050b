import { listPath, runTenant } from './support/runTenant';
import type { RunningTenant } from './support/runTenant';

const items = `${listPath('Activities')}/items`;

describe('permissions', () => {
  let tenant: RunningTenant;

  beforeAll(async () => {
    tenant = await runTenant();
  });
  afterAll(async () => tenant.stop());

  it('asks for a token that it gave itself', async () => {
    expect((await tenant.ask('GET', '/v1.0/me')).body).toMatchObject({ error: { code: 'InvalidAuthenticationToken', message: 'Access token is empty.' } });
    const forged = await tenant.ask('GET', '/v1.0/me', { headers: { authorization: 'Bearer a.b.c' } });
    expect(forged.status).toBe(401);
  });

  it.each([
    ['lists', ['User.Read.All'], 'GET', items, 'accessDenied'],
    ['people', ['Sites.Selected'], 'GET', '/v1.0/users', 'Authorization_RequestDenied'],
    ['writing', ['Sites.Read.All'], 'POST', items, 'accessDenied'],
    ['presence', ['User.Read.All'], 'POST', '/v1.0/communications/getPresencesByUserId', 'Forbidden'],
  ])('refuses %s to a token without the scope for it', async (_, scopes, method, path, code) => {
    const maja = await tenant.as('maja.medlem', scopes);
    const reply = await maja(method, path, method === 'POST' ? { body: { fields: {}, ids: [] } } : {});
    expect([reply.status, reply.body['error']?.['code']]).toEqual([403, code]);
  });

  it('gives Sites.Selected the sites that were granted, and no more than was granted', async () => {
    const maja = await tenant.as('maja.medlem', ['Sites.Selected']);
    await tenant.control('POST', 'grants', { site: '/sites/torget', role: 'read' });
    expect((await maja('GET', items)).status).toBe(200);
    expect((await maja('POST', items, { body: { fields: {} } })).status).toBe(403);
    await tenant.control('POST', 'grants', { site: '/sites/torget', role: null });
    expect((await maja('GET', items)).status).toBe(403);
    await tenant.control('POST', 'grants', { site: '/sites/torget', role: 'write' });
    expect((await maja('POST', items, { body: { fields: {} } })).status).toBe(201);
  });

  it('lets no guest into a site, whatever the scopes', async () => {
    const guest = await tenant.as('gun.gäst', ['Sites.ReadWrite.All']);
    expect((await guest('GET', items)).body).toMatchObject({ error: { code: 'accessDenied' } });
  });

  it('gives no token for a disabled account or to nobody', async () => {
    for (const user of ['sven.slutat@prov.example', 'ingen@prov.example']) {
      expect((await tenant.ask('POST', '/_tenant/token', { body: { user } })).status).toBe(400);
    }
  });

  it('shows people to sign in as, with role, unit and protection', async () => {
    const { value } = await tenant.control('GET', `people?q=${encodeURIComponent('siv skyddad')}`);
    expect(value).toEqual([expect.objectContaining({ displayName: 'Siv Skyddad', protected: true, role: 'member', unit: 'Vård och omsorg/Hemtjänst/Hemtjänst Norr' })]);
    expect((await tenant.control('GET', 'people?top=2'))['value']).toHaveLength(2);
  });
});
