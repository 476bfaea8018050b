import { fakeClient } from '../client/fakeClient';
import { fakeJson, fakeRefusal, FakeRequest } from '../client/fakeService';
import { graphPeople } from './graphPeople';

const viewer = { id: 'v', name: 'V', title: '', unit: 'Vård/Hemtjänst/Norr' };
const user = (id: string, displayName: string, rest: Record<string, unknown> = {}): Record<string, unknown> => ({
  id, displayName, jobTitle: 'Undersköterska', companyName: 'Vård', employeeOrgData: { division: 'Hemtjänst' }, department: 'Söder',
  accountEnabled: true, userType: 'Member', showInAddressList: true, ...rest
});

describe('the viewer', () => {
  it('has a unit of three steps, once each', async () => {
    const { client } = fakeClient(fakeJson(user('A1', 'Anna', { companyName: 'Skola', employeeOrgData: null, department: 'Norra/Södra' })));
    expect(await graphPeople({ client }).me()).toEqual({ id: 'a1', name: 'Anna', title: 'Undersköterska', unit: 'Skola/Norra∕Södra' });
  });

  it('is known to herself although hidden from others', async () => {
    const { client } = fakeClient(fakeJson(user('A1', 'Anna', { showInAddressList: false })));
    expect((await graphPeople({ client }).me()).name).toBe('Anna');
  });
});

describe('suggestions', () => {
  it('leave out guests, the disabled and the hidden, and put the own unit first', async () => {
    const { client, service } = fakeClient(
      fakeJson({
        value: [
          user('1', 'Öberg Karin'), user('2', 'Ek Karin'), user('3', 'Karin Z', { department: 'Norr' }), user('4', 'Karin', { userType: 'Guest' }),
          user('5', 'Karin', { accountEnabled: false }), user('6', 'Karin', { showInAddressList: false }), { id: '7' }, null, user('8', 'Åkesson Karin')
        ]
      })
    );
    const found = await graphPeople({ client }).suggest('Kar"&in', viewer, 3);
    expect(found.map(({ name }) => name)).toEqual(['Karin Z', 'Ek Karin', 'Åkesson Karin']);
    expect(decodeURIComponent(service.requests[0].url)).toContain('$search="displayName:Kar in"');
    expect(service.requests[0].headers.consistencylevel).toBe('eventual');
  });

  it('show those of whom nothing but the name can be seen', async () => {
    const { client } = fakeClient(fakeJson({ value: [{ id: '1', displayName: 'Karin', jobTitle: null, accountEnabled: null }] }));
    expect(await graphPeople({ client }).suggest('kar', viewer, 3)).toEqual([{ id: '1', name: 'Karin', title: '', unit: '' }]);
  });

  it('ask nothing for a single letter', async () => {
    const { client } = fakeClient([]);
    expect(await graphPeople({ client }).suggest(' "k" ', viewer, 3)).toEqual([]);
  });
});

describe('finding', () => {
  it('asks in one batch and leaves out whom it does not know', async () => {
    const { client, service } = fakeClient((request: FakeRequest) =>
      fakeJson({
        responses: (request.body as { requests: { id: string; url: string }[] }).requests.map(({ id, url }) =>
          url.indexOf('/users/b') === 0 ? { id, status: 404, body: {} } : { id, status: 200, headers: { 'Content-Type': 'application/json' }, body: user('A', 'Anna') }
        )
      })
    );
    expect(Array.from((await graphPeople({ client }).find(['A', 'a', 'b'])).keys())).toEqual(['a']);
    expect(service.requests).toHaveLength(1);
  });

  it('tells when Entra refuses', async () => {
    const { client } = fakeClient(fakeRefusal(403));
    await expect(graphPeople({ client }).find(['a'])).rejects.toMatchObject({ kind: 'noAccess' });
  });
});
