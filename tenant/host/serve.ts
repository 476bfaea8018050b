import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTenant } from '../createTenant.ts';
import { readDoubts } from '../service/readDoubts.ts';
import { loadStory } from '../loadStory.ts';
import { createHostPages } from './createHostPages.ts';

const ROOT = join(import.meta.dirname, '..', '..');

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4380' },
    data: { type: 'string', default: ':memory:' },
    story: { type: 'string', default: 'lindhult' },
    package: { type: 'string', default: join(ROOT, 'sharepoint', 'solution', 'torget.sppkg') },
    now: { type: 'string' },
    pessimistic: { type: 'boolean', default: false },
    doubts: { type: 'string', default: '' },
  },
});

try {
  const host = await createHostPages({
    packageFile: values.package,
    nodeModules: join(ROOT, 'node_modules'),
    lockfile: join(ROOT, 'package-lock.json'),
    cacheFolder: join(ROOT, '.cache', 'host'),
    ...(values.data === ':memory:' ? {} : { pagesFile: join(dirname(values.data), `${basename(values.data, '.sqlite')}.pages.json`) }),
  });
  const running = createTenant({
    data: values.data,
    story: await loadStory(values.story),
    pessimistic: values.pessimistic,
    pages: host.pages,
    ...(values.now === undefined ? {} : { now: values.now }),
  });
  running.tenant.doubts.set(readDoubts(values.doubts));
  running.tenant.approvedScopes = [...host.scopes];
  running.tenant.appCatalog = host.appCatalog;
  running.tenant.teams.app = host.teamsApp;
  const port = await running.listen(Number(values.port));
  process.stdout.write(`Torget is ready: http://localhost:${port}\n`);
  const stop = (): void => void running.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Started by another process: never outlives it.
  process.on('disconnect', stop);
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  process.stderr.write(code === 'EADDRINUSE'
    ? `Port ${values.port} is taken by another program: stop it, or choose another with --port.\n`
    : `Torget did not start: ${message}\n`);
  process.exit(1);
}
