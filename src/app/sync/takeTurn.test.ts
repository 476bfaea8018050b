import { keyTime } from '../../domain/log/key';
import { fakeLogService, minute, publishedBy, start, texts, writing } from './fakeLogService';
import { publishCheckpoint } from './publishCheckpoint';
import { takeTurn } from './takeTurn';

describe('takeTurn', () => {
  it('costs one call when little has changed', async () => {
    const service = fakeLogService();
    service.post('one');
    const client = service.client('amina');
    await takeTurn(client);
    service.asked.length = 0;
    service.post('two');
    expect(await takeTurn(client)).toEqual({ changes: 1, complete: true });
    expect(service.asked).toEqual(['delta']);
    expect(texts(client)).toEqual(['one', 'two']);
  });

  it('starts from the checkpoint with two calls, edits and deletions since it included', async () => {
    const service = fakeLogService();
    const gone = service.post('gone');
    const edited = service.post('before');
    await publishedBy(service);
    service.pass(5 * minute);
    service.remove(gone.itemId);
    service.edit(edited.itemId, 'after');
    service.post('new');
    const client = service.client('amina');
    expect(await takeTurn(client)).toMatchObject({ complete: true });
    expect(service.asked).toEqual(['checkpoint', 'delta']);
    expect(texts(client)).toEqual(['after', 'new']);
  });

  it('goes on from now on where no window can be read, instead of asking for the same for ever', async () => {
    const service = fakeLogService();
    service.refuseWindows = true;
    service.post('before');
    const client = service.client('amina');
    expect(await takeTurn(client)).toMatchObject({ complete: true });
    service.asked.length = 0;
    service.post('after');
    expect(await takeTurn(client)).toMatchObject({ changes: 1 });
    expect(service.asked).toEqual(['delta']);
    expect(texts(client)).toEqual(['after']);
  });

  it('does without a checkpoint by the windows of the last days', async () => {
    const service = fakeLogService();
    for (let n = 0; n < 30; n++) service.post(`post ${n}`, start - n * 60 * minute);
    const client = service.client('amina');
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'latest', 'window', 'window']);
    expect(texts(client).length).toBeGreaterThanOrEqual(20);
  });

  it('asks no more for a hundred thousand older rows', async () => {
    const ask = async (older: number): Promise<readonly string[]> => {
      const service = fakeLogService();
      for (let n = 0; n < older; n++) service.post('old', start - (n + 100) * 60 * minute);
      for (let n = 0; n < 30; n++) service.post('new', start - n * minute);
      await takeTurn(service.client('amina'));
      return service.asked;
    };
    expect(await ask(2000)).toEqual(await ask(0));
  });

  it('takes the checkpoint when more than a page lies behind, and misses nothing', async () => {
    const service = fakeLogService();
    service.post('first');
    const client = service.client('amina');
    await takeTurn(client);
    for (let n = 0; n < 700; n++) service.post(`night ${n}`, start + n * 1000);
    service.pass(60 * minute);
    await publishedBy(service);
    const turn = await takeTurn(client);
    expect(service.asked).toEqual(['delta', 'checkpoint', 'delta']);
    expect(turn.complete).toBe(true);
    expect(texts(client).length).toBeGreaterThanOrEqual(200);
  });

  it('takes the checkpoint first in the morning, instead of two pages in vain', async () => {
    const service = fakeLogService();
    service.post('evening');
    const client = service.client('amina');
    await takeTurn(client);
    service.pass(14 * 60 * minute);
    service.post('night');
    await publishedBy(service);
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'delta']);
    expect(texts(client)).toEqual(['evening', 'night']);
  });

  it('is content with a checkpoint that is fresh, and goes on from it at the next turn', async () => {
    const service = fakeLogService();
    service.post('one');
    await publishedBy(service);
    service.pass(-minute);
    service.post('two');
    const client = service.client('amina');
    expect(await takeTurn(client)).toEqual({ changes: 0, complete: true });
    expect(service.asked).toEqual(['checkpoint']);
    await takeTurn(client);
    expect(texts(client)).toEqual(['one', 'two']);
  });

  it('shows the checkpoint and waits with the last minutes when much is written', async () => {
    const service = fakeLogService();
    service.post('before', start - 20 * minute);
    for (let n = 0; n < 500; n++) service.post(`storm ${n}`, start - n * 1000);
    await publishedBy(service);
    service.post('newest');
    const client = service.client('amina');
    expect(await takeTurn(client)).toEqual({ changes: 0, complete: true });
    expect(client.replica.pace).toBeGreaterThan(30);
    expect(service.asked).toEqual(['checkpoint']);
    await takeTurn(client);
    expect(texts(client)).toContain('newest');
  });

  it('takes the checkpoint alone when the pace of the log says that more than a page lies behind', async () => {
    const service = fakeLogService();
    for (let n = 0; n < 500; n++) service.post(`storm ${n}`, start - n * 500);
    await publishedBy(service);
    const client = service.client('amina');
    await takeTurn(client);
    for (let n = 0; n < 900; n++) service.post(`later ${n}`, start + n * 500);
    service.pass(8 * minute);
    await publishedBy(service);
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint']);
    expect(texts(client)).toContain('later 899');
  });

  it('asks for one page when it learns of the storm by it, and for the checkpoint at the next turn', async () => {
    const service = fakeLogService();
    service.post('quiet');
    await publishedBy(service);
    const client = service.client('amina');
    await takeTurn(client);
    service.asked.length = 0;
    for (let n = 0; n < 450; n++) service.post(`storm ${n}`, start + n * 500);
    service.pass(4 * minute);
    expect((await takeTurn(client)).complete).toBe(false);
    expect(service.asked).toEqual(['delta']);
    service.pass(9 * minute);
    await publishedBy(service);
    expect((await takeTurn(client)).complete).toBe(true);
    expect(service.asked).toEqual(['checkpoint']);
    expect(texts(client)).toContain('storm 449');
  });

  it('looks in vain for a newer checkpoint once in ten minutes, and reads pages meanwhile', async () => {
    const service = fakeLogService();
    for (let n = 0; n < 500; n++) service.post(`storm ${n}`, start - n * 500);
    await publishedBy(service);
    const client = service.client('amina');
    await takeTurn(client);
    service.asked.length = 0;
    for (let n = 0; n < 900; n++) service.post(`later ${n}`, start + n * 500);
    service.pass(8 * minute);
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'delta', 'delta']);
    service.pass(minute);
    await takeTurn(client);
    expect(service.asked).toEqual(['checkpoint', 'delta', 'delta', 'delta', 'delta']);
  });

  it('goes on page by page, turn by turn, when no checkpoint helps', async () => {
    const service = fakeLogService();
    service.post('first');
    const client = service.client('amina');
    await takeTurn(client);
    for (let n = 0; n < 700; n++) service.post(`night ${n}`);
    expect((await takeTurn(client)).complete).toBe(false);
    expect((await takeTurn(client)).complete).toBe(true);
    expect(texts(client)).toHaveLength(701);
  });

  it('starts afresh after a day, and after an expired token, keeping what it shows', async () => {
    const service = fakeLogService();
    service.post('kept');
    const client = service.client('amina');
    await takeTurn(client);
    service.asked.length = 0;
    service.expireTokens = true;
    await takeTurn(client);
    expect(service.asked.slice(0, 3)).toEqual(['delta', 'checkpoint', 'latest']);
    expect(texts(client)).toContain('kept');
    service.asked.length = 0;
    service.expireTokens = false;
    service.pass(25 * 60 * minute);
    await takeTurn(client);
    expect(service.asked[0]).toBe('checkpoint');
  });
});

describe('publishCheckpoint', () => {
  it('lets one of two writers win, and spoils nothing', async () => {
    const service = fakeLogService();
    service.post('one');
    const clients = [service.client('eva'), service.client('tomas')];
    for (const client of clients) await takeTurn(client);
    await Promise.all(clients.map((client) => publishCheckpoint(client, writing)));
    expect(service.published()?.checkpoint.rows).toHaveLength(1);
    expect(service.asked.filter((what) => what === 'publish')).toHaveLength(2);
  });

  it('reads all that is missing before it writes, and never replaces a newer one by an older', async () => {
    const service = fakeLogService();
    service.post('one');
    await publishedBy(service);
    const late = service.client('tomas');
    await takeTurn(late);
    for (let n = 0; n < 900; n++) service.post(`storm ${n}`, start + n * 100);
    service.pass(4 * minute);
    expect(await publishCheckpoint(late, writing)).toBe('written');
    expect(service.published()?.checkpoint.rows.length).toBeGreaterThanOrEqual(200);
    expect(service.now() - Date.parse(service.published()?.checkpoint.writtenAt as string)).toBeLessThan(1000);
  });

  it('brings names, titles and units of those on show, and how many there are', async () => {
    const service = fakeLogService();
    service.post('one');
    const met: unknown[] = [];
    const bo = { id: 'bo', name: 'Bo', title: 'Lärare', unit: 'Skola/Norr', phones: ['1'] };
    const people = { meet: (some: readonly unknown[]): unknown => met.push(...some), find: async () => [bo], count: async () => 12_570 };
    const editor = { ...service.client('editor'), people };
    await takeTurn(editor);
    await publishCheckpoint(editor, writing);
    const client = { ...service.client('amina'), people };
    await takeTurn(client);
    expect(met).toEqual([{ id: 'bo', name: 'Bo', title: 'Lärare', unit: 'Skola/Norr' }]);
    expect(client.replica.staff).toBe(12_570);
  });

  it('leaves a fresh one alone and tells what time it was true', async () => {
    const service = fakeLogService();
    service.post('one');
    await publishedBy(service);
    expect(keyTime(Date.parse(service.published()?.checkpoint.writtenAt as string))).toBe(keyTime(start));
    const other = service.client('tomas');
    await takeTurn(other);
    expect(await publishCheckpoint(other, writing)).toBe('notDue');
    expect(service.asked).not.toContain('publish');
  });
});
