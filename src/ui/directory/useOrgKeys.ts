import * as React from 'react';
import { Person } from '../../domain/people/Person';
import { DirectoryTarget } from './DirectoryModel';

function nodesOf(chart: HTMLElement | null, role: string): readonly HTMLElement[] {
  return chart ? Array.from(chart.querySelectorAll<HTMLElement>(`[data-org=${role}]`)) : [];
}

/** How many stand on the first line. */
function columnsOf(nodes: readonly HTMLElement[]): number {
  const below: number = nodes.findIndex(node => node.offsetTop !== nodes[0].offsetTop);
  return below > 0 ? below : Math.max(nodes.length, 1);
}

/** ↑ to the manager, ↓ to the reports, ← → to those beside. Whoever stands in the middle afterwards has the focus. */
export function useOrgKeys(
  chart: React.RefObject<HTMLElement>,
  person: Person,
  peers: readonly Person[],
  go: (target: DirectoryTarget) => void
): (event: React.KeyboardEvent) => void {
  const moved = React.useRef(false);
  React.useEffect(() => {
    if (moved.current) nodesOf(chart.current, 'me')[0]?.focus();
    moved.current = true;
  }, [chart, person.id]);

  return event => {
    const target: HTMLElement | null = (event.target as HTMLElement).closest('[data-org]');
    if (!target) return;
    const role: string | undefined = target.dataset.org;
    const [above, middle, below] = [nodesOf(chart.current, 'manager'), nodesOf(chart.current, 'me'), nodesOf(chart.current, 'report')];
    const line: readonly HTMLElement[] = [...above, ...middle];
    const at: number = line.indexOf(target);
    const inReports: number = below.indexOf(target);
    const columns: number = below.length > 0 ? columnsOf(below) : 1;
    const focus = (element: HTMLElement | undefined): void => {
      if (!element) return;
      event.preventDefault();
      element.focus();
    };
    switch (event.key) {
      case 'ArrowUp':
        return focus(role === 'report' ? below[inReports - columns] ?? middle[0] : line[at - 1]);
      case 'ArrowDown':
        return focus(role === 'report' ? below[inReports + columns] : line[at + 1] ?? below[0]);
      case 'ArrowLeft':
      case 'ArrowRight': {
        const step: number = event.key === 'ArrowRight' ? 1 : -1;
        if (role === 'report') return focus(below[inReports + step]);
        if (role !== 'me' || peers.length === 0) return undefined;
        event.preventDefault();
        const next: Person | undefined = besides(person, peers, step);
        if (next) go({ around: next.id });
        return undefined;
      }
      default:
        return undefined;
    }
  };
}

/** Whoever comes before or after among those with the same manager, in Swedish order; undefined at either end. */
function besides(person: Person, peers: readonly Person[], step: number): Person | undefined {
  const collator: Intl.Collator = new Intl.Collator('sv', { numeric: true });
  const before: number = peers.filter(peer => collator.compare(peer.name, person.name) < 0).length;
  return step > 0 ? peers[before] : peers[before - 1];
}
