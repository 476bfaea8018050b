import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { answerImmutable } from './answerImmutable.ts';
import { answerText } from './answerText.ts';
import type { HostAnswer } from './HostAnswer.ts';
import type { HostParts } from './HostParts.ts';

/** The build puts a hash into the names of all files but pictures and the Teams package. */
const HASHED = /_[0-9a-f]{16,}\./;

/** Scripts, styles and the package's own files: addresses that change with their content. */
export async function serveAsset(parts: HostParts, path: string, acceptEncoding: string | undefined): Promise<HostAnswer | undefined> {
  const { solution, framework, bundles, fonts, runtime, styles } = parts;
  if (path.startsWith(solution.assetsPath)) {
    const asset = solution.assets.get(path.slice(solution.assetsPath.length));
    if (asset === undefined) return missing(path);
    const answer = await answerImmutable(path, () => asset, acceptEncoding);
    return HASHED.test(path) ? answer : { ...answer, headers: { ...answer.headers, 'Cache-Control': 'no-cache' } };
  }
  if (!path.startsWith('/_host/')) return undefined;
  const [area, stamp, ...rest] = path.slice('/_host/'.length).split('/');
  const name = rest.join('/');
  if (area === 'framework') {
    const file = framework.findFile(rest[0], rest.slice(1).join('/'));
    return file === undefined ? missing(path) : answerImmutable(path, () => readFile(file), acceptEncoding);
  }
  if (area === 'fonts' && /^[\w-]+\.woff$/.test(stamp) && existsSync(join(fonts, stamp))) {
    return answerImmutable(path, () => readFile(join(fonts, stamp)), acceptEncoding);
  }
  if (area === 'bundles' && stamp === bundles.stamp && /^\w+\.js$/.test(name) && existsSync(join(bundles.folder, name))) {
    return answerImmutable(path, () => readFile(join(bundles.folder, name)), acceptEncoding);
  }
  if (area === 'runtime' && stamp === `${runtime.stamp}.js`) return answerImmutable(path, () => runtime.content, acceptEncoding);
  const appIcon = area === 'teams' ? parts.teamsPackage?.icons.get(stamp) : undefined;
  if (appIcon !== undefined) return { status: 200, headers: { 'Content-Type': 'image/png', 'Cache-Control': 'no-cache' }, body: appIcon };
  const external = area === 'externals' ? runtime.externals.get(stamp) : undefined;
  if (external !== undefined) return answerImmutable(path, () => Buffer.from(external), acceptEncoding);
  const style = area === 'styles' && stamp === styles.stamp ? styles.files.get(name) : undefined;
  return style === undefined ? missing(path) : answerImmutable(path, () => style, acceptEncoding);
}

function missing(path: string): HostAnswer {
  return answerText(404, `Nothing is at ${path}.\n`);
}
