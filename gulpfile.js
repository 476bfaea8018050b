'use strict';
// SPFx builds with Heft since 1.22. This keeps the verbs of the gulp toolchain working on top of it, so that
// `gulp bundle --ship && gulp package-solution --ship` gives the same package as `npm run build`.
const { spawn } = require('node:child_process');
const path = require('node:path');
const gulp = require('gulp');

const heft = path.join(path.dirname(require.resolve('@rushstack/heft/package.json')), 'bin', 'heft');
const isShip = process.argv.includes('--ship') || process.argv.includes('--production');

function runNode(name, file, args = []) {
  const task = done => {
    const child = spawn(process.execPath, [file, ...args], { stdio: 'inherit', cwd: __dirname });
    child.on('error', done);
    child.on('exit', (code, signal) => done(code === 0 ? undefined : new Error(`${name} failed (${signal ?? code})`)));
  };
  task.displayName = name;
  return task;
}

function heftTask(name, args, ...before) {
  gulp.task(name, gulp.series(...before, runNode(`heft ${args.join(' ')}`, heft, args)));
}

const mode = isShip ? ['--production'] : [];
heftTask('clean', ['clean']);
heftTask('build', ['build', ...mode]);
heftTask('bundle', ['build', '--clean', ...mode]);
heftTask('package-solution', ['package-solution', ...mode], runNode('zip-teams-manifest', path.join('scripts', 'zip-teams-manifest.mjs')));
heftTask('serve', ['start', '--clean']);
heftTask('trust-dev-cert', ['trust-dev-cert']);
gulp.task('default', gulp.series('bundle', 'package-solution'));
