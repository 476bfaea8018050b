import { Checkpoint } from '../../../src/domain/sync/Checkpoint';
import { OpenTenant, openTenant, Someone } from './openTenant';

const checkpoint = (token: string): Checkpoint => ({
  format: 1, writtenAt: '2026-11-23T09:00:00.000Z', token, settingsVersion: 0, directoryVersion: '', since: '2026-11-23T08-14-05Z-abcdefghijkl', rows: [], reactions: []
});

jest.setTimeout(60_000);

describe('the published files', () => {
  let tenant: OpenTenant;
  let editor: Someone;
  let other: Someone;
  let member: Someone;

  beforeAll(async () => {
    tenant = await openTenant('quietVillage');
    [editor, other, member] = [await tenant.signIn('stina.dahlgren'), await tenant.signIn('kaveh.amini'), await tenant.signIn('amina.warsame')];
  });
  afterAll(async () => tenant?.server.stop());

  it('are none until somebody writes', async () => {
    expect(await member.files.readCheckpoint()).toBeUndefined();
  });

  it('may not be written by members', async () => {
    expect(await member.files.writeCheckpoint(checkpoint('x'), undefined)).toBe('notAllowed');
  });

  it('are never spoilt by two writers at once', async () => {
    const outcomes = await Promise.all([editor.files.writeCheckpoint(checkpoint('a'), undefined), other.files.writeCheckpoint(checkpoint('b'), undefined)]);
    expect([...outcomes].sort()).toEqual(['lost', 'written']);
    const read = await editor.files.readCheckpoint();
    const again = await Promise.all([editor.files.writeCheckpoint(checkpoint('c'), read?.etag), other.files.writeCheckpoint(checkpoint('d'), read?.etag)]);
    expect([...again].sort()).toEqual(['lost', 'written']);
    expect((await member.files.readCheckpoint())?.checkpoint.token).toBe(again[0] === 'written' ? 'c' : 'd');
    expect(await editor.files.writeCheckpoint(checkpoint('e'), read?.etag)).toBe('lost');
  });

  it('take one request and 1 RU to read, 4 RU to write', async () => {
    await tenant.controls.resetMeter();
    const read = await editor.files.readCheckpoint();
    expect((await tenant.controls.meter()).sums).toMatchObject({ requests: 1, ru: 1 });
    await tenant.controls.resetMeter();
    expect(await editor.files.writeCheckpoint(checkpoint('f'), read?.etag)).toBe('written');
    expect((await tenant.controls.meter()).sums).toMatchObject({ requests: 3, ru: 4 });
  });

  it('hold a directory of those who may be shown', async () => {
    const directory = await member.files.readDirectory();
    const protectedPeople = (await tenant.controls.people('', 10_000)).filter((person) => person.protected);
    expect(directory?.people.length).toBeGreaterThan(20);
    expect(directory?.people.filter(({ id }) => protectedPeople.some((person) => person.id === id))).toEqual([]);
    expect(directory?.people.filter(({ name }) => name === 'Amina Warsame')).toMatchObject([
      { id: member.person.id, title: 'Undersköterska', unit: 'Vård och omsorg/Hemtjänst/Hemtjänst Norr' }
    ]);
  });
});
