import { Mandate } from '../Mandate';
import { groupMandates, mandatesAt, nextMandateChange } from './mandatesAt';

function mandate(id: string, board: string, role: string, from: string, to?: string): Mandate {
  return { id, person: id, board, party: id < 'c' ? 'Östpartiet' : 'Åpartiet', role, from, ...(to ? { to } : {}) };
}

const mandates: readonly Mandate[] = [
  mandate('a', 'Tekniska nämnden', 'Ersättare', '2023-01-01', '2026-12-31'),
  mandate('b', 'Tekniska nämnden', 'Ordförande', '2023-01-01', '2026-12-31'),
  mandate('c', 'Tekniska nämnden', 'Ordförande', '2027-01-01'),
  mandate('d', 'Arbetsmarknadsnämnden', 'Observatör', '2023-01-01'),
  mandate('e', 'Arbetsmarknadsnämnden', 'ledamot', '2023-01-01')
];
const ids = (list: readonly Mandate[]): string => list.map(({ id }) => id).join('');

describe('mandates', () => {
  it('change at midnight in Sweden, first and last days included', () => {
    expect(ids(mandatesAt(mandates, new Date('2026-12-31T22:59:00Z')))).toBe('abde');
    expect(ids(mandatesAt(mandates, new Date('2026-12-31T23:00:00Z')))).toBe('cde');
  });

  it('tell the next day of change', () => {
    expect(nextMandateChange(mandates, new Date('2026-11-23T08:00:00Z'))).toBe('2027-01-01');
    expect(nextMandateChange(mandates, new Date('2027-01-01T08:00:00Z'))).toBeUndefined();
  });

  it('are grouped in Swedish order, the chair first and unknown roles last', () => {
    const today = mandatesAt(mandates, new Date('2026-11-23T08:00:00Z'));
    const told = (by: 'board' | 'party'): string[] => groupMandates(today, by, ({ id }) => id).map((group) => `${group.name}: ${ids(group.mandates)}`);
    expect(told('board')).toEqual(['Arbetsmarknadsnämnden: ed', 'Tekniska nämnden: ba']);
    expect(told('party')).toEqual(['Åpartiet: ed', 'Östpartiet: ba']);
  });
});
