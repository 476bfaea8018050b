import { FakeLogService, fakeLogService, minute, publishedBy, start, texts, writing } from './fakeLogService';
import { publishCheckpoint } from './publishCheckpoint';
import { takeTurn } from './takeTurn';

/** Somebody has published a checkpoint, and a client of another person has begun with it. */
async function begun(): Promise<{ readonly service: FakeLogService; readonly client: ReturnType<FakeLogService['client']> }> {
  const service = fakeLogService();
  service.tokensAreBound = true;
  service.post('one');
  await publishedBy(service);
  service.pass(-minute);
  const client = service.client('amina');
  await takeTurn(client);
  return { service, client };
}

describe('where a token serves only the one who was given it', () => {
  it('learns by the way that a fresh checkpoint brings a token of no use here', async () => {
    const { service, client } = await begun();
    service.pass(minute);
    service.post('two');
    await takeTurn(client);
    // Nobody has written a newer one: a token of one's own.
    expect(service.asked).toEqual(['checkpoint', 'delta', 'checkpoint', 'latest']);
    await takeTurn(client);
    expect(texts(client)).toEqual(['one', 'two']);
  });

  it('goes from checkpoint to checkpoint, a request each, where tokens are bound and somebody writes them', async () => {
    const { service, client } = await begun();
    service.pass(4 * minute);
    const gone = service.post('two');
    await publishedBy(service);
    service.pass(-minute);
    await takeTurn(client);
    expect(service.asked).toEqual(['delta', 'checkpoint']);
    service.pass(4 * minute);
    service.post('three');
    service.remove(gone.itemId);
    await publishedBy(service);
    service.pass(-minute);
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint']);
    expect(texts(client)).toEqual(['one', 'three']);
  });

  it('tries nothing in vain when the checkpoint tells that tokens are bound', async () => {
    const service = fakeLogService();
    service.tokensAreBound = true;
    service.post('one');
    const editor = service.client('editor');
    editor.sharedTokens.failed();
    await takeTurn(editor);
    await publishCheckpoint(editor, writing);
    service.asked.length = 0;
    service.pass(5 * minute);
    service.post('two');
    const client = service.client('amina');
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'latest']);
    await takeTurn(client);
    expect(texts(client)).toEqual(['one', 'two']);
  });

  it('takes over writing where tokens are bound, by a token of its own, in a storm as well', async () => {
    const service = fakeLogService();
    service.tokensAreBound = true;
    for (let n = 0; n < 500; n++) service.post(`storm ${n}`, start - n * 500);
    await publishedBy(service);
    const late = service.client('tomas');
    await takeTurn(late);
    late.sharedTokens.failed();
    service.pass(4 * minute);
    service.post('newest');
    expect(await publishCheckpoint(late, writing)).toBe('notDue');
    service.pass(minute);
    expect(await publishCheckpoint(late, writing)).toBe('written');
    expect(service.published()?.checkpoint.tokensAreBound).toBe(true);
    expect(JSON.stringify(service.published()?.checkpoint.rows)).toContain('newest');
  });

  it('does within four calls where a token serves only the one who was given it', async () => {
    const service = fakeLogService();
    service.tokensAreBound = true;
    const gone = service.post('gone');
    await publishedBy(service);
    service.pass(5 * minute);
    service.post('new');
    service.remove(gone.itemId);
    const client = service.client('amina');
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'delta', 'latest']);
    service.asked.length = 0;
    expect((await takeTurn(client)).complete).toBe(true);
    expect(service.asked).toEqual(['window', 'delta']);
    expect(texts(client)).toContain('new');

    // The deletion was nobody's to tell; the next checkpoint mends it.
    service.pass(12 * minute);
    await publishedBy(service);
    await takeTurn(client);
    expect(texts(client)).toEqual(['new']);
  });
});
