import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { noteAskedDoubts } from './noteAskedDoubts.ts';
import { chosenDoubts } from './settings.ts';

export const projectRoot = join(__dirname, '..', '..', '..');

export interface Server {
  readonly origin: string;
  stop(): Promise<void>;
}

const START_TIMEOUT_MS = 60_000;

const DOUBTS = chosenDoubts.length === 0 ? [] : ['--doubts', chosenDoubts.join(',')];

/** Starts a server of the tenant as a process of its own, on any free port. Throws with its words when it does not start. */
export function startServer(file: string, args: readonly string[]): Promise<Server> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(projectRoot, file), '--port', '0', ...DOUBTS, ...args], {
    cwd: projectRoot,
    // The channel tells the server when this process is gone, however it ended.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  return new Promise((resolve, reject) => {
    let said = '';
    const timeout = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`${file} did not get ready: ${said}`));
    }, START_TIMEOUT_MS);
    const listen = (text: Buffer): void => {
      said += text.toString();
      const ready = /ready: (http:\/\/\S+)/.exec(said);
      if (ready === null) return;
      clearTimeout(timeout);
      resolve({
        origin: ready[1],
        async stop() {
          await noteAskedDoubts(ready[1]);
          child.kill('SIGTERM');
          await ended;
        },
      });
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.once('close', (code) => {
      clearTimeout(timeout);
      reject(new Error(`${file} ended with ${code}: ${said}`));
    });
  });
}
