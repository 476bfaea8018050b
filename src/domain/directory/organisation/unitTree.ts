import { Person } from '../../people/Person';
import { unitName } from '../../people/unit';
import { swedishOrder } from '../swedishOrder';

/** An administration, department or unit. */
export interface UnitNode {
  readonly path: string;
  readonly name: string;
  /** People of the unit and of all below it. */
  readonly count: number;
  /** People of the unit itself, in Swedish order, the head first. */
  readonly people: readonly Person[];
  /** Whoever most of the others report to, if in the unit; otherwise the manager whom most of them share. */
  readonly head?: Person;
  /** In Swedish order. */
  readonly children: readonly UnitNode[];
}

interface Branch {
  readonly path: string;
  readonly people: Person[];
  readonly below: Map<string, Branch>;
}

/** The organisation as the directory tells it: administrations, with all that is below. People without a unit are left out. */
export function unitTree(people: readonly Person[]): readonly UnitNode[] {
  const byId: ReadonlyMap<string, Person> = new Map(people.map((person) => [person.id, person]));
  const root: Branch = { path: '', people: [], below: new Map() };
  for (const person of people) if (person.unit) branchAt(root, person.unit).people.push(person);
  return toNodes(root, byId).nodes;
}

function branchAt(root: Branch, path: string): Branch {
  let branch: Branch = root;
  for (let end: number = path.indexOf('/'); ; end = path.indexOf('/', end + 1)) {
    const own: string = end < 0 ? path : path.slice(0, end);
    const next: Branch = branch.below.get(own) ?? { path: own, people: [], below: new Map() };
    branch.below.set(own, next);
    branch = next;
    if (end < 0) return branch;
  }
}

/** The nodes below a branch, and everyone who is in them. */
function toNodes(branch: Branch, byId: ReadonlyMap<string, Person>): { readonly nodes: readonly UnitNode[]; readonly within: readonly Person[] } {
  const nodes: UnitNode[] = [];
  const within: Person[] = [];
  for (const child of branch.below.values()) {
    const below = toNodes(child, byId);
    const all: readonly Person[] = [...child.people, ...below.within];
    const head: Person | undefined = headOf(child, all, byId);
    const people: readonly Person[] = [...child.people].sort((a, b) => Number(b === head) - Number(a === head) || swedishOrder(a.name, b.name));
    nodes.push({ path: child.path, name: unitName(child.path), count: all.length, people, ...(head ? { head } : {}), children: below.nodes });
    for (const person of all) within.push(person);
  }
  return { nodes: nodes.sort((a, b) => swedishOrder(a.name, b.name)), within };
}

function headOf(branch: Branch, all: readonly Person[], byId: ReadonlyMap<string, Person>): Person | undefined {
  const own: ReadonlySet<string> = new Set(branch.people.map(({ id }) => id));
  const inside: string | undefined = mostCommon(all.flatMap(({ id, manager }) => (manager !== undefined && manager !== id && own.has(manager) ? [manager] : [])));
  const shared: string | undefined = inside ?? mostCommon(branch.people.flatMap(({ manager }) => (manager === undefined ? [] : [manager])));
  return shared === undefined ? undefined : byId.get(shared);
}

function mostCommon(ids: readonly string[]): string | undefined {
  const counts: Map<string, number> = new Map();
  let best: string | undefined;
  for (const id of ids) {
    const count: number = (counts.get(id) ?? 0) + 1;
    counts.set(id, count);
    if (best === undefined || count > (counts.get(best) ?? 0)) best = id;
  }
  return best;
}
