import { createKey } from '../../../src/domain/log/key';
import { Moderation, ModerationEntry } from '../../../src/domain/moderation/Moderation';
import { graphModeration } from '../../../src/graph/moderation/graphModeration';
import { OpenTenant, openTenant, random, site, Someone } from './openTenant';

jest.setTimeout(60_000);

describe.each<[string, string[]]>([['as documented', []], ['with every doubt turned the worse way', ['--pessimistic']]])('reports of thanks, and what moderators do, on a tenant %s', (_, options) => {
  let tenant: OpenTenant;
  let members: Moderation;
  let owners: Moderation;
  let owner: Someone;
  let root: string;
  const moderationOf = ({ client, person }: Someone): Moderation => graphModeration({ client, site, viewerId: person.id });

  beforeAll(async () => {
    tenant = await openTenant('quietVillage', ...options);
    owner = await tenant.signIn('eva.holmgren');
    const member = await tenant.signIn('amina.warsame');
    root = createKey(member.clock.now(), random);
    members = moderationOf(member);
    owners = moderationOf(owner);
  });
  afterAll(async () => tenant?.server.stop());

  it('stand once, however often they are sent', async () => {
    await members.report(root, 'Här nämns en brukare.');
    await members.report(root, 'Här nämns en brukare.');
    const reports = await owners.reports();
    expect(reports).toHaveLength(1);
    expect(reports[0]).toMatchObject({ root, reason: 'Här nämns en brukare.' });
  });

  it('are read by who wrote them and by owners, by nobody else', async () => {
    expect(await members.reports()).toHaveLength(1);
    expect(await moderationOf(await tenant.signIn('karin.akesson')).reports()).toEqual([]);
  });

  it('are gone when they are dealt with, also when two moderators do it', async () => {
    const [{ itemId }] = await owners.reports();
    await owners.removeReport(itemId);
    await owners.removeReport(itemId);
    expect(await owners.reports()).toEqual([]);
  });

  it('are logged for moderators alone', async () => {
    const entry: ModerationEntry = {
      act: 'hidden', of: 'post', root, writer: owner.person.id, code: 'P', note: 'Samtal med chefen', text: 'Texten som den stod', by: owner.person.id, at: '2026-11-25T12:00:00.000Z'
    };
    await owners.log(entry);
    expect(await owners.entries()).toEqual([entry]);
    expect(await members.entries()).toEqual([]);
  });
});
