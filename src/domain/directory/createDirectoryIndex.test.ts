import * as fc from 'fast-check';

import { Person } from '../people/Person';
import { buildDirectoryIndex } from './buildDirectoryIndex';
import { createDirectoryIndex, SearchResult } from './createDirectoryIndex';
import { Mandate } from './Mandate';
import { Responsibility } from './Responsibility';

const norr = 'Vård och omsorg/Hemtjänst/Hemtjänst Norr';
const street = 'Teknik och miljö/Gata och park';

function person(name: string, more: Partial<Person> = {}): Person {
  return { id: name.toLowerCase().replace(/[^a-z]/g, '-'), name, title: 'Lärare', unit: 'Barn och utbildning/Grundskola/Ekbackeskolan', ...more };
}

const viewer: Person = person('Amina Warsame', { unit: norr, title: 'Undersköterska' });
const oberg: Person = person('Mikael Öberg', { unit: street, title: 'Driftledare', phones: ['0980-31 92 10', '070-174 06 10'], office: 'Sågverksgatan 4', mail: 'mikael.oberg@lindhult.example' });
const people: readonly Person[] = [
  person('Nadia Åkesson'), person('Bengt Åkesson', { unit: 'Vård och omsorg/Hälsa' }), person('Karin Åkesson', { unit: norr, title: 'Enhetschef' }), person('Per Akesson'),
  person('Kristina Karlsson'), person('Christina Carlson'), person('Lars-Göran Svensson', { title: 'Vaktmästare' }), person('Sofia Lindqvist'), person('Anna Karin Jönsson'),
  person('Jon Jonsson'), person('Bo Jönssonberg'), person('Magnus Malmström', { title: 'Karinkonsult' }), person('Elin Bergkarinsson'), person('Karina Holm'), person('Łukasz Żak'),
  person('Per-Olof Åkerman', { title: 'Ledamot', unit: 'Förtroendevalda/Tekniska nämnden', kind: 'politician' }), viewer, oberg
];
const responsibilities: readonly Responsibility[] = [
  { id: '1', task: 'Trasig gatlampa', synonyms: ['gatubelysning', 'lyktstolpe'], unit: street, responsible: oberg.id, substitutes: ['nobody-known'], duty: [] },
  { id: '2', task: 'Parkeringsövervakning', synonyms: ['felparkerad bil'], unit: street, responsible: 'nobody-known', substitutes: [], duty: [] },
  { id: '3', task: 'Snöröjning', synonyms: ['plogning'], unit: street, responsible: oberg.id, substitutes: [], duty: [] }
];
const mandates: readonly Mandate[] = [{ id: '1', person: 'per-olof--kerman', board: 'Tekniska nämnden', party: 'Lindhultspartiet', role: 'Ordförande', from: '2022-11-01' }];
const index = createDirectoryIndex(people, responsibilities, mandates);

const search = (query: string): SearchResult => index.search(query, viewer);
const names = (query: string): string[] => search(query).people.map((hit) => hit.person.name);

describe('searching for people', () => {
  it('puts the exact spelling first, then own unit, own administration and the rest', () => {
    expect(names('Åkesson')).toEqual(['Karin Åkesson', 'Bengt Åkesson', 'Nadia Åkesson', 'Per Akesson']);
    expect(names('akesson')[0]).toBe('Per Akesson');
  });

  it.each(['akesson karin', 'aakesson karin', 'KARIN ÅKESSON', 'k åkesson', 'åke kar', 'karin åkesson hemtjänsten'])('finds Karin Åkesson by "%s" without telling of another spelling', (query) => {
    expect(names(query)[0]).toBe('Karin Åkesson');
    expect(search(query).spelled).toBeUndefined();
  });

  it.each([['karin Åkeson', 'Karin Åkesson'], ['kairn åkesson', 'Karin Åkesson'], ['sophia lindkvist', 'Sofia Lindqvist'], ['mikel öbreg', 'Mikael Öberg']])('tells that "%s" was taken for %s', (query, spelled) => {
    expect(names(query)[0]).toBe(spelled);
    expect(search(query).spelled).toBe(spelled);
  });

  it('hears that Karlsson, Carlson and Karlson are one', () => {
    expect(names('Karlson')).toEqual(['Christina Carlson', 'Kristina Karlsson']);
    expect(names('Carlson')).toEqual(['Christina Carlson', 'Kristina Karlsson']);
    expect(names('kristina')).toEqual(['Kristina Karlsson', 'Christina Carlson']);
  });

  it('puts starts of names before middles, and both before titles', () => {
    expect(names('karin')).toEqual(['Karin Åkesson', 'Anna Karin Jönsson', 'Karina Holm', 'Magnus Malmström', 'Elin Bergkarinsson']);
    expect(names('karin')).not.toContain('Sofia Lindqvist');
  });

  it('holds ö for a letter of its own where it is typed', () => {
    expect(names('jönsson')).toEqual(['Anna Karin Jönsson', 'Bo Jönssonberg', 'Jon Jonsson']);
    expect(names('jonsson')).toEqual(['Jon Jonsson', 'Anna Karin Jönsson', 'Bo Jönssonberg']);
  });

  it.each(['lars göran', 'larsgöran', 'Lars-Goran', 'svensson lars', 'LGS', 'lg svensson'])('finds the parts of a double name by "%s"', (query) => {
    expect(names(query)[0]).toBe('Lars-Göran Svensson');
  });

  it.each(['0980-31 92 10', '0980319210', '+46 980 319210', '0046 (0)980-31 92 10', '46980319210', '319210', '92 10', 'öberg 92 10'])('finds a telephone number written as %s', (query) => {
    expect(names(query)).toEqual(['Mikael Öberg']);
  });

  it.each([['driftledare gata', 'title'], ['sågverksgatan', 'office'], ['mikael.oberg@lindhult', 'mail'], ['trasig gatlampa', 'responsibility'], ['gata och park', 'unit']])('finds by "%s" and tells that the %s fits', (query, field) => {
    const hit = search(query).people.find(({ person: found }) => found === oberg);
    expect(hit?.matched.map((match) => match.field)).toContain(field);
  });

  it('finds a politician by board, role and party', () => {
    for (const query of ['ordförande tekniska nämnden', 'lindhultspartiet', 'tekniska åkerman']) expect(names(query)[0]).toBe('Per-Olof Åkerman');
  });

  it('marks the letters that were typed', () => {
    const [hit] = search('ake kar').people;
    expect(hit.matched).toEqual([{ field: 'name', text: 'Karin Åkesson', ranges: [[0, 3], [6, 9]] }]);
    expect(search('+46 980 3192').people[0].matched).toEqual([{ field: 'phone', text: '0980-31 92 10', ranges: [[0, 10]] }]);
    expect(search('lukas').people[0].matched).toEqual([{ field: 'name', text: 'Łukasz Żak', ranges: [[0, 5]] }]);
  });

  it('keeps to a unit, a kind and a limit, and still counts everyone', () => {
    expect(index.search('åkesson', viewer, { within: 'Vård och omsorg' }).people.map((hit) => hit.person.name)).toEqual(['Karin Åkesson', 'Bengt Åkesson']);
    expect(index.search('åke', viewer, { kind: 'politician' }).people.map((hit) => hit.person.name)).toEqual(['Per-Olof Åkerman']);
    expect(index.search('åkesson', viewer, { limit: 1 })).toMatchObject({ total: 4, people: [{ person: { name: 'Karin Åkesson' } }] });
  });
});

describe('searching for units', () => {
  it('finds units by name with everyone below, whole names first', () => {
    expect(search('hemtjänst').units).toEqual([{ path: 'Vård och omsorg/Hemtjänst', count: 2 }, { path: norr, count: 2 }]);
    expect(search('hemtjänsten norr').units).toEqual([{ path: norr, count: 2 }]);
    expect(search('ekbakeskolan').units).toEqual([{ path: 'Barn och utbildning/Grundskola/Ekbackeskolan', count: 13 }]);
  });

  it('finds none by a person or a number', () => {
    for (const query of ['karin åkesson', '319210', 'norr@', '']) expect(search(query).units).toEqual([]);
  });
});

describe('asking who is responsible', () => {
  it.each([['Snöröjning', 'exact'], ['vem ansvarar för trasig gatlampa?', 'exact'], ['trasiga gatlampor', 'exact'], ['snö röjning', 'exact'], ['felparkerade bilar', 'synonym'], ['lyktstolpar', 'synonym'], ['snör', 'unsure'], ['snöröjnign', 'unsure'], ['gatlampa', 'unsure']])('answers "%s" with certainty %s', (query, certainty) => {
    expect(search(query).answers[0]).toMatchObject({ certainty });
  });

  it('has no answer to a name', () => {
    for (const query of ['k åkesson', 'karin', 'ek', 'Per']) expect(search(query).answers).toEqual([]);
  });

  it('shows nobody who is not in the directory as responsible or substitute', () => {
    expect(search('felparkerad bil').answers[0].responsible).toBeUndefined();
    expect(search('trasig gatlampa').answers[0]).toMatchObject({ responsible: oberg, substitutes: [] });
  });
});

describe('the index', () => {
  it('never throws, and finds none but those it was given, each once, with ranges inside their texts', () => {
    const given: ReadonlySet<Person> = new Set(people);
    const typed = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 40 }), fc.array(fc.constantFrom('karin', 'Å', 'å-', '0980', '+46', '@', '(', '\\', 'gata', 'ß', 'İ', '﷽', '-', '31 92'), { maxLength: 12 }).map((parts) => parts.join(' ')));
    fc.assert(
      fc.property(typed, (query) => {
        const result = search(query);
        const found = result.people.map((hit) => hit.person);
        expect(found.every((one) => given.has(one))).toBe(true);
        expect(new Set(found).size).toBe(found.length);
        expect(result.total).toBeGreaterThanOrEqual(found.length);
        for (const { text, ranges } of result.people.flatMap((hit) => hit.matched)) {
          let last = 0;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 }
    );
  });

  it('finds everyone by the whole name, whatever the name', () => {
    const name = fc.array(fc.string({ unit: fc.constantFrom(...'abcåäöéłßøKÅÖ-'), minLength: 1, maxLength: 8 }).filter((part) => /^[^-]+(-[^-]+)*$/.test(part)), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 12 }), (all) => {
        const own = createDirectoryIndex(all.map((one, i) => ({ id: String(i), name: one, title: '', unit: '' })));
        for (const one of all) expect(own.search(one, undefined).people.map((hit) => hit.person.name)).toContain(one);
      }),
      { numRuns: 100 }
    );
  });

  it('holds each person once, in Swedish order, and knows them by id', () => {
    const own = createDirectoryIndex([person('Östen Ö'), person('Zara Z'), person('Åsa Å'), person('Ärla Ä'), person('Zara Z')]);
    expect(own.people.map(({ name }) => name)).toEqual(['Zara Z', 'Åsa Å', 'Ärla Ä', 'Östen Ö']);
    expect(own.find(own.people[1].id.toUpperCase())).toBe(own.people[1]);
    expect(own.find('nobody')).toBeUndefined();
  });

  it('is the same when it is built in slices, tells how far it has come, and gives the page time in between', async () => {
    const many = Array.from({ length: 2000 }, (_, i) => person(`Person ${(i * 7919) % 2000} Nummer${i}`, { id: String(i) }));
    const progress: number[] = [];
    let time = 0;
    let pauses = 0;
    const sliced = await buildDirectoryIndex(many, responsibilities, mandates, { now: () => (time += 3), pause: async () => { pauses++; }, onProgress: (done) => progress.push(done) });
    expect(sliced.people).toEqual(createDirectoryIndex(many).people);
    expect(pauses).toBeGreaterThan(20);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress[0]).toBeGreaterThanOrEqual(0);
    expect(progress[progress.length - 1]).toBe(1);
    await expect(buildDirectoryIndex(many, [], [], { now: () => (time += 3), pause: () => Promise.reject(new Error('gone')) })).rejects.toThrow('gone');
  });

  it('finds nothing for nothing, and nobody among nobody', () => {
    expect(search('  ')).toEqual({ answers: [], people: [], units: [], total: 0, spelled: undefined });
    expect(createDirectoryIndex([]).search('karin', undefined)).toEqual({ answers: [], people: [], units: [], total: 0, spelled: undefined });
  });
});
