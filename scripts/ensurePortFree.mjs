import { createServer } from 'node:net';
import { Stop } from './Stop.mjs';

/** Stops before anything long is begun if another program has the port. */
export function ensurePortFree(port) {
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Stop(`There is no port ${port}: give a number, such as --port 4380.`);
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', error => reject(error.code === 'EADDRINUSE'
      ? new Stop(`Port ${port} is taken by another program: stop it, or choose another with --port.`)
      : error));
    probe.listen(port, () => probe.close(() => resolve()));
  });
}
