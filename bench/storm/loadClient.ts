import { mkdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type * as Feed from '../../src/app/feed/createFeed.ts';
import type * as Session from '../../src/app/session/createSession.ts';
import type * as Publish from '../../src/app/sync/createPublishRight.ts';
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
import type * as Wait from '../../src/storage/sharedWait.ts';

const modules = [
  'app/feed/createFeed', 'app/session/createSession', 'app/sync/createPublishRight', 'domain/log/key', 'domain/outbox/newComment', 'domain/outbox/newPost',
  'domain/outbox/newReaction', 'graph/client/createGraphClient', 'graph/log/graphActivityLog', 'graph/people/graphMe',
  'graph/serverClock', 'graph/sync/mayWritePublished', 'graph/sync/graphPublishedFiles', 'storage/sharedWait'
];

export type ClientCode = typeof Feed & typeof Session & typeof Publish & typeof Key & typeof NewComment & typeof NewPost & typeof NewReaction &
  typeof Client & typeof Log & typeof Me & typeof Clock & typeof MayWrite & typeof Files & typeof Wait;

/** What openSession and openFeed join, as shipped: bundled, because the imports of src bear no extensions. */
export async function loadClient(): Promise<ClientCode> {
  const root = new URL('../../', import.meta.url);
  const outfile = new URL('.cache/bench/storm.mjs', root);
  mkdirSync(new URL('.', outfile), { recursive: true });
  await build({
    stdin: { contents: modules.map((name) => `export * from './${name}';`).join('\n'), resolveDir: new URL('src', root).pathname, loader: 'ts' },
    outfile: outfile.pathname, bundle: true, format: 'esm', platform: 'browser', target: 'es2020', logLevel: 'error'
  });
  return (await import(pathToFileURL(outfile.pathname).href)) as ClientCode;
}
