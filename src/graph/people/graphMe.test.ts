import { fakeClient } from '../client/fakeClient';
import { fakeJson, fakeRefusal } from '../client/fakeService';
import { graphMe } from './graphMe';

const user = (rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  id: 'A1', displayName: 'Anna', jobTitle: 'Undersköterska', companyName: 'Vård', employeeOrgData: { division: 'Hemtjänst' }, department: 'Söder', ...rest
});

describe('who is signed in', () => {
  it('has a unit of three steps, once each', async () => {
    const { client, service } = fakeClient(fakeJson(user({ companyName: 'Skola', employeeOrgData: null, department: 'Norra/Södra' })));
    expect(await graphMe({ client }).me()).toEqual({ id: 'a1', name: 'Anna', title: 'Undersköterska', unit: 'Skola/Norra∕Södra' });
    expect(service.requests.map(({ url }) => url.replace(/\?.*/, ''))).toEqual(['https://graph.microsoft.com/v1.0/me']);
  });

  it('is known when Entra tells the name alone', async () => {
    const { client } = fakeClient(fakeJson({ id: '1', displayName: 'Karin', jobTitle: null }));
    expect(await graphMe({ client }).me()).toEqual({ id: '1', name: 'Karin', title: '', unit: '' });
  });

  it.each([['nothing', null], ['no name', user({ displayName: ' ' })], ['no id', user({ id: '<' })]])('is an error when the answer has %s', async (_, body) => {
    await expect(graphMe({ client: fakeClient(fakeJson(body)).client }).me()).rejects.toMatchObject({ kind: 'unavailable' });
  });

  it('is not made up when Entra refuses', async () => {
    await expect(graphMe({ client: fakeClient(fakeRefusal(403)).client }).me()).rejects.toMatchObject({ kind: 'noAccess' });
  });
});
