import { HealthFacts, SetUpFacts } from '../../../domain/health/HealthFacts';
import { IgnoredReason } from '../../../domain/log/activity';
import { keyTime } from '../../../domain/log/key';
import { newestPackage } from '../../../graph/health/newestPackage';
import { probeSite } from '../../../graph/health/probeSite';
import { readSiteTitle } from '../../../graph/health/readSiteTitle';
import { readTokenClaims } from '../../../graph/health/readTokenClaims';
import { toSetUpFacts } from '../../../graph/health/toSetUpFacts';
import { inspectSetUp } from '../../../graph/setUp/inspectSetUp';
import { torgetLists } from '../../../graph/setUp/torgetLists';
import { SiteSession } from '../../session/SiteSession';

const dayLength: number = 10;
const hourLength: number = 13;

/** Looks at everything that the health page tells of. Never rejects: what cannot be found out is left out. */
export async function gatherFacts(session: SiteSession, version: string): Promise<HealthFacts> {
  const { host, siteUrl, site } = session;
  // What stands in the list, not what this device remembers.
  await quietly(() => session.settings.load().then(session.settings.reload));
  const [setUp, token, graph, directory, newestVersion, ignored, siteName] = await Promise.all([
    quietly<SetUpFacts>(async () => toSetUpFacts(await inspectSetUp(host.spHttp(siteUrl), torgetLists), torgetLists)),
    quietly(async () => readTokenClaims(await host.getToken())),
    quietly(() => probeSite({ send: session.sendToGraph }, site)),
    quietly(async () => (await session.files.readDirectory()) ?? 'none'),
    quietly(() => newestPackage(host.spHttp(siteUrl))),
    quietly(() => countIgnored(session)),
    quietly(() => readSiteTitle(host.spHttp(siteUrl)))
  ]);
  const route = session.route();
  const { error } = session.sync.state();
  const { tokenAt } = session.replica;
  return {
    version,
    newestVersion,
    siteName: siteName ?? siteUrl,
    setUp,
    token,
    graph: token ? (graph ?? 'unknown') : 'refused',
    route: { route: route.route, ...(route.until === undefined ? {} : { until: new Date(route.until).toISOString() }) },
    directory: directory === undefined || directory === 'none' ? directory : { publishedAt: directory.publishedAt },
    sync: { ...(tokenAt > 0 ? { at: new Date(tokenAt).toISOString() } : {}), ...(error ? { error: error.kind } : {}) },
    ignored,
    notifies: session.settings.kudos().notify !== undefined,
    clockMs: session.now() - Date.now(),
    now: new Date(session.now()).toISOString()
  };
}

/** Of today, or of this hour when the day is loud. 2 RU. */
async function countIgnored({ log, now }: SiteSession): Promise<Partial<Record<IgnoredReason, number>> | undefined> {
  for (const length of [dayLength, hourLength]) {
    const page = await log.readWritten(keyTime(now()).slice(0, length));
    if (page === 'tooMany') continue;
    const counts: Partial<Record<IgnoredReason, number>> = {};
    for (const change of page.changes) if (change.type === 'ignored') counts[change.reason] = (counts[change.reason] ?? 0) + 1;
    return counts;
  }
  return undefined;
}

async function quietly<T>(ask: () => Promise<T | undefined>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
