import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type * as Feed from '../../src/app/feed/createFeed.ts';
import type * as Session from '../../src/app/session/createSession.ts';
import type * as Publish from '../../src/app/sync/createPublishRight.ts';
import type * as Delay from '../../src/domain/sync/reactionDelay.ts';
import type * as Key from '../../src/domain/log/key.ts';
import type * as NewComment from '../../src/domain/outbox/newComment.ts';
import type * as NewPost from '../../src/domain/outbox/newPost.ts';
import type * as NewReaction from '../../src/domain/outbox/newReaction.ts';
import type * as Client from '../../src/graph/client/createGraphClient.ts';
import type * as Log from '../../src/graph/log/graphActivityLog.ts';
import type * as Me from '../../src/graph/people/graphMe.ts';
import type * as Clock from '../../src/graph/serverClock.ts';
import type * as MayWrite from '../../src/graph/sync/mayWritePublished.ts';
import type * as Files from '../../src/graph/sync/graphPublishedFiles.ts';
import type * as Settings from '../../src/graph/settings/graphSettings.ts';
import type * as Wait from '../../src/storage/sharedWait.ts';

const modules = [
  'app/feed/createFeed', 'app/session/createSession', 'app/sync/createPublishRight', 'domain/log/key', 'domain/sync/reactionDelay', 'domain/outbox/newComment', 'domain/outbox/newPost',
  'domain/outbox/newReaction', 'graph/client/createGraphClient', 'graph/log/graphActivityLog', 'graph/people/graphMe', 'graph/settings/graphSettings',
  'graph/serverClock', 'graph/sync/mayWritePublished', 'graph/sync/graphPublishedFiles', 'storage/sharedWait'
];

export type ClientCode = typeof Feed & typeof Session & typeof Publish & typeof Key & typeof Delay & typeof NewComment & typeof NewPost & typeof NewReaction &
  typeof Client & typeof Log & typeof Me & typeof Clock & typeof MayWrite & typeof Files & typeof Settings & typeof Wait;

/** What openSession and openFeed join, as shipped: bundled, because the imports of src bear no extensions. */
export async function loadClient(): Promise<ClientCode> {
  const root = new URL('../../', import.meta.url);
  const outfile = new URL('.cache/bench/storm.mjs', root);
  mkdirSync(new URL('.', outfile), { recursive: true });
  await build({
    stdin: { contents: modules.map((name) => `export * from './${name}';`).join('\n'), resolveDir: new URL('src', root).pathname, loader: 'ts' },
    plugins: [sharedResults], outfile: outfile.pathname, bundle: true, format: 'esm', platform: 'browser', target: 'es2020', logLevel: 'error'
  });
  return (await import(pathToFileURL(outfile.pathname).href)) as ClientCode;
}

/** Pure functions that thousands of devices call with the very same checkpoint or directory: reckoned once, the result frozen. */
const shared: Readonly<Record<string, string>> = {
  'graph/sync/checkpointSchema': 'toCheckpoint', 'graph/sync/toDirectoryFile': 'toDirectoryFile', 'domain/sync/unpackWindow': 'unpackWindow', 'domain/sync/logPace': 'logPace',
  'graph/sync/contentMark': 'contentMark'
};

const sharedResults: Plugin = {
  name: 'shared-results',
  setup(bundling) {
    bundling.onLoad({ filter: /\/src\/.*\.ts$/ }, async ({ path }) => {
      const name = Object.keys(shared).find((each) => path.endsWith(`/src/${each}.ts`));
      if (name === undefined) return undefined;
      const source = await readFile(path, 'utf8');
      const made = shared[name];
      const renamed = source.replace(`export function ${made}(`, `function ${made}Once(`);
      if (renamed === source) throw new Error(`${name} has no ${made}`);
      return { loader: 'ts', contents: `${renamed}\nexport const ${made}: typeof ${made}Once = (value) => (globalThis as any).reckonedOnce(${made}Once, value);` };
    });
  }
};
