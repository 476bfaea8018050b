import { createStoryKey } from '../createStoryKey.ts';
import type { Member } from '../people/Member.ts';
import type { Random } from '../random.ts';
import { responsibilityLines, unitLines } from '../texts/responsibilities.ts';
import type { StoryDuty, StoryResponsibility, StoryRow } from './StoryLists.ts';

interface Line {
  unit: string;
  task: string;
  synonyms: string[];
  about: string;
  hours: string;
  link?: string;
}

const dayMs = 86_400_000;
const norr = 'Vård och omsorg/Hemtjänst/Hemtjänst Norr';

/** Those that the pictures and journeys know: task, then the responsible and substitutes by user name. */
const known: Record<string, readonly string[]> = {
  'Trasig gatlampa': ['johan.lindqvist', 'mikael.oberg'],
  Snöröjning: ['mikael.oberg', 'lena.strom', 'gun.hagg'],
  Halkbekämpning: ['lena.strom', 'mikael.oberg'],
  'Armaturer på gång- och cykelvägar': ['Tomas Ek/Belysning', 'Rana Nasser/Belysning'],
  Julbelysning: ['Tomas Ek/Belysning', 'Rana Nasser/Belysning'],
  Trygghetslarm: ['elin.nutti'],
  Bygglov: ['linnea.akesson'],
  Felanmälan: ['inga-lill.pettersson'],
  'Behörigheter i system': ['tomas.ek'],
  Intranätet: ['eva.holmgren', 'kaveh.amini'],
  'Press och medier': ['eva.holmgren', 'kaveh.amini'],
  Webbplatsen: ['stina.dahlgren'],
  'Inköp och upphandling': ['mohamed.linden'],
  'Trygghetslarm, norr': ['hassan.ali'],
  [`Nycklar och taggar ${norr}`]: ['anne.niia', 'karin.akesson'],
  [`Schema och vikarier ${norr}`]: ['anne.niia'],
  'Cyklar och bilar': ['sara.lindholm']
};

const linesOfNorr = `
Trygghetslarm, norr | larm norr, larmbesök, larmknapp norr | Åker på larm i norr, dag som natt. | d
Cyklar och bilar | elcykel, punktering, bilnyckel, hemtjänstbil | Elcyklar och bilar i Hemtjänst Norr. | h`;

/** @param members - those who may be shown. A line whose unit has nobody is left out, as in the small stories. */
export function createResponsibilities(members: readonly Member[], editor: string, now: number, random: Random): StoryRow<StoryResponsibility>[] {
  const byUnit = new Map<string, Member[]>();
  for (const member of members) if (member.role !== 'politician') byUnit.set(member.path, [...(byUnit.get(member.path) ?? []), member]);
  return allLines(members).flatMap((line) => {
    const [responsible, ...substitutes] = choosePeople(line, members, byUnit.get(line.unit) ?? [], random);
    if (responsible === undefined) return [];
    const created = now - (line.task === 'Trasig gatlampa' ? 21 : random.between(3, 300)) * dayMs;
    const head = byUnit.get(line.unit)?.find(({ role }) => role === 'head');
    return [{
      createdAt: new Date(created).toISOString(),
      createdBy: line.task === 'Trasig gatlampa' ? responsible : (head?.user.id ?? editor),
      value: {
        id: createStoryKey(created, random), task: line.task, unit: line.unit, synonyms: line.synonyms,
        ...(line.about === '' ? {} : { about: line.about }),
        responsible, substitutes, duty: dutyOf(line.hours, responsible, substitutes[0] ?? responsible),
        ...(line.link === undefined ? {} : { residentLink: line.link })
      }
    }];
  });
}

function allLines(members: readonly Member[]): Line[] {
  const lines = readLines(responsibilityLines);
  const units = new Map(members.filter(({ kind }) => unitLines[kind] !== undefined).map(({ path, kind }) => [path, kind]));
  for (const [unit, kind] of units) {
    // Not of a whole division: its people are those who lead.
    if (unit.split('/').length === 3) lines.push(...readLines(`#${unit}${unitLines[kind]}`));
  }
  return [...lines, ...readLines(`#${norr}${linesOfNorr}`)];
}

function readLines(text: string): Line[] {
  let unit = '';
  return text.split('\n').flatMap((row) => {
    if (row.startsWith('#')) unit = row.slice(1);
    const [task, synonyms, about = '', hours = 'k', link] = row.split('|').map((part) => part.trim());
    return row.startsWith('#') || synonyms === undefined ? [] : [{ unit, task, synonyms: synonyms.split(', '), about, hours, link }];
  });
}

/** The responsible first, then one or two who stand in; those with a telephone before others. */
function choosePeople(line: Line, members: readonly Member[], unit: readonly Member[], random: Random): string[] {
  const named = known[line.task] ?? known[`${line.task} ${line.unit}`];
  if (named) return named.flatMap((name) => members.find((member) => isCalled(member, name))?.user.id ?? []);
  const staff = unit.filter(({ role }) => role !== 'temp');
  const reachable = staff.filter(({ user }) => user.businessPhones.length > 0 || user.mobilePhone !== null);
  return random.sample(reachable.length > 1 ? reachable : staff, random.between(2, 3)).map(({ user }) => user.id);
}

/** By user name, or by name and unit where there are several. */
function isCalled({ user, path }: Member, name: string): boolean {
  const [displayName, unit] = name.split('/');
  return unit === undefined ? user.userPrincipalName === `${name}@lindhult.example` : user.displayName === displayName && path.endsWith(`/${unit}`);
}

function dutyOf(hours: string, person: string, onCall: string): StoryDuty[] {
  const weekdays: StoryDuty['days'] = [1, 2, 3, 4, 5];
  const on = (from: string, to: string): StoryDuty => ({ days: weekdays, from, to, person });
  if (hours === 'd') return [{ days: [...weekdays, 6, 7], from: '00:00', to: '24:00', person }];
  if (hours === 'e') return [on('07:00', '15:00')];
  if (hours === 'h') return [on('08:00', '12:00')];
  if (hours !== 'j') return [on('08:00', '16:00')];
  return [on('07:00', '16:00'), { ...on('16:00', '07:00'), person: onCall, onCall: true }, { days: [6, 7], from: '00:00', to: '24:00', person: onCall, onCall: true }];
}
