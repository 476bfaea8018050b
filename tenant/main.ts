import { parseArgs } from 'node:util';
import { createTenant } from './createTenant.ts';
import { loadStory } from './loadStory.ts';
import { readDoubts } from './service/readDoubts.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4380' },
    data: { type: 'string', default: ':memory:' },
    story: { type: 'string', default: 'lindhult' },
    now: { type: 'string' },
    pessimistic: { type: 'boolean', default: false },
    doubts: { type: 'string', default: '' },
  },
});

try {
  const running = createTenant({
    data: values.data,
    story: await loadStory(values.story),
    pessimistic: values.pessimistic,
    ...(values.now === undefined ? {} : { now: values.now }),
  });
  running.tenant.doubts.set(readDoubts(values.doubts));
  const port = await running.listen(Number(values.port));
  process.stdout.write(`Tenant is ready: http://localhost:${port}\n`);
  const stop = (): void => void running.close().then(() => process.exit(0));
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  // Started by another process: never outlives it.
  process.on('disconnect', stop);
} catch (error) {
  process.stderr.write(`The tenant did not start: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
