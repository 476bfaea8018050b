import * as fc from 'fast-check';

import { Person } from '../../people/Person';
import { createPersonFinder } from './createPersonFinder';
import { CsvImport, ImportContext } from './CsvImport';
import { fakeReadCsv } from './fakeReadCsv';
import { parseMandatesCsv } from './parseMandatesCsv';
import { parseResponsibilitiesCsv } from './parseResponsibilitiesCsv';
import { toCsv } from './toCsv';
import { toVCard } from './toVCard';

const street = 'Teknik och miljö/Gata och park';
const oberg: Person = {
  id: 'mikael', name: 'Mikael Öberg', given: 'Mikael', surname: 'Öberg', title: 'Driftledare, jour; natt', unit: street, office: 'Sågverksgatan 4\nFörrådet',
  mail: 'mikael.oberg@lindhult.example', phones: ['0980-31 92 10', '+46 70 174 06 10', '112']
};
const people: readonly Person[] = [oberg, { id: 'johan', name: 'Johan Lindqvist', title: '', unit: street }, { id: 'a1', name: 'Anna Andersson', title: '', unit: street }, { id: 'a2', name: 'Anna Andersson', title: '', unit: 'Kommunledning/IT' }];
let made = 0;
const context: ImportContext = { findPeople: createPersonFinder(people), readCsv: fakeReadCsv, createId: () => `new${++made}` };
const problems = ({ errors }: CsvImport<unknown>): string[] => errors.map(({ row, column, problem, value }) => `${row} ${column} ${problem} ${value}`);

describe('toVCard', () => {
  it('tells a person as RFC 6350 has it', () => {
    expect(toVCard(oberg, 'Lindhults kommun').split('\r\n')).toEqual([
      'BEGIN:VCARD', 'VERSION:4.0', 'KIND:individual', 'FN:Mikael Öberg', 'N:Öberg;Mikael;;;', 'ORG:Lindhults kommun;Teknik och miljö;Gata och park', 'TITLE:Driftledare\\, jour\\; natt',
      'TEL;VALUE=uri;TYPE="work,voice":tel:+46980319210', 'TEL;VALUE=uri;TYPE=cell:tel:+46701740610', 'TEL;TYPE="work,voice":112', 'EMAIL;TYPE=work:mikael.oberg@lindhult.example',
      'ADR;TYPE=work:;;Sågverksgatan 4\\nFörrådet;;;;', 'END:VCARD', ''
    ]);
  });

  it('lets no value begin a line of its own, and keeps lines to 75 octets and letters whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('å', '\n', '\r', ';', '😀', 'END:VCARD', '\u0085'), minLength: 0, maxLength: 300, size: 'max' }), (name, title) => {
        const card = toVCard({ id: 'x', name: `${name}x`, title, unit: '' }, 'Lindhults kommun');
        const lines = card.split('\r\n');
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        expect(card.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
        const logical = card.replace(/\r\n /g, '').split('\r\n');
        expect(logical.slice(0, -1).map((line) => line.split(/[:;]/)[0])).toEqual(['BEGIN', 'VERSION', 'KIND', 'FN', 'N', 'ORG', ...(title ? ['TITLE'] : []), 'END']);
      })
    );
  });
});

describe('toCsv', () => {
  const columns = [{ heading: 'Namn', value: (one: Person) => one.name }, { heading: 'Kontor', value: (one: Person) => one.office }];

  it('is what Excel in Swedish opens', () => {
    expect(toCsv([{ ...oberg, office: 'Plan "2"; öst' }, people[1]], columns)).toBe('\ufeff"Namn";"Kontor"\r\n"Mikael Öberg";"Plan ""2""; öst"\r\n"Johan Lindqvist";""\r\n');
  });

  it.each(['=1+1', '+46701', '-2', '@SUM(A1)', '\t=1', ' =1', '\r=1', '＝1', '=HYPERLINK("http://x";"y")'])('lets no spreadsheet take %j for a formula', (office) => {
    expect(toCsv([{ ...oberg, office }], [columns[1]])).toBe(`\ufeff"Kontor"\r\n"'${office.replace(/"/g, '""')}"\r\n`);
  });
});

describe('importing responsibilities', () => {
  const heading = 'Enhet;UPPGIFT;Synonymer;Ansvarig;Ersättare;Tider;Beskrivning;Annat';
  const parse = (...rows: readonly string[]): ReturnType<typeof parseResponsibilitiesCsv> => parseResponsibilitiesCsv(['\ufeff' + heading, ...rows].join('\n'), context, [street, 'Kommunledning/IT', 'Skola/IT']);

  it('reads rows under headings in any order', () => {
    const { items, errors } = parse('Gata och park;Trasig gatlampa;lyktstolpe, gatubelysning,lyktstolpe;Johan Lindqvist;mikael.oberg@LINDHULT.example;vardagar 7–16|jour vardagar 16–07: Mikael Oberg;Lagar lampor;x', ';;;;;;;', '');
    expect(errors).toEqual([]);
    expect(items).toMatchObject([
      {
        task: 'Trasig gatlampa', synonyms: ['lyktstolpe', 'gatubelysning'], unit: street, responsible: 'johan', substitutes: ['mikael'], about: 'Lagar lampor',
        duty: [{ person: 'johan', from: '07:00', to: '16:00' }, { person: 'mikael', from: '16:00', to: '07:00', onCall: true }]
      }
    ]);
  });

  it('tells every fault with its row, column and value, and gives the other rows', () => {
    const result = parse(`${street};Klotter;;Johan Lindqvist`, ';Potthål;;Johan Lindqvist', 'IT;Datorer;;Anna Andersson;Okänd;ibland', `${street};klotter;;Johan Lindqvist;;vardagar 8-16: Anna Andersson|sällan`);
    expect(result.items.map(({ task }) => task)).toEqual(['Klotter']);
    expect(problems(result)).toEqual([
      '3 Enhet missing ', '4 Enhet unknownUnit IT', '4 Ansvarig severalPeople Anna Andersson', '4 Ersättare unknownPerson Okänd',
      '5 UPPGIFT duplicate klotter', '5 Tider severalPeople Anna Andersson', '5 Tider badDuty sällan'
    ]);
  });

  it('takes nothing from a row whose quotes do not close', () => {
    const result = parse(`${street};"Klotter;;Johan Lindqvist`, `${street};Potthål;;Johan Lindqvist`);
    expect(result.items.map(({ task }) => task)).toEqual(['Potthål']);
    expect(problems(result)).toEqual([`2  badQuotes ${street} "Klotter  Johan Lindqvist`]);
  });

  it('says which columns are missing, and reads nothing else', () => {
    expect(parseResponsibilitiesCsv('Uppgift;Enhet\nKlotter;x', context, [street])).toEqual({ items: [], errors: [], missingColumns: ['Ansvarig'] });
    expect(parseResponsibilitiesCsv('', context, [])).toMatchObject({ items: [], missingColumns: ['Uppgift', 'Enhet', 'Ansvarig'] });
  });

  it('never throws', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom(street, 'Johan Lindqvist', 'vardagar 8-16: Johan Lindqvist', 'jour:', '|', '__proto__'));
    fc.assert(fc.property(fc.array(fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(';'))), (rows) => { parse(...rows); }));
  });
});

describe('importing mandates', () => {
  const parse = (...rows: readonly string[]): ReturnType<typeof parseMandatesCsv> => parseMandatesCsv(['Namn;Nämnd;Parti;Roll;Från;Till', ...rows].join('\n'), context);

  it('reads mandates with and without an end', () => {
    const { items, errors } = parse('Mikael Öberg;Tekniska nämnden;Östpartiet;Ledamot;2027-01-01;', 'johan lindqvist;Valnämnden;Åpartiet;Ersättare;2026-10-15;2026-10-15');
    expect(errors).toEqual([]);
    expect(items.map(({ id: _id, ...rest }) => rest)).toEqual([
      { person: 'mikael', board: 'Tekniska nämnden', party: 'Östpartiet', role: 'Ledamot', from: '2027-01-01' },
      { person: 'johan', board: 'Valnämnden', party: 'Åpartiet', role: 'Ersättare', from: '2026-10-15', to: '2026-10-15' }
    ]);
  });

  it('tells of days that are none, of ends before beginnings, and of the same mandate twice', () => {
    const row = 'Mikael Öberg;Valnämnden;X;Ledamot;2027-01-01;';
    expect(problems(parse('Mikael Öberg;A;X;Y;2027-02-29;31/12', 'Mikael Öberg;A;X;Y;2027-01-02;2027-01-01', row, row))).toEqual([
      '2 Från badDate 2027-02-29', '2 Till badDate 31/12', '3 Till endsBeforeStart 2027-01-01', '5 Namn duplicate Mikael Öberg'
    ]);
  });
});
