import type { FilePerson } from './Query.ts';

/** Task and everyday words, as units would write them. */
const rows = `Snöröjning: plogning, snöplog, halka på vägen, sandning, oplogat
Trasig gatlampa: gatubelysning, gatlyse, lyktstolpe, lampan är sönder, mörkt på gatan
Parkeringsövervakning: felparkerad bil, parkeringsböter, p-böter, parkeringsvakt
Potthål: hål i vägen, gropar i asfalten, trasig väg
Bygglov: bygga ut, altan, attefall, bygga hus
Nycklar och taggar: passerkort, låst ute, kodlås
Löner: lönespec, fel lön, lönebesked
Felanmälan av lokaler: trasigt fönster, läckande kran, element kallt
Trygghetslarm: larmknapp, larm i hemtjänsten
Skolskjuts: skolbuss, taxi till skolan
Förskoleplats: dagisplats, barnomsorg, plats i kö
Klotter: graffiti, klottersanering, nedklottrad vägg
Sophämtning: soptunna, återvinning, sopor, soptömning
Försörjningsstöd: socialbidrag, ekonomiskt bistånd
Datorer och inloggning: lösenord, IT-support, kan inte logga in, helpdesk
Orosanmälan barn: barn som far illa, anmäla oro, soc
Livsmedelskontroll: matförgiftning, restaurangkontroll
Färdtjänst: riksfärdtjänst, resetjänst
Serveringstillstånd: alkoholtillstånd, utskänkning
Diarium och handlingar: registrator, begära ut handling, allmän handling`;

export interface BenchResponsibility {
  id: string;
  task: string;
  synonyms: string[];
  unit: string;
  responsible: string;
  substitutes: string[];
  duty: [];
}

/** One row for each task, with some of the story's people as the responsible. */
export function makeResponsibilities(people: readonly FilePerson[]): BenchResponsibility[] {
  return rows.split('\n').map((row, i) => {
    const [task, synonyms] = row.split(': ');
    const [responsible, substitute] = [people[(i * 577 + 40) % people.length], people[(i * 577 + 41) % people.length]];
    return { id: String(i), task, synonyms: synonyms.split(', '), unit: responsible.unit, responsible: responsible.id, substitutes: [substitute.id], duty: [] };
  });
}

/** Questions, and the task that should stand above the people. */
export const questions: readonly (readonly [string, string])[] = [
  ['snöröjning', 'Snöröjning'], ['snöröjningen', 'Snöröjning'], ['vem ansvarar för snöröjning', 'Snöröjning'], ['snoplog', 'Snöröjning'],
  ['trasig gatlampa', 'Trasig gatlampa'], ['trasiga gatlampor', 'Trasig gatlampa'], ['vem ansvarar för trasig gatlampa?', 'Trasig gatlampa'], ['lyktstolpe', 'Trasig gatlampa'],
  ['felparkerad bil', 'Parkeringsövervakning'], ['felparkerade bilar', 'Parkeringsövervakning'], ['hål i vägen', 'Potthål'], ['potthal', 'Potthål'],
  ['lönebesked', 'Löner'], ['lösenord', 'Datorer och inloggning'], ['vem tar hand om klotter', 'Klotter'], ['Bygglov', 'Bygglov'],
  ['skolbussen', 'Skolskjuts'], ['passerkort', 'Nycklar och taggar'], ['begära ut allmän handling', 'Diarium och handlingar'], ['socialbidrag', 'Försörjningsstöd']
];
