import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type * as Feed from '../../src/app/feed/createFeed.ts';
import type * as Session from '../../src/app/session/createSession.ts';
import type * as Publish from '../../src/app/sync/createPublishRight.ts';
import type * as Budget from '../../src/domain/sync/halfBudget.ts';
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
  'app/feed/createFeed', 'app/session/createSession', 'app/sync/createPublishRight', 'domain/log/key', 'domain/sync/halfBudget', 'domain/sync/reactionDelay', 'domain/outbox/newComment', 'domain/outbox/newPost',
  'domain/outbox/newReaction', 'graph/client/createGraphClient', 'graph/log/graphActivityLog', 'graph/people/graphMe', 'graph/settings/graphSettings',
  'graph/serverClock', 'graph/sync/mayWritePublished', 'graph/sync/graphPublishedFiles', 'storage/sharedWait'
];

export type ClientCode = typeof Feed & typeof Session & typeof Publish & typeof Key & typeof Budget & typeof Delay & typeof NewComment & typeof NewPost & typeof NewReaction &
  typeof Client & typeof Log & typeof Me & typeof Clock & typeof MayWrite & typeof Files & typeof Settings & typeof Wait;

/**
 * What openSession and openFeed join, as shipped: bundled, because the imports of src bear no extensions.
 * @param sharing - pure functions that thousands of devices call with the very same file are reckoned once (`shareReading`)
 */
export async function loadClient({ sharing }: { readonly sharing: boolean }): Promise<ClientCode> {
  const root = new URL('../../', import.meta.url);
  const outfile = new URL(`.cache/bench/client${sharing ? '-sharing' : ''}.mjs`, root);
  mkdirSync(new URL('.', outfile), { recursive: true });
  await build({
    stdin: { contents: modules.map((name) => `export * from './${name}';`).join('\n'), resolveDir: new URL('src', root).pathname, loader: 'ts' },
    plugins: sharing ? [sharedResults] : [], outfile: outfile.pathname, bundle: true, format: 'esm', platform: 'browser', target: 'es2020', logLevel: 'error'
  });
  return (await import(pathToFileURL(outfile.pathname).href)) as ClientCode;
}

/** Module and function: what each does with a checkpoint or a directory. */
const shared: Readonly<Record<string, string>> = {
  'graph/sync/checkpointSchema': 'toCheckpoint', 'graph/sync/toDirectoryFile': 'toDirectoryFile', 'domain/sync/unpackWindow': 'unpackWindow', 'domain/sync/logPace': 'logPace',
  'graph/sync/contentMark': 'contentMark'
};

/** Puts a module before each of them, that passes everything on and remembers what the function gave. */
const sharedResults: Plugin = {
  name: 'shared-results',
  setup(bundling) {
    const src = new URL('../../src/', import.meta.url).pathname;
    bundling.onResolve({ filter: /^\.{1,2}\// }, ({ path, resolveDir, namespace }) => {
      const name = relative(src, join(resolveDir, path));
      return name in shared && namespace !== 'shared' ? { path: name, namespace: 'shared' } : undefined;
    });
    bundling.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => {
      const made = shared[path];
      return {
        loader: 'js',
        resolveDir: src,
        contents: `import { ${made} as reckon } from './${path}';\nexport * from './${path}';\nexport const ${made} = (value) => globalThis.reckonedOnce(reckon, value);`
      };
    });
  }
};
