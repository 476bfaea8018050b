import { OpenTenant, openTenant } from './openTenant';

jest.setTimeout(60_000);

describe('people straight from Entra', () => {
  let tenant: OpenTenant;
  const norr = 'Vård och omsorg/Hemtjänst/Hemtjänst Norr';

  beforeAll(async () => {
    tenant = await openTenant('quietVillage');
  });
  afterAll(async () => tenant?.server.stop());

  it('knows who is signed in, unit and all, with the least of scopes', async () => {
    const amina = await tenant.signIn('amina.warsame', { scopes: ['Sites.Selected', 'User.ReadBasic.All'] });
    expect(await amina.people.me()).toEqual({ id: amina.person.id, name: 'Amina Warsame', title: 'Undersköterska', unit: norr });
  });

  it('suggests by the beginnings of names, own unit first', async () => {
    const amina = await tenant.signIn('amina.warsame', { scopes: ['User.Read.All'] });
    const found = await amina.people.suggest('åkes', await amina.people.me(), 5);
    expect(found[0]).toMatchObject({ name: 'Karin Åkesson', unit: norr });
    expect(found.length).toBeGreaterThan(2);
    expect(found.every(({ name }) => /åkesson/i.test(name))).toBe(true);
    expect(await amina.people.suggest('o\' "&<', await amina.people.me(), 5)).toEqual([]);
  });

  it('suggests nobody who is disabled, a guest or hidden from address lists', async () => {
    const amina = await tenant.signIn('amina.warsame', { scopes: ['User.Read.All'] });
    const me = await amina.people.me();
    const everyone = (await tenant.controls.people('', 10_000)) as unknown as { id: string; displayName: string; kind?: string; accountEnabled?: boolean; userType?: string }[];
    for (const { id, displayName } of everyone.filter(({ accountEnabled, userType }) => accountEnabled === false || userType === 'Guest')) {
      expect((await amina.people.suggest(displayName, me, 50)).map((person) => person.id)).not.toContain(id);
    }
  });

  it('finds several in one request, and leaves out whom nobody knows', async () => {
    const amina = await tenant.signIn('amina.warsame');
    const karin = await tenant.signIn('karin.akesson');
    await tenant.controls.resetMeter();
    const found = await amina.people.find([amina.person.id, karin.person.id.toUpperCase(), '00000000-0000-4000-8000-000000000000']);
    expect(Array.from(found.values(), ({ name }) => name)).toEqual(['Amina Warsame', 'Karin Åkesson']);
    expect((await tenant.controls.meter()).sums).toMatchObject({ requests: 1 });
  });
});
