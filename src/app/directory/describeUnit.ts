import { UnitNode } from '../../domain/directory/organisation/unitTree';
import { Person } from '../../domain/people/Person';
import { UnitDetails } from './DirectoryBook';
import { Holding } from './Holding';

export function describeUnit(holding: Holding, path: string, viewerId: string): UnitDetails | undefined {
  const steps: readonly string[] = path.split('/');
  const above: readonly string[] = steps.slice(0, -1).map((_, i) => steps.slice(0, i + 1).join('/'));
  let unit: UnitNode | undefined;
  for (const step of [...above, path]) unit = (unit?.children ?? holding.tree()).find((node) => node.path === step);
  if (!unit) return undefined;
  const office: string | undefined = mostCommonOffice(unit.people);
  return {
    unit,
    above,
    ...(office === undefined ? {} : { office }),
    responsibilities: holding.responsibilities.filter((responsibility) => responsibility.unit === path),
    mayKeep: holding.keepers().mayKeep(viewerId, path)
  };
}

function mostCommonOffice(people: readonly Person[]): string | undefined {
  const counts: Map<string, number> = new Map();
  for (const { office } of people) if (office) counts.set(office, (counts.get(office) ?? 0) + 1);
  return Array.from(counts).sort((a, b) => b[1] - a[1])[0]?.[0];
}
