import { gunzipSync } from 'node:zlib';
import { onDutyNow } from '../../../src/domain/directory/duty/onDutyNow';
import { standingRows } from '../../../src/domain/directory/lists/standingRows';
import { mandatesAt, nextMandateChange } from '../../../src/domain/directory/mandates/mandatesAt';
import { toDirectoryFile } from '../../../src/graph/sync/toDirectoryFile';
import type { DirectoryFile } from '../../../src/domain/sync/PublishedFiles';
import type { Story, StoryList } from '../../../tenant/story/Story.ts';
import { stories } from '../../../tenant/story/stories.ts';

const now = '2026-11-23T12:05:00.000Z';

function tell(name: 'lindhult' | 'quietVillage'): { story: Story; file: DirectoryFile; list: (title: string) => StoryList } {
  const story = stories[name]({ now, seed: 1 });
  const list = (title: string): StoryList => story.sites[0].lists.find((one) => one.title === title) as StoryList;
  const file = toDirectoryFile(JSON.parse(gunzipSync(list('Published').files[0].content).toString()));
  if (!file?.lists) throw new Error('The file holds no lists');
  return { story, file, list };
}

const { story, file, list } = tell('lindhult');
const named = (name: string, unit: string): string => file.people.find((person) => person.name === name && person.unit.endsWith(unit))?.id ?? '';
const responsibilities = standingRows(file.lists?.responsibilities.rows ?? []).map(({ value }) => value);
const mandates = standingRows(file.lists?.mandates.rows ?? []).map(({ value }) => value);
const profiles = standingRows(file.lists?.profiles.rows ?? []).map(({ value }) => value);

describe('the lists of Lindhult', () => {
  it('are whole in the published file: no row is one that readers leave out', () => {
    expect(responsibilities).toHaveLength([...list('Responsibilities').items].length);
    expect(mandates).toHaveLength([...list('Mandates').items].length);
    expect(profiles).toHaveLength([...list('Profiles').items].length);
    expect(responsibilities.length).toBeGreaterThan(150);
    expect(responsibilities.length).toBeLessThan(300);
  });

  it('tell who is responsible for a broken street lamp, at work and on call', () => {
    const lamp = responsibilities.find(({ task }) => task === 'Trasig gatlampa');
    expect(lamp).toMatchObject({ unit: 'Teknik och miljö/Gata och park', responsible: named('Johan Lindqvist', 'Gata och park'), residentLink: 'lindhult.example/felanmalan' });
    expect(lamp?.synonyms).toContain('lyktstolpe');
    const duty = lamp && onDutyNow(lamp, new Date(now));
    expect(duty?.now).toMatchObject({ person: named('Johan Lindqvist', 'Gata och park'), onCall: false });
    expect(duty?.next).toMatchObject({ person: named('Mikael Öberg', 'Gata och park'), onCall: true });
  });

  it('give each of the 570 a seat in force, and others at the new year', () => {
    const politicians = new Set(file.people.filter(({ kind }) => kind === 'politician').map(({ id }) => id));
    const today = mandatesAt(mandates, new Date(now));
    expect(new Set(today.map(({ person }) => person))).toEqual(politicians);
    expect(politicians.size).toBe(570);
    expect(nextMandateChange(mandates, new Date(now))).toBe('2027-01-01');
    expect(mandatesAt(mandates, new Date('2027-01-10')).length).toBeGreaterThan(400);
    const sofia = mandates.filter(({ person }) => person === named('Sofia Bergström', 'Vård- och omsorgsnämnden'));
    expect(sofia.map(({ board, role }) => `${board}: ${role}`)).toEqual(['Vård- och omsorgsnämnden: Ordförande', 'Kommunfullmäktige: Ledamot', 'Kommunstyrelsen: Ersättare']);
  });

  it('say who is away and who stands in, and keep what a politician does not show out of the file', () => {
    const tomas = profiles.find(({ person }) => person === named('Tomas Ek', 'Belysning'));
    expect(tomas?.absence).toEqual({ until: '2026-11-30', substitute: named('Rana Nasser', 'Belysning') });
    const silent = profiles.filter(({ hiddenContact }) => hiddenContact?.includes('phone')).map(({ person }) => person);
    expect(silent.length).toBeGreaterThan(10);
    expect(file.people.filter(({ id, phones }) => silent.includes(id) && phones)).toEqual([]);
  });

  it.each(['lindhult', 'quietVillage'] as const)('name nobody who may not be shown, in %s', (name) => {
    const told = name === 'lindhult' ? { story, file, list } : tell(name);
    const shown = new Set(told.file.people.map(({ id }) => id));
    const kept = told.story.users.filter(({ id }) => !shown.has(id));
    expect(kept.length).toBeGreaterThan(4);
    const everything = JSON.stringify([told.file, ...['Responsibilities', 'Mandates', 'Profiles'].map((title) => [...told.list(title).items])]);
    // Whole words: "lena" is the end of "malena".
    const found = kept.flatMap(({ id, userPrincipalName, mail }) => [id, userPrincipalName, mail ?? id].filter((word) => new RegExp(`(?<![\\w.-])${word.replace(/[.#]/g, '\\$&')}`).test(everything)));
    expect(found).toEqual([]);
  });

  it('are there in the village too, for those who live in it', () => {
    const village = tell('quietVillage');
    const tasks = standingRows(village.file.lists?.responsibilities.rows ?? []).map(({ value }) => value.task);
    expect(tasks).toEqual(expect.arrayContaining(['Trasig gatlampa', 'Snöröjning', 'Trygghetslarm', 'Nycklar och taggar', 'Felanmälan']));
  });
});
