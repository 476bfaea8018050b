import { ServiceError, ServiceErrorKind } from '../../domain/log/ServiceError';
import { DirectoryFile } from '../../domain/sync/PublishedFiles';
import { createDirectoryDownload } from './createDirectoryDownload';

const minuteMs = 60_000;
const file: DirectoryFile = { version: 'one', publishedAt: '2026-11-23T04:00:00Z', people: [] };

function world() {
  const world = {
    time: 0,
    answer: undefined as DirectoryFile | undefined | ServiceErrorKind | Promise<DirectoryFile>,
    asked: 0,
    kept: [] as string[]
  };
  const files = {
    async readDirectory() {
      world.asked++;
      const { answer } = world;
      if (typeof answer === 'string') throw new ServiceError(answer, 'told to');
      return answer;
    }
  };
  const download = createDirectoryDownload(files, () => world.time, async ({ version }) => {
    world.kept.push(version);
  });
  return Object.assign(world, { download });
}

describe('downloading the directory', () => {
  it('is done once for all who ask meanwhile, however long it takes', async () => {
    const it = world();
    let arrive: (file: DirectoryFile) => void = () => undefined;
    it.answer = new Promise((resolve) => (arrive = resolve));
    const both = Promise.all([it.download.run(), it.download.run()]);
    it.time += 10 * minuteMs;
    const third = it.download.run();
    expect(it.download.isRunning()).toBe(true);
    arrive(file);
    expect([...(await both), await third]).toEqual([file, file, file]);
    expect([it.asked, it.kept, it.download.isRunning(), it.download.missing()]).toEqual([1, ['one'], false, undefined]);
  });

  it.each([['noAccess', 'noAccess', 60], ['unavailable', 'failed', 5], ['throttled', 'failed', 5], ['offline', 'failed', 5]] as const)(
    'answered %s is %s, and tried again after %i minutes',
    async (kind, missing, minutes) => {
      const it = world();
      it.answer = kind;
      expect(await it.download.run()).toBe(missing);
      expect(it.download.missing()).toBe(missing);
      it.time += (minutes - 1) * minuteMs;
      expect(await it.download.run()).toBe('tooSoon');
      it.time += 2 * minuteMs;
      it.answer = file;
      expect(await it.download.run()).toBe(file);
      expect([it.asked, it.download.missing()]).toEqual([2, undefined]);
    }
  );

  it('tells that none is published only when the service says that there is none', async () => {
    const it = world();
    expect(it.download.missing()).toBeUndefined();
    expect(await it.download.run()).toBe('unpublished');
    expect(it.download.missing()).toBe('unpublished');
  });
});
