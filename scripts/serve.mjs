import { spawn } from 'node:child_process';
import { projectRoot } from './projectRoot.mjs';

/** Runs a server of the tenant until it ends or is told to; its exit code becomes this one's. */
export function serve(node, file, args) {
  const child = spawn(node, ['--disable-warning=ExperimentalWarning', file, ...args], {
    cwd: projectRoot,
    // The channel tells the server when this process is gone, however it ended.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  // Ctrl+C reaches the child by itself, as it sits in the same terminal: only wait for it here.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', code => {
      process.exitCode = code ?? 0;
      resolve();
    });
  });
}
