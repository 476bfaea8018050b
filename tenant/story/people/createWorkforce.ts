import { createWeighted } from '../createWeighted.ts';
import type { AdministrationPlan, DivisionPlan, UnitPlan } from '../organisation/Plan.ts';
import { streets } from '../organisation/places.ts';
import { kindsOfWork } from '../organisation/titles.ts';
import type { UnitKind } from '../organisation/UnitKind.ts';
import type { Random } from '../random.ts';
import type { Hiring, Place } from './createHiring.ts';
import type { Member } from './Member.ts';
import type { NamedPerson } from './namedPeople.ts';
import { shareOut } from './shareOut.ts';

/** Over this many reports a head shares them with deputies; the staff pool alone keeps all of its people. */
const widestSpan = 46;
const unitsToAnAreaHead = 11;
const manyUnits = 25;
const townHall: readonly UnitKind[] = ['comms', 'finance', 'hr', 'it', 'contactCentre', 'office', 'safety', 'business', 'permit', 'planning', 'environment'];

/** Hires everyone of a plan with `hire`, from the head of each administration down. The first administration's head leads them all. */
export function createWorkforce(plan: readonly AdministrationPlan[], named: readonly NamedPerson[], hire: (hiring: Hiring) => Member, random: Random): Member[] {
  const chance = random.branch('organisation');
  const members: Member[] = [];
  const waiting = [...named];

  const take = (path: string, head: boolean): NamedPerson | undefined => {
    const index = waiting.findIndex((person) => person.unit === path && (person.head === true) === head);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  const add = (hiring: Hiring): Member => {
    const member = hire({ ...hiring, title: hiring.named?.title ?? hiring.title });
    members.push(member);
    return member;
  };
  const titles = new Map(Object.entries(kindsOfWork).map(([kind, work]) => [kind, createWeighted(work.titles)]));
  const sharedPhone = (): string => `070-174 06 ${String(chance.between(85, 99))}`;
  const officeOf = (kind: UnitKind): string => (townHall.includes(kind) ? 'Rådhuset' : `${chance.pick(streets)} ${chance.between(1, 48)}`);

  /** The staff of one place, shared between its managers. */
  function addStaff(place: Place, path: string, count: number, managers: readonly Member[]): void {
    for (let i = 0; i < count; i++) {
      const person = take(path, false);
      const temp = person ? person.temp === true : chance.chance(kindsOfWork[place.kind].temps);
      const title = temp ? 'Timvikarie' : (titles.get(place.kind) as (random: Random) => string)(chance);
      add({ place, role: temp ? 'temp' : 'staff', title, managerId: managers[i % managers.length].user.id, named: person });
    }
  }

  function addUnit(administration: string, division: DivisionPlan, unit: UnitPlan, size: number, manager: Member): void {
    const work = kindsOfWork[unit.kind];
    const place: Place = { administration, division: division.name, unit: unit.name, kind: unit.kind, office: officeOf(unit.kind), sharedPhone: sharedPhone() };
    const path = `${administration}/${division.name}/${unit.name}`;
    if (path.endsWith('Hemtjänst Norr')) place.office = 'Björkvägen 2';
    const head = add({ place, role: 'head', title: work.head, managerId: manager.user.id, named: take(path, true) });
    const wide = unit.size !== undefined && unit.kind === 'staffPool';
    const deputies = wide ? 0 : Math.floor(Math.max(0, size - 12) / widestSpan);
    const managers = [head];
    for (let i = 0; i < deputies; i++) managers.push(add({ place, role: 'deputy', title: work.deputy, managerId: head.user.id }));
    addStaff(place, path, size - 1 - deputies, managers);
  }

  function addDivision(administration: string, division: DivisionPlan, manager: Member): void {
    const place: Place = { administration, division: division.name, unit: null, kind: division.kind, office: officeOf(division.kind), sharedPhone: sharedPhone() };
    const path = `${administration}/${division.name}`;
    const head = add({ place, role: 'head', title: division.head, managerId: manager.user.id, named: take(path, true) });
    const areas = division.units.length > manyUnits ? Math.ceil(division.units.length / unitsToAnAreaHead) : 0;
    const areaHeads: Member[] = [];
    for (let i = 0; i < areas; i++) areaHeads.push(add({ place, role: 'head', title: division.areaHead ?? 'Områdeschef', managerId: head.user.id }));
    addStaff(place, path, division.direct, [head]);

    const fixed = division.units.reduce((sum, unit) => sum + (unit.size ?? 0), 0);
    const open = division.units.filter((unit) => unit.size === undefined);
    const left = division.people - 1 - areas - division.direct - fixed;
    const sizes = open.length === 0 ? [] : shareOut(left, open.length, chance);
    division.units.forEach((unit, index) => {
      const unitHead = areas === 0 ? head : areaHeads[Math.floor(index / unitsToAnAreaHead)];
      addUnit(administration, division, unit, unit.size ?? (sizes.shift() as number), unitHead);
    });
  }

  let first: Member | undefined;
  for (const administration of plan) {
    const place: Place = { administration: administration.name, division: null, unit: null, kind: 'office', office: 'Rådhuset', sharedPhone: sharedPhone() };
    const head = add({ place, role: 'top', title: administration.head, managerId: first?.user.id ?? null, named: take(administration.name, true) });
    first ??= head;
    for (const division of administration.divisions) addDivision(administration.name, division, head);
  }
  if (waiting.length > 0) throw new Error(`No such unit: ${waiting.map((person) => person.unit).join(', ')}`);
  return members;
}
