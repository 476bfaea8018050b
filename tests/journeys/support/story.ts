import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { projectRoot, startServer } from './server.ts';

const FOLDER = join(projectRoot, '.cache', 'journeys');

const FORGOTTEN_MS = 3_600_000;

let copies = 0;

/** A fresh copy of a made story. The story itself is made once a day, or when what tells it has changed. */
export async function copyStory(story: string): Promise<string> {
  const made = join(FOLDER, `${nameOf(story)}-${stampOf(story)}.sqlite`);
  if (!existsSync(made)) await makeStory(story, made);
  removeForgottenCopies();
  const copy = join(FOLDER, `run-${process.pid}-${++copies}.sqlite`);
  copyFileSync(made, copy);
  return copy;
}

export function removeCopy(copy: string): void {
  for (const end of ['.sqlite', '.sqlite-wal', '.sqlite-shm', '.pages.json']) rmSync(copy.replace(/\.sqlite$/, end), { force: true });
}

/** A run that was cut short leaves its copy behind. */
function removeForgottenCopies(): void {
  for (const name of readdirSync(FOLDER)) {
    const file = join(FOLDER, name);
    if (name.startsWith('run-') && Date.now() - statSync(file).mtimeMs > FORGOTTEN_MS) rmSync(file, { force: true });
  }
}

async function makeStory(story: string, file: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER)) {
    const isOfToday = file.startsWith(join(FOLDER, old.split('.')[0]));
    if (old.startsWith(`${nameOf(story)}-`) && !isOfToday) rmSync(join(FOLDER, old));
  }
  // Two files of tests that begin at once both make it, and either is good.
  const unfinished = `${file}.${process.pid}.new`;
  const server = await startServer('tenant/main.ts', ['--data', unfinished, '--story', story]);
  await server.stop();
  renameSync(unfinished, file);
}

function nameOf(story: string): string {
  return story.replace(/^.*[#/]/, '');
}

// A story's two weeks end today: tomorrow it is told anew.
function stampOf(story: string): string {
  const hash = createHash('sha256').update(story).update(new Date().toISOString().slice(0, 10));
  const own = story.includes('#') ? [story.split('#')[0]] : [];
  for (const path of ['tenant/story', 'tenant/store', ...own]) addPath(hash, resolve(projectRoot, path));
  return hash.digest('hex').slice(0, 12);
}

function addPath(hash: ReturnType<typeof createHash>, path: string): void {
  if (!statSync(path).isDirectory()) {
    hash.update(readFileSync(path));
    return;
  }
  for (const name of readdirSync(path).sort()) addPath(hash, join(path, name));
}
