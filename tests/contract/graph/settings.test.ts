import { usualKudosSettings } from '../../../src/domain/kudos/KudosSettings';
import { graphSettings } from '../../../src/graph/settings/graphSettings';
import { OpenTenant, openTenant, site } from './openTenant';

jest.setTimeout(60_000);

describe('what the municipality decides about thanks', () => {
  let tenant: OpenTenant;
  const decided = { ...usualKudosSettings, version: 1, limits: { kudosPerHour: 5, recipients: 8 } };

  beforeAll(async () => {
    tenant = await openTenant('quietVillage');
  });
  afterAll(async () => tenant?.server.stop());

  it('is nothing at first, is saved by an owner, and is read by everyone for 2 RU', async () => {
    const [owner, member] = [await tenant.signIn('eva.holmgren'), await tenant.signIn('amina.warsame')];
    const [owners, members] = [owner, member].map(({ client }) => graphSettings({ client, site }));
    expect(await members.readKudos()).toBeUndefined();
    await owners.saveKudos(decided, 0);
    await tenant.controls.resetMeter();
    expect(await members.readKudos()).toEqual(decided);
    expect((await tenant.controls.meter()).sums).toMatchObject({ requests: 1, ru: 2 });
  });

  it('is not overwritten by who read an older one', async () => {
    const { client } = await tenant.signIn('eva.holmgren');
    const settings = graphSettings({ client, site });
    await expect(settings.saveKudos({ ...decided, version: 1, limits: { kudosPerHour: 1, recipients: 1 } }, 0)).rejects.toMatchObject({ kind: 'conflict' });
    await settings.saveKudos({ ...decided, version: 2 }, 1);
    expect(await settings.readKudos()).toMatchObject({ version: 2, limits: { kudosPerHour: 5, recipients: 8 } });
  });

  it('cannot be changed by a member', async () => {
    const { client } = await tenant.signIn('amina.warsame');
    await expect(graphSettings({ client, site }).saveKudos({ ...decided, version: 3 }, 2)).rejects.toMatchObject({ kind: 'noAccess' });
  });
});
