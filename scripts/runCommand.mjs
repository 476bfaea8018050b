import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { projectRoot } from './projectRoot.mjs';

/**
 * Runs a program in the repository without a keyboard and resolves to its exit code.
 * With `log` its output goes to that file, otherwise to the screen. `node` is put first on the path of the child.
 */
export function runCommand(program, args, { node, log, env } = {}) {
  if (log !== undefined) mkdirSync(dirname(log), { recursive: true });
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: projectRoot,
      env: { ...process.env, ...(node === undefined ? {} : withNodeFirst(node)), ...env },
      stdio: ['ignore', log === undefined ? 'inherit' : 'pipe', log === undefined ? 'inherit' : 'pipe'],
    });
    if (log !== undefined) {
      const file = createWriteStream(log);
      child.stdout.pipe(file, { end: false });
      child.stderr.pipe(file, { end: false });
      child.on('close', () => file.end());
    }
    child.on('error', reject);
    child.on('close', code => resolve(code ?? 1));
  });
}

/** Runs npm, by the copy that runs this script if there is one. */
export function runNpm(args, options) {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runCommand(process.execPath, [npm, ...args], options);
  return process.platform === 'win32'
    ? runCommand(process.env.ComSpec ?? 'cmd.exe', ['/d', '/s', '/c', 'npm', ...args], options)
    : runCommand('npm', args, options);
}

function withNodeFirst(node) {
  // Windows may spell it Path, and takes only one of the two.
  const name = Object.keys(process.env).find(key => key.toUpperCase() === 'PATH') ?? 'PATH';
  return { [name]: [dirname(node), join(projectRoot, 'node_modules', '.bin'), process.env[name] ?? ''].join(delimiter) };
}
