import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { packageFile } from '../ensureBuilt.mjs';
import { projectRoot } from '../projectRoot.mjs';
import { Stop } from '../Stop.mjs';

/** A Monday after lunch in Lindhult, so that a picture taken anew differs only where the product does. */
const moment = '2026-11-23T12:05:00Z';

/** The product on the embedded tenant, in memory, on a free port. */
export function startProduct(node) {
  const args = ['--port', '0', '--data', ':memory:', '--story', 'lindhult', '--now', moment, '--package', packageFile];
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', join(projectRoot, 'tenant', 'host', 'serve.ts'), ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ended = new Promise(resolve => child.once('close', resolve));
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout.on('data', text => {
      said += text;
      const ready = /ready: (http:\/\/\S+)/.exec(said);
      if (ready === null) return;
      resolve({
        origin: ready[1],
        async stop() {
          child.kill('SIGTERM');
          await ended;
        },
      });
    });
    child.once('close', code => reject(new Stop(`The product ended with ${code}: ${said}`)));
  });
}
