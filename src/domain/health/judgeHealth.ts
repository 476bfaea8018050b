import { HealthFacts, SetUpFacts } from './HealthFacts';

export type HealthState = 'fix' | 'review' | 'ok' | 'off';
export type Remedy =
  | { readonly kind: 'repair' }
  | { readonly kind: 'approve'; readonly scope: string }
  | { readonly kind: 'grant'; readonly role: 'write' }
  | { readonly kind: 'publish' }
  | { readonly kind: 'notify' }
  | { readonly kind: 'reload' };

/** A value in a sentence: a text, a number, or a time. */
export type HealthValue = string | number | { readonly at: string };

/** What was found: each is a sentence in the words of the page. */
export type Finding =
  | `Protection${'Ok' | 'Open'}` | 'ReadOnlyOpen' | `Lists${'Ok' | 'Missing' | 'Differ' | 'Unknown'}` | `Page${'Ok' | 'Missing'}`
  | `Package${'Ok' | 'Found' | 'Older'}` | `Site${'Ok' | 'NoToken' | 'NotApproved' | 'NotGranted' | 'ReadOnly' | 'Wider' | 'Unknown'}`
  | `Route${'Graph' | 'SharePoint'}` | `${'People' | 'Presence'}${'Ok' | 'Missing'}` | `Directory${'Ok' | 'Old' | 'None' | 'Unknown'}`
  | `Sync${'At' | 'None' | 'Fails'}` | `Rows${'Ok' | 'Ignored' | 'Forged' | 'Unknown'}` | `Clock${'Ok' | 'Off' | 'Unknown'}` | `Notify${'Off' | 'On' | 'Missing'}`;

export interface Judgement {
  readonly id: 'protection' | 'readOnly' | 'lists' | 'page' | 'package' | 'site' | 'route' | 'people' | 'presence' | 'directory' | 'sync' | 'rows' | 'clock' | 'notify';
  readonly state: HealthState;
  readonly found: Finding;
  readonly values: Readonly<Record<string, HealthValue>>;
  readonly remedy?: Remedy;
  /** One line for the report, the same in every language. */
  readonly report: string;
}

/** Optional, and not among those that the package asks for. */
export const notifyScope: string = 'TeamsActivity.Send';
const order: readonly HealthState[] = ['fix', 'review', 'ok', 'off'];
const dayMs: number = 24 * 60 * 60 * 1000;
const oldDirectoryMs: number = 7 * dayMs;
const oldSyncMs: number = 60 * 60 * 1000;
/** Keys may lead by ten minutes; from two on it is worth setting the clock. */
const clockOffMs: number = 2 * 60 * 1000;

/** What is well and what is not, faults first; those of one kind in the order in which they matter. */
export function judgeHealth(facts: HealthFacts): readonly Judgement[] {
  const all: Judgement[] = [
    ...ofSetUp(facts.setUp), ofSite(facts), ofRoute(facts), ofDirectory(facts), ofSync(facts), ofRows(facts), ofPackage(facts),
    ofScope(facts, 'people', 'User.ReadBasic.All'), ofScope(facts, 'presence', 'Presence.Read.All'), ofClock(facts), ofNotify(facts)
  ];
  return order.reduce<Judgement[]>((sorted, state) => sorted.concat(all.filter((one) => one.state === state)), []);
}

function ofSetUp(setUp: SetUpFacts | undefined): Judgement[] {
  if (!setUp) return [{ id: 'lists', state: 'review', found: 'ListsUnknown', values: {}, report: 'listor: kunde inte läsas' }];
  const { lists, columns, indexes, unprotected, open, other, missingPages } = setUp;
  const isWhole: boolean = [lists, columns, indexes].every(({ held, wanted }) => held === wanted) && other.length === 0;
  const counts: Record<string, number> = {
    lists: lists.held, allLists: lists.wanted, columns: columns.held, allColumns: columns.wanted, indexes: indexes.held, allIndexes: indexes.wanted
  };
  const told: string = `listor ${lists.held}/${lists.wanted}, kolumner ${columns.held}/${columns.wanted}, index ${indexes.held}/${indexes.wanted}`;
  const repair: Remedy = { kind: 'repair' };
  return [
    ...(unprotected.length === 0
      ? [{ id: 'protection', state: 'ok', found: 'ProtectionOk', values: {}, report: 'WriteSecurity = 2' } as const]
      : unprotected.map((list): Judgement => ({ id: 'protection', state: 'fix', found: 'ProtectionOpen', values: { list }, remedy: repair, report: `${list}.WriteSecurity (ska vara 2)` }))),
    ...open.map((list): Judgement => ({ id: 'readOnly', state: 'fix', found: 'ReadOnlyOpen', values: { list }, remedy: repair, report: `${list}: medlemmar får skriva` })),
    isWhole
      ? { id: 'lists', state: 'ok', found: 'ListsOk', values: counts, report: told }
      : { id: 'lists', state: 'fix', found: other.length > 0 && lists.held === lists.wanted ? 'ListsDiffer' : 'ListsMissing', values: { ...counts, names: other.join(', ') }, remedy: repair, report: `${told}${other.length > 0 ? `; avviker: ${other.join(', ')}` : ''}` },
    missingPages.length === 0
      ? { id: 'page', state: 'ok', found: 'PageOk', values: {}, report: 'sida: finns' }
      : { id: 'page', state: 'review', found: 'PageMissing', values: { page: missingPages.join(', ') }, remedy: repair, report: `sida saknas: ${missingPages.join(', ')}` }
  ];
}

function ofSite({ token, graph, siteName }: HealthFacts): Judgement {
  const values: Record<string, HealthValue> = { name: siteName };
  const wider: readonly string[] = (token?.scopes ?? []).filter((scope) => /^Sites\.(?!Selected$)/.test(scope));
  if (!token) return { id: 'site', state: 'review', found: 'SiteNoToken', values, remedy: { kind: 'approve', scope: 'Sites.Selected' }, report: 'ingen token till Graph' };
  if (graph === 'refused' && token.scopes.indexOf('Sites.Selected') < 0) {
    return { id: 'site', state: 'review', found: 'SiteNotApproved', values, remedy: { kind: 'approve', scope: 'Sites.Selected' }, report: 'Sites.Selected saknas' };
  }
  const grant: Remedy = { kind: 'grant', role: 'write' };
  if (graph === 'refused') return { id: 'site', state: 'review', found: 'SiteNotGranted', values, remedy: grant, report: 'Sites.Selected: webbplatsen inte beviljad' };
  if (graph === 'read') return { id: 'site', state: 'review', found: 'SiteReadOnly', values, remedy: grant, report: 'Sites.Selected: bara läsa' };
  if (wider.length > 0) return { id: 'site', state: 'review', found: 'SiteWider', values: { ...values, scopes: wider.join(', ') }, report: `bredare behörighet: ${wider.join(', ')}` };
  return graph === 'write'
    ? { id: 'site', state: 'ok', found: 'SiteOk', values, report: 'Sites.Selected: write' }
    : { id: 'site', state: 'review', found: 'SiteUnknown', values, report: 'Sites.Selected: okänt' };
}

function ofRoute({ route }: HealthFacts): Judgement {
  return route.route === 'graph'
    ? { id: 'route', state: 'ok', found: 'RouteGraph', values: {}, report: 'väg: Graph' }
    : { id: 'route', state: 'review', found: 'RouteSharePoint', values: { until: { at: route.until ?? '' } }, report: 'väg: SharePoint REST' };
}

function ofDirectory({ directory, now }: HealthFacts): Judgement {
  if (directory === undefined) return { id: 'directory', state: 'review', found: 'DirectoryUnknown', values: {}, report: 'katalog: okänt' };
  const publish: Remedy = { kind: 'publish' };
  if (directory === 'none') return { id: 'directory', state: 'review', found: 'DirectoryNone', values: {}, remedy: publish, report: 'katalog: ingen' };
  const isOld: boolean = Date.parse(now) - Date.parse(directory.publishedAt) > oldDirectoryMs;
  const values: Record<string, HealthValue> = { time: { at: directory.publishedAt } };
  return isOld
    ? { id: 'directory', state: 'review', found: 'DirectoryOld', values, remedy: publish, report: `katalog: ${directory.publishedAt}` }
    : { id: 'directory', state: 'ok', found: 'DirectoryOk', values, report: `katalog: ${directory.publishedAt}` };
}

function ofSync({ sync, now }: HealthFacts): Judgement {
  if (sync.error !== undefined) return { id: 'sync', state: 'review', found: 'SyncFails', values: { error: sync.error }, report: `synkning: ${sync.error}` };
  if (sync.at === undefined) return { id: 'sync', state: 'review', found: 'SyncNone', values: {}, report: 'synkning: ingen än' };
  const isOld: boolean = Date.parse(now) - Date.parse(sync.at) > oldSyncMs;
  return { id: 'sync', state: isOld ? 'review' : 'ok', found: 'SyncAt', values: { time: { at: sync.at } }, report: `synkning: ${sync.at}` };
}

function ofRows({ ignored }: HealthFacts): Judgement {
  if (!ignored) return { id: 'rows', state: 'ok', found: 'RowsUnknown', values: {}, report: 'rader: okänt' };
  const contradictedActor: number = ignored.contradictedActor ?? 0;
  // A mention is a row that no feed shows, and well.
  const reasons = (Object.keys(ignored) as (keyof typeof ignored)[]).filter((reason) => reason !== 'notForTheFeed');
  const count: number = reasons.reduce((sum, reason) => sum + (ignored[reason] ?? 0), 0);
  const report: string = `rader som inte visas: ${reasons.map((reason) => `${reason} ${ignored[reason]}`).join(', ')}`;
  if (contradictedActor > 0) return { id: 'rows', state: 'review', found: 'RowsForged', values: { n: contradictedActor }, report };
  return count > 0
    ? { id: 'rows', state: 'ok', found: 'RowsIgnored', values: { n: count }, report }
    : { id: 'rows', state: 'ok', found: 'RowsOk', values: {}, report: 'rader: alla går att läsa' };
}

function ofPackage({ version, newestVersion }: HealthFacts): Judgement {
  const values: Record<string, HealthValue> = { version, newest: newestVersion ?? '' };
  if (newestVersion === undefined) return { id: 'package', state: 'ok', found: 'PackageFound', values, report: `paket ${version}` };
  return newestVersion === version
    ? { id: 'package', state: 'ok', found: 'PackageOk', values, report: `paket ${version}, senaste` }
    : { id: 'package', state: 'review', found: 'PackageOlder', values, remedy: { kind: 'reload' }, report: `paket ${version}, appkatalogen har ${newestVersion}` };
}

function ofScope({ token }: HealthFacts, id: 'people' | 'presence', scope: string): Judgement {
  const wider: string = scope.replace('ReadBasic', 'Read');
  const isHeld: boolean = !!token && (token.scopes.indexOf(scope) >= 0 || token.scopes.indexOf(wider) >= 0);
  const name = id === 'people' ? 'People' : 'Presence';
  return isHeld
    ? { id, state: 'ok', found: `${name}Ok`, values: { scope }, report: scope }
    : { id, state: 'review', found: `${name}Missing`, values: { scope }, remedy: { kind: 'approve', scope }, report: `${scope} saknas` };
}

function ofNotify({ token, notifies }: HealthFacts): Judgement {
  const remedy: Remedy = { kind: 'notify' };
  if (!notifies) return { id: 'notify', state: 'off', found: 'NotifyOff', values: {}, remedy, report: 'TeamsActivity.Send: tillval' };
  return token && token.scopes.indexOf(notifyScope) >= 0
    ? { id: 'notify', state: 'ok', found: 'NotifyOn', values: {}, remedy, report: `${notifyScope}: på` }
    : { id: 'notify', state: 'review', found: 'NotifyMissing', values: { scope: notifyScope }, remedy, report: `${notifyScope} saknas` };
}

function ofClock({ clockMs }: HealthFacts): Judgement {
  if (clockMs === undefined) return { id: 'clock', state: 'ok', found: 'ClockUnknown', values: {}, report: 'klocka: okänt' };
  const seconds: number = Math.round(Math.abs(clockMs) / 100) / 10;
  const isOff: boolean = Math.abs(clockMs) > clockOffMs;
  return { id: 'clock', state: isOff ? 'review' : 'ok', found: isOff ? 'ClockOff' : 'ClockOk', values: { seconds }, report: `klocka: ${seconds} s` };
}
