import { ServiceError } from '../../domain/log/ServiceError';
import { Person } from '../../domain/people/Person';
import { createOwnPerson, OwnPerson } from './createOwnPerson';

const amina: Person = { id: 'amina', name: 'Amina Warsame', title: 'Undersköterska', unit: 'Vård/Hemtjänst/Norr' };
const dayMs: number = 86_400_000;
let stored: unknown;
let time: number;

beforeEach(() => {
  stored = undefined;
  time = 1_000;
});

function open(me: () => Promise<Person | undefined> = async () => amina): OwnPerson {
  const small = { get: async () => stored, set: async (_: string, value: unknown) => { stored = value; } };
  return createOwnPerson({ viewer: amina, me, now: () => time, device: { small } });
}

it('keeps for a day what Entra told', async () => {
  expect(await open().kept()).toBeUndefined();
  expect(await open().ask()).toEqual(amina);
  expect(await open().kept()).toEqual(amina);
  time += dayMs;
  expect(await open().kept()).toBeUndefined();
});

it('tells nothing, and keeps nothing, where Entra refuses', async () => {
  const refused = open(async () => { throw new ServiceError('noAccess', 'told to'); });
  expect([await refused.ask(), stored]).toEqual([undefined, undefined]);
  await expect(open(async () => { throw new TypeError('a fault of our own'); }).ask()).rejects.toThrow('a fault of our own');
});

it.each<[string, unknown]>([
  ['another person', { person: { ...amina, id: 'karin' }, at: 1_000 }], ['half a person', { person: { id: 'amina' }, at: 1_000 }], ['no time', { person: amina }], ['a text', 'amina']
])('takes no %s from the device', async (_, kept) => {
  stored = kept;
  expect(await open().kept()).toBeUndefined();
});
