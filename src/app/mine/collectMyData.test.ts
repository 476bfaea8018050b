import { ServiceError } from '../../domain/log/ServiceError';
import { OwnRow, OwnRowsPage } from '../../domain/mine/OwnRows';
import { collectMyData, MyDataSources } from './collectMyData';

const row = (text: string): OwnRow => ({ createdAt: '2026-11-23T08:00:00Z', columns: { Content: text }, change: { type: 'deleted', itemId: 1 } });

function sources(read: (column: string, next?: string) => OwnRowsPage | 'tooMany'): MyDataSources {
  return {
    rows: { read: async (column, _, next) => read(column, next) },
    viewer: { id: 'amina', name: 'Amina', title: '', unit: '' },
    profile: async () => ({ person: 'amina', kudosScope: 'unit' }),
    device: async () => ({ preferences: { shortcuts: true } }),
    outbox: [],
    site: 'https://lindhult.example/sites/torget',
    now: '2026-11-23T12:00:00Z'
  };
}

describe('my data', () => {
  it('is everything by me and about me, page by page, with profile and device', async () => {
    const data = await collectMyData(sources((column, next) => (column === 'About' ? { rows: [row('about')] } : next ? { rows: [row('2')] } : { rows: [row('1')], next: 'more' })));
    expect(data).toMatchObject({ written: [{ Content: '1' }, { Content: '2' }], about: [{ Content: 'about' }], profile: { kudosScope: 'unit' }, device: { preferences: {} }, missing: [] });
  });

  it('gives what came and names what did not', async () => {
    const data = await collectMyData({
      ...sources((column) => {
        if (column === 'Actor') return 'tooMany';
        throw new ServiceError('offline', 'No answer');
      }),
      profile: async () => Promise.reject(new ServiceError('missing', 'No list'))
    });
    expect(data.missing).toEqual([{ what: 'written', why: 'tooMany' }, { what: 'about', why: 'offline' }, { what: 'profile', why: 'missing' }]);
    expect(data.device).toEqual({ preferences: { shortcuts: true } });
  });

  it('ends when the service gives the same page again', async () => {
    const data = await collectMyData(sources(() => ({ rows: [row('x')], next: 'same' })));
    expect(data.written).toHaveLength(2);
  });
});
