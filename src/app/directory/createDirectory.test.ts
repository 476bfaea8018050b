import { Responsibility } from '../../domain/directory/Responsibility';
import { ServiceError } from '../../domain/log/ServiceError';
import { fakeReadCsv } from '../../domain/directory/exchange/fakeReadCsv';
import { Person } from '../../domain/people/Person';
import { createDirectory } from './createDirectory';
import { Directory } from './Directory';
import { toDirectoryOptions } from './directoryProperties';
import { FakeDirectoryBook, fakeDirectoryBook } from './fakeDirectoryBook';

const norr = 'Vård och omsorg/Hemtjänst/Hemtjänst Norr';
const karin: Person = { id: 'karin', name: 'Karin Åkesson', title: 'Enhetschef', unit: norr, kind: 'employee' };
const amina: Person = { id: 'amina', name: 'Amina Warsame', title: 'Undersköterska', unit: norr, manager: 'karin', kind: 'employee', phones: ['070-1'] };
const oskar: Person = { id: 'oskar', name: 'Oskar Warsame', title: 'Rektor', unit: 'Barn och utbildning/Skolan', kind: 'employee' };
const sofia: Person = { id: 'sofia', name: 'Sofia Warsame', title: '', unit: 'Förtroendevalda/Kommunfullmäktige', kind: 'politician' };
const keys: Responsibility = { id: 'keys', task: 'Nycklar', synonyms: [], unit: norr, responsible: 'amina', substitutes: [], duty: [] };
const files: { name: string; text: string }[] = [];
let online = true;

function open(book: FakeDirectoryBook, properties: Parameters<typeof toDirectoryOptions>[0] = {}): Directory {
  return createDirectory({
    book, options: toDirectoryOptions(properties, 'Kollegor'), viewer: () => amina, now: () => Date.parse('2026-11-23T10:30:00Z'), createKey: () => 'key',
    isOnline: () => online, onOnline: () => ({ stop: () => undefined }), organisation: '',
    exportWords: { name: 'Namn', title: 'Titel', unit: 'Enhet', phone: 'Telefon', mail: 'E-post', office: 'Plats' },
    saveFile(name, _, text) {
      files.push({ name, text });
    },
    loadReadCsv: async () => fakeReadCsv
  });
}

const everyone = [karin, amina, oskar, sofia];
const book = (rest: Parameters<typeof fakeDirectoryBook>[1] = {}): FakeDirectoryBook => fakeDirectoryBook(everyone, { responsibilities: [keys], viewer: amina, ...rest });
const names = (directory: Directory): string[] => directory.model().results.people.map(({ person }) => person.name);

describe('Kollegor', () => {
  beforeEach(() => {
    files.length = 0;
    online = true;
  });

  it('begins with the own unit, the head first, and finds at once what is typed', () => {
    const directory = open(book());
    expect(names(directory)).toEqual(['Karin Åkesson', 'Amina Warsame']);
    directory.actions.setQuery('warsame');
    expect(names(directory)).toEqual(['Amina Warsame', 'Oskar Warsame', 'Sofia Warsame']);
    expect(directory.model()).toBe(directory.model());
  });

  it('looks in the own administration, the own unit, or among the elected', () => {
    const fake = book();
    const directory = open(fake);
    directory.actions.setQuery('warsame');
    directory.actions.setFilter('administration');
    expect(names(directory)).toEqual(['Amina Warsame']);
    directory.actions.setFilter('elected');
    expect(names(directory)).toEqual(['Sofia Warsame']);
    directory.actions.setFilter('unit');
    expect(fake.asked[fake.asked.length - 1][1]).toMatchObject({ within: norr });
  });

  it('keeps to the unit that an editor chose, and offers no other', () => {
    const directory = open(book(), { unit: ' Barn och utbildning / Skolan ', layout: 'cards' });
    expect(directory.model()).toMatchObject({ filters: ['all'], layout: 'cards' });
    expect(names(directory)).toEqual(['Oskar Warsame']);
    directory.actions.setQuery('warsame');
    expect(names(directory)).toEqual(['Oskar Warsame']);
  });

  it('shows a change of the pane at once, and does not undo what the reader chose meanwhile', () => {
    const directory = open(book());
    directory.actions.setLayout('cards');
    directory.setOptions(toDirectoryOptions({ title: 'Hitta' }, 'Kollegor'));
    expect(directory.model()).toMatchObject({ layout: 'cards', options: { title: 'Hitta' } });
    directory.setOptions(toDirectoryOptions({ layout: 'tree' }, 'Kollegor'));
    expect(directory.model().place.name).toBe('tree');
  });

  it('keeps old hits until the server has answered, and says so', () => {
    const fake = book();
    fake.become({ phase: 'unpublished' });
    const directory = open(fake);
    directory.actions.setQuery('kar');
    fake.answer({ query: 'kar', people: [{ person: karin, matched: [] }], total: 1 });
    directory.actions.setQuery('kari');
    expect(names(directory)).toEqual(['Karin Åkesson']);
    expect(directory.model().results.isOlder).toBe(true);
    expect(directory.model().notices).toEqual([{ kind: 'noDirectory', why: 'unpublished', asksServer: true }]);
    fake.answer({ query: 'kari', trouble: 'noRule' });
    expect(directory.model().results).toMatchObject({ isOlder: false, total: 0 });
    expect(directory.model().notices).toEqual([{ kind: 'noDirectory', why: 'unpublished', asksServer: false }]);
  });

  it('tells who may not read the directory so, and promises no search that the server refuses', () => {
    const fake = book();
    fake.become({ phase: 'noAccess' });
    const directory = open(fake);
    expect(directory.model().notices).toEqual([{ kind: 'noDirectory', why: 'noAccess', asksServer: true }]);
    directory.actions.setQuery('kar');
    fake.answer({ query: 'kar', trouble: 'noAccess' });
    expect(directory.model().notices).toEqual([{ kind: 'noDirectory', why: 'noAccess', asksServer: false }]);
    fake.answer({ query: 'kar', trouble: 'throttled' });
    expect(directory.model().notices).toEqual([{ kind: 'noDirectory', why: 'noAccess', asksServer: true }]);
  });

  it('goes to a unit and around a person, back again, and out by typing', async () => {
    const directory = open(book());
    directory.actions.go({ unit: norr });
    expect(directory.model().place).toMatchObject({ name: 'unit', unit: { mayKeep: true, responsibilities: [{ responsible: { name: 'Amina Warsame' } }] } });
    directory.actions.go({ around: 'karin' });
    expect(directory.model().place).toEqual({ name: 'around', id: 'karin' });
    await new Promise((resolve) => setTimeout(resolve));
    expect(directory.model().place).toMatchObject({ around: { reports: [{ id: 'amina' }] } });
    // What is shown stays until the next has come, and while it is asked for anew.
    directory.actions.go({ around: 'amina' });
    expect(directory.model().place).toMatchObject({ id: 'amina', around: { person: { id: 'karin' } } });
    await new Promise((resolve) => setTimeout(resolve));
    expect(directory.model().place).toMatchObject({ around: { person: { id: 'amina' }, managers: [{ id: 'karin' }] } });
    directory.actions.back();
    directory.actions.back();
    expect(directory.model().place).toMatchObject({ name: 'unit', path: norr });
    directory.actions.setQuery('oskar');
    expect(directory.model().place.name).toBe('people');
    directory.actions.go('top');
    expect(directory.model()).toMatchObject({ query: '', place: { name: 'tree' } });
  });

  it('asks for more as one scrolls', () => {
    const many = Array.from({ length: 200 }, (_, i) => ({ ...amina, id: `p${i}`, name: `Kollega ${i}` }));
    const directory = open(fakeDirectoryBook([...many, amina], { viewer: amina }));
    directory.actions.setQuery('kollega');
    expect([names(directory).length, directory.model().results.total]).toEqual([48, 200]);
    directory.actions.showMore();
    expect(names(directory)).toHaveLength(144);
    directory.actions.setQuery('kolleg');
    expect(names(directory)).toHaveLength(48);
  });

  it('says what became of what somebody keeps', async () => {
    const refusing = (kind: 'conflict' | 'noAccess' | 'throttled'): Directory =>
      open(book({ keeping: { saveResponsibility: () => Promise.reject(new ServiceError(kind, 'no')) } }));
    expect(await open(book()).actions.saveResponsibility(keys)).toBe('done');
    expect(await refusing('conflict').actions.saveResponsibility(keys)).toBe('conflict');
    expect(await refusing('noAccess').actions.saveResponsibility(keys)).toBe('noAccess');
    expect(await refusing('throttled').actions.saveResponsibility(keys)).toBe('failed');
  });

  it('reads a file against the directory, in either of the codes that spreadsheets write', async () => {
    const { actions } = open(book());
    // What jsdom calls a file has no text of its own to give.
    const file = (bytes: Buffer): Blob => Object.assign(new Blob([bytes]), { arrayBuffer: async () => new Uint8Array(bytes).buffer });
    const text = 'Uppgift;Enhet;Ansvarig\nTvättstuga;Hemtjänst Norr;Karin Åkesson';
    for (const code of ['utf8', 'latin1'] as const) {
      expect(await actions.previewImport('responsibilities', file(Buffer.from(text, code)))).toMatchObject({ errors: [], items: [{ task: 'Tvättstuga', unit: norr, responsible: 'karin' }] });
    }
    await expect(actions.previewImport('mandates', file(Buffer.from('PK\0\0')))).rejects.toThrow('no text');
  });

  it('writes a unit to a file as it is shown', () => {
    open(book()).actions.downloadUnit(norr);
    expect(files[0].name).toBe('Hemtjänst Norr.csv');
    expect(files[0].text).toContain('"Amina Warsame";"Undersköterska";"Vård och omsorg › Hemtjänst › Hemtjänst Norr";"070-1"');
  });

  it('tells what is not as usual: no net before an old directory, and presence that is not turned on', () => {
    const fake = book();
    fake.become({ isOld: true, publishedAt: '2026-11-10T05:00:00Z', presenceTrouble: 'noAccess' });
    expect(open(fake).model().notices).toEqual([{ kind: 'old', since: '2026-11-10T05:00:00Z' }, { kind: 'notShown', what: 'presence', isTurnedOff: true }]);
    online = false;
    expect(open(fake).model().notices.map(({ kind }) => kind)).toEqual(['offline', 'old']);
  });

  it.each([
    [{ photoTrouble: 'noAccess' }, 'photos', true], [{ photoTrouble: 'noToken', presenceTrouble: 'noToken' }, 'both', false], [{ photoTrouble: 'unavailable', presenceTrouble: 'noAccess' }, 'presence', true]
  ] as const)('tells of %j what is not shown', (trouble, what, isTurnedOff) => {
    const fake = book();
    fake.become(trouble);
    expect(open(fake).model().notices).toEqual([{ kind: 'notShown', what, isTurnedOff }]);
  });
});

describe('toDirectoryOptions', () => {
  it('takes nothing from a page that it does not know', () => {
    const odd = { title: 7, unit: '//a//b/', layout: 'pie', contactCentre: 'javascript', showPhone: false } as object;
    expect(toDirectoryOptions(odd, 'Kollegor')).toEqual({ title: 'Kollegor', within: 'a/b', layout: 'list', fields: ['title', 'unit'], contactCentre: '' });
  });
});
