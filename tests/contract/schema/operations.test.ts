import { operations } from '../../../tenant/graph/operations';
import { listPath, runTenant } from '../tenant/support/runTenant';
import type { Caller, RunningTenant } from '../tenant/support/runTenant';
import { calls, outsideContract, undescribedOptions, undescribedScopes } from './calls';
import type { Ground } from './calls';
import { createChecker, errorSchema, operationFacts } from './createChecker';

const scopes = ['Sites.FullControl.All', 'User.Read.All', 'Presence.Read.All', 'GroupMember.ReadBasic.All', 'Team.ReadBasic.All', 'Channel.ReadBasic.All', 'TeamsActivity.Send'];
const described = operations.filter(({ name }) => !outsideContract.includes(name));

describe('the contract', () => {
  const check = createChecker();
  let tenant: RunningTenant;
  let owner: Caller;
  let ground: Ground;

  beforeAll(async () => {
    tenant = await runTenant();
    owner = await tenant.as('olga.ägare', scopes);
    // A circle of two, so that everyone in question has a manager; chains must not go round in it.
    for (const [user, manager] of [['nils.medlem', 'olga.ägare'], ['olga.ägare', 'nils.medlem']]) {
      await tenant.control('POST', 'users', { user: `${user}@prov.example`, set: { managerId: `${manager}@prov.example` } });
    }
    // Its Entra app is the one that asks: so it may notify, whatever the doubt.
    await tenant.control('POST', 'teams', { app: { id: 'a0f12d39-a8a1-4ba6-92f2-9e246799f79a', entraAppId: '08e18876-6177-487e-b8b5-cf950c1e598c', activityTypes: { mention: '{actor} nämnde dig i {post}' } } });
    ground = await prepare(owner);
  });
  afterAll(async () => tenant.stop());

  it('has a place and a call for every operation of the tenant', () => {
    const names = described.map(({ name }) => name).sort();
    expect(names.filter((name) => operationFacts[name] === undefined)).toEqual([]);
    expect(names.filter((name) => calls[name] === undefined)).toEqual([]);
  });

  it.each(described.map((operation) => [operation.name, operation] as const))('knows every query option that %s takes', (name, operation) => {
    const known = [...(operationFacts[name]?.query ?? []), ...(undescribedOptions[name] ?? [])];
    expect(operation.options.filter((option) => !known.includes(option))).toEqual([]);
  });

  it.each(described.map((operation) => [operation.name, operation] as const))('knows every scope that %s takes', (name, { scopes: taken, paths }) => {
    const { scopes: known } = operationFacts[name] ?? {};
    const isElsewhere = (scope: string): boolean => paths.some((path) => path.includes(undescribedScopes[scope] ?? '?'));
    expect(taken.filter((scope) => known !== undefined && !known.includes(scope) && !isElsewhere(scope))).toEqual([]);
  });

  it.each(described.map(({ name, method }) => [name, method] as const))('describes what %s takes and answers', async (name, method) => {
    const { request, response } = operationFacts[name] ?? {};
    for (const { path, body, status = 200, headers } of calls[name]?.(ground) ?? []) {
      if (request !== undefined) {
        expect(check(request, body)).toEqual([]);
      }
      const reply = await owner(method, path, { ...(body === undefined ? {} : { body }), ...(headers === undefined ? {} : { headers }) });
      expect([path, reply.status, reply.status >= 400 ? reply.text : '']).toEqual([path, status, '']);
      if (response !== undefined) {
        expect([path, ...check(response, reply.body)]).toEqual([path]);
      }
    }
  });

  it('describes a batch and each answer in it', async () => {
    const body = {
      requests: [
        { id: '1', method: 'GET', url: '/me' },
        { id: '2', method: 'GET', url: '/users/nobody', dependsOn: ['1'] },
        { id: '3', method: 'GET', url: '/me/photos/48x48/$value' },
      ],
    };
    const batch = operationFacts['batch'];
    expect(check(batch?.request ?? {}, body)).toEqual([]);
    const reply = await owner('POST', '/v1.0/$batch', { body });
    expect(check(batch?.response ?? {}, reply.body)).toEqual([]);
  });

  it.each([
    [400, 'GET', '/v1.0/users?$top=0'],
    [403, 'GET', '/v1.0/sites/root/lists'],
    [404, 'GET', `${listPath('Activities')}/items/999999`],
    [501, 'GET', '/v1.0/me/messages'],
  ])('describes a refusal with %i', async (status, method, path) => {
    const who = status === 403 ? await tenant.as('maja.medlem', ['User.Read']) : owner;
    const reply = await who(method, path);
    expect(reply.status).toBe(status);
    expect(check(errorSchema, reply.body)).toEqual([]);
  });

  it('would tell a property that Graph does not have', () => {
    const user = operationFacts['getUser']?.response ?? {};
    expect(check(user, { id: 'x', displayName: 'Kim' })).toEqual([]);
    expect(check(user, { id: 'x', nickName: 'Kim' })).toHaveLength(1);
    expect(check(user, { id: 1 })).toHaveLength(1);
  });
});

async function prepare(owner: Caller): Promise<Ground> {
  const { body: site } = await owner('GET', '/v1.0/sites/root');
  const { body: drive } = await owner('GET', `${listPath('Media')}/drive`);
  const { body: file } = await owner('PUT', `${listPath('Media')}/drive/root:/mapp/en.txt:/content`, { body: 'ett' });
  const made = await Promise.all(['a', 'b'].map(async (ActivityId) => owner('POST', `${listPath('Activities')}/items`, { body: { fields: { ActivityId, Kind: 'post' } } })));
  const canvasLayout = { horizontalSections: [{ layout: 'oneColumn', id: '1', emphasis: 'none', columns: [{ id: '1', width: 12, webparts: [{ '@odata.type': '#microsoft.graph.textWebPart', innerHtml: '<p>Hej</p>' }] }] }] };
  const { body: page } = await owner('POST', '/v1.0/sites/root/pages', { body: { '@odata.type': '#microsoft.graph.sitePage', title: 'En sida', canvasLayout } });
  const { body: teams } = await owner('GET', '/v1.0/me/joinedTeams');
  return { teamId: String((teams['value'] as unknown as { id: string }[])[0]?.id), siteId: String(site['id']), driveId: String(drive['id']), fileId: String(file['id']), itemId: String(made[0]?.body['id']), pageId: String(page['id']) };
}
