import { OpenTenant, openTenant } from './openTenant';

jest.setTimeout(60_000);

describe('people straight from Entra', () => {
  let tenant: OpenTenant;
  const norr = 'Vård och omsorg/Hemtjänst/Hemtjänst Norr';

  beforeAll(async () => {
    tenant = await openTenant('quietVillage');
  });
  afterAll(async () => tenant?.server.stop());

  it('are whoever is signed in, unit and all, with the least of scopes', async () => {
    const amina = await tenant.signIn('amina.warsame', { scopes: ['Sites.Selected', 'User.ReadBasic.All'] });
    expect(await amina.people.me()).toEqual({ id: amina.person.id, name: 'Amina Warsame', title: 'Undersköterska', unit: norr });
  });
});
