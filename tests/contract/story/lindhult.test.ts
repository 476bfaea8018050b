import { gunzipSync } from 'node:zlib';
import type { Story, StoryUser } from '../../../tenant/story/Story.ts';
import { stories } from '../../../tenant/story/stories.ts';

interface DirectoryPerson {
  id: string;
  name: string;
  unit: string;
  kind: string;
}

const now = '2026-11-23T12:05:00.000Z';
const story: Story = stories.lindhult({ now, seed: 1 });
const present = story.users.filter((user) => user.accountEnabled && user.userType === 'Member');
const employees = present.filter((user) => user.kind !== 'politician');
const byId = new Map(story.users.map((user) => [user.id, user]));
const published = story.sites[0].lists.find((list) => list.title === 'Published');
const directory = JSON.parse(gunzipSync(published?.files[0].content ?? new Uint8Array()).toString('utf8')) as {
  format: number;
  version: string;
  publishedAt: string;
  people: DirectoryPerson[];
};

function pathOf(user: StoryUser): string {
  return [user.companyName, user.division, user.department].filter((part) => part !== null).join('/');
}

function named(userName: string): StoryUser {
  const user = story.users.find((candidate) => candidate.userPrincipalName === `${userName}@lindhult.example`);
  if (user === undefined) throw new Error(`Nobody is called ${userName}.`);
  return user;
}

describe('the people of Lindhult', () => {
  it('are 12,000 employees and 570 politicians, with 25 protected, 40 who left and 60 guests', () => {
    expect(employees).toHaveLength(12_000);
    expect(present.filter((user) => user.kind === 'politician')).toHaveLength(570);
    expect(story.users.filter((user) => user.protected)).toHaveLength(25);
    expect(story.users.filter((user) => !user.accountEnabled)).toHaveLength(40);
    expect(story.users.filter((user) => user.userType === 'Guest')).toHaveLength(60);
    expect(story.users.filter((user) => !user.showInAddressList && user.userType === 'Member')).toHaveLength(24);
  });

  it('have ids and user names of their own, well formed', () => {
    expect(byId.size).toBe(story.users.length);
    expect(new Set(story.users.map((user) => user.userPrincipalName)).size).toBe(story.users.length);
    expect(story.users.filter((user) => !/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(user.id))).toEqual([]);
    expect(present.filter((user) => !/^[a-z0-9-]+\.[a-z0-9-]+@lindhult\.example$/.test(user.userPrincipalName))).toEqual([]);
  });

  it('work where people of a Swedish municipality work: care and schools are most', () => {
    const share = (administration: string): number => employees.filter((user) => user.companyName === administration).length / employees.length;
    expect(share('Vård och omsorg')).toBeGreaterThan(0.28);
    expect(share('Barn och utbildning')).toBeGreaterThan(0.33);
    expect(share('Vård och omsorg') + share('Barn och utbildning')).toBeLessThan(0.8);
    expect(share('Räddningstjänst')).toBeLessThan(0.03);
    const titled = (title: string): number => employees.filter((user) => user.jobTitle === title).length;
    expect(titled('Undersköterska')).toBeGreaterThan(titled('Lärare'));
    expect(titled('Förskollärare')).toBeGreaterThan(titled('Bygglovshandläggare') * 10);
  });

  it('are 34 in Hemtjänst Norr, all shown, with Karin Åkesson at the head', () => {
    const unit = story.users.filter((user) => pathOf(user) === 'Vård och omsorg/Hemtjänst/Hemtjänst Norr');
    expect(unit).toHaveLength(34);
    expect(unit.filter((user) => user.protected || !user.accountEnabled || !user.showInAddressList)).toEqual([]);
    const karin = named('karin.akesson');
    expect(karin).toMatchObject({ jobTitle: 'Enhetschef', department: 'Hemtjänst Norr' });
    expect(unit.filter((user) => user.managerId !== karin.id).map((user) => user.id)).toEqual([karin.id]);
  });

  it('have managers up to one director, and one manager with 150 reports', () => {
    const reports = new Map<string, number>();
    for (const user of employees) {
      if (user.managerId !== null) reports.set(user.managerId, (reports.get(user.managerId) ?? 0) + 1);
    }
    const [widest, next] = [...reports.values()].sort((a, b) => b - a);
    expect(widest).toBe(150);
    expect(next).toBeLessThan(70);
    expect(employees.filter((user) => user.managerId === null).map((user) => user.jobTitle)).toEqual(['Kommundirektör']);
    for (const user of employees) {
      let steps = 0;
      for (let id = user.managerId; id !== null; id = byId.get(id)?.managerId ?? null) steps++;
      expect(steps).toBeLessThan(7);
    }
  });

  it('hold the people that journeys and pictures call by name', () => {
    const places = ['amina.warsame Hemtjänst Norr', 'hassan.ali Hemtjänst Norr', 'sara.lindholm Hemtjänst Norr', 'jussi.lehtonen Hemtjänst Norr', 'mikael.oberg Gata och park',
      'johan.lindqvist Gata och park', 'mohamed.linden Ekonomi och inköp', 'fatima.haddad Ekbackeskolan', 'lars-goran.svensson Ekbackeskolan', 'ewa.kowalska Hälsa och rehab',
      'elin.nutti Trygghetscentralen', 'per-olof.akesson Tekniska nämnden', 'eva.holmgren Kommunikation', 'tomas.ek IT', 'linnea.akesson Bygglov', 'sanna.akesson Måltid'];
    for (const place of places) {
      const [userName, ...unit] = place.split(' ');
      expect([place, named(userName).department]).toEqual([place, unit.join(' ')]);
    }
    expect(story.users.filter((user) => user.displayName === 'Anna Andersson').length).toBeGreaterThan(4);
    expect(named('tomas.ek').jobTitle).toBe('Systemförvaltare');
  });

  it('have telephones that belong to nobody, and temps have no mailbox', () => {
    const phones = story.users.flatMap((user) => [...user.businessPhones, ...(user.mobilePhone === null ? [] : [user.mobilePhone])]);
    expect(phones.filter((phone) => !/^(0980-31 92 \d\d|0980-00 \d\d \d\d|070-174 06 (0[5-9]|[1-9]\d))$/.test(phone))).toEqual([]);
    const temps = story.users.filter((user) => user.kind === 'temp');
    expect(temps.length).toBeGreaterThan(300);
    expect(temps.filter((user) => user.mail !== null)).toEqual([]);
  });
});

describe('the directory file', () => {
  it('holds everyone of the allow rule and nobody else', () => {
    const allowed = present.filter((user) => user.showInAddressList && !user.protected);
    expect(directory.format).toBe(1);
    expect(directory.people).toHaveLength(allowed.length);
    expect(new Set(directory.people.map((person) => person.id))).toEqual(new Set(allowed.map((user) => user.id)));
    expect(Date.parse(directory.publishedAt)).toBeLessThan(Date.parse(now));
  });

  it('gives each person the path of their unit', () => {
    const karin = directory.people.find((person) => person.id === named('karin.akesson').id);
    expect(karin).toMatchObject({ name: 'Karin Åkesson', unit: 'Vård och omsorg/Hemtjänst/Hemtjänst Norr', kind: 'employee' });
    expect(directory.people.filter((person) => person.unit !== pathOf(byId.get(person.id) as StoryUser))).toEqual([]);
  });
});
