import type { UnitKind } from './UnitKind.ts';

export interface UnitPlan {
  name: string;
  kind: UnitKind;
  /** A fixed number of people, head included; without it the unit gets its share of what is left. */
  size?: number;
}

export interface DivisionPlan {
  name: string;
  /** Of those who sit directly at the division, and of units that say nothing else. */
  kind: UnitKind;
  head: string;
  /** Everyone: head of division, area heads, units. */
  people: number;
  /** How many sit directly at the division, heads not counted. */
  direct: number;
  /** Title of those between the head of a large division and its units. */
  areaHead?: string;
  units: readonly UnitPlan[];
}

export interface AdministrationPlan {
  name: string;
  head: string;
  divisions: readonly DivisionPlan[];
}
