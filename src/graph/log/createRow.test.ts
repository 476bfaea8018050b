import { NewActivity } from '../../domain/log/ActivityLog';
import { isKey } from '../../domain/log/key';
import { errorOf, lost } from '../client/createClientBench';
import { fakeJson, fakeRefusal } from '../client/fakeService';
import { anna, createLogBench, fields, post, root, row, sent } from './createLogBench';

describe('a new row', () => {
  const duplicates: [string, Response | Error][] = [
    ['400', fakeRefusal(400)], ['409', fakeRefusal(409)], ['500', fakeRefusal(500)]
  ];

  it('is written with the time of the try', async () => {
    const { log, service } = createLogBench([lost(), fakeJson({ ...row, fields: undefined }, 201)]);
    expect(await log.create(post)).toMatchObject({ kind: 'post', itemId: 7, version: 1, text: "Hej 'på' dig", createdAt: '2026-11-23T08:14:06.000Z' });
    const stamps = service.requests.map(({ body }) => (body as { fields: { At: string } }).fields.At);
    expect(stamps.every(isKey)).toBe(true);
    expect(stamps[0].slice(0, 20)).toBe('2026-11-23T08-14-05Z');
    expect(stamps[1] > stamps[0]).toBe(true);
    expect(service.requests[0].body).toEqual({ fields: { ...fields, Content: "Hej 'på' dig", At: stamps[0] } });
  });

  it.each(duplicates)('that stands already, answered %s, is found and not written twice', async (_, answer) => {
    const { log, service } = createLogBench([answer, fakeJson({ value: [row] })]);
    expect(await log.create(post)).toMatchObject({ itemId: 7 });
    expect(sent(service.requests[1])).toContain(`$filter=fields/ActivityId eq '${root}'`);
  });

  it('whose answer was lost, every time, is found', async () => {
    const { log, service } = createLogBench((request) => (request.method === 'POST' ? lost() : fakeJson({ value: [row] })));
    expect(await log.create(post)).toMatchObject({ itemId: 7 });
    expect(service.requests).toHaveLength(5);
  });

  it('that truly was refused keeps its refusal', async () => {
    const { log } = createLogBench([fakeRefusal(400), fakeJson({ value: [] })]);
    expect(await errorOf(log.create(post))).toMatchObject({ kind: 'refused', details: { status: 400 } });
  });

  it.each([
    ['Actor', { ...row, createdBy: undefined, fields: { ...fields, Actor: 'someone-else' } }],
    ['maker', { ...row, createdBy: { user: { id: 'someone-else' } } }]
  ])('whose id stands with another %s is refused', async (_, found) => {
    const { log } = createLogBench([fakeRefusal(409), fakeJson({ value: [found] })]);
    expect((await errorOf(log.create(post))).kind).toBe('refused');
  });

  it('is not looked for when it is forbidden or throttled', async () => {
    for (const [status, kind] of [[403, 'noAccess'], [404, 'missing'], [429, 'throttled']] as const) {
      const { log, service } = createLogBench(() => fakeRefusal(status));
      expect((await errorOf(log.create(post))).kind).toBe(kind);
      expect(service.requests).toHaveLength(1);
    }
  });

  it.each<[string, NewActivity]>([
    ['in the name of another', { ...post, actor: 'someone-else' }],
    ['that is too long', { ...post, text: 'x'.repeat(10_001) } as NewActivity],
    ['under a bad key', { ...post, key: 'x' }]
  ])('%s never leaves', async (_, activity) => {
    const { log, service } = createLogBench([]);
    expect((await errorOf(log.create(activity))).kind).toBe('refused');
    expect(service.requests).toHaveLength(0);
  });

  it('of a clock that is known to be ahead is not written', async () => {
    const { log, service } = createLogBench([]);
    const key = '2026-11-23T08-24-07Z-abcdefghijkl';
    expect((await errorOf(log.create({ ...post, id: key, root: key, key }))).details.code).toBe('keyAhead');
    expect(service.requests).toHaveLength(0);
  });

  it('of a clock that turns out to be ahead is taken back, to be written with another key', async () => {
    const { log, service } = createLogBench([fakeJson({ ...row, createdDateTime: '2026-11-23T07:59:00Z' }, 201), new Response(null, { status: 204 })]);
    expect((await errorOf(log.create(post))).details.code).toBe('keyAhead');
    expect(service.requests.map(sent)).toEqual(['POST ', 'DELETE /7']);
  });

  it('of a mention is written, and is nothing for the feed', async () => {
    const mention: NewActivity = { kind: 'mention', id: `${root}.mention.${anna}`, root, key: root, actor: anna, target: root, about: anna };
    const { log, service } = createLogBench(fakeJson(row, 201));
    expect(await log.create(mention)).toBeUndefined();
    expect(service.requests[0].body).toMatchObject({ fields: { Kind: 'mention', About: anna, Target: root } });
  });
});
