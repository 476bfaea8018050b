import { HealthFacts } from './HealthFacts';
import { judgeHealth, Judgement } from './judgeHealth';

const whole = { held: 6, wanted: 6 };
const well: HealthFacts = {
  version: '1.4.0', newestVersion: '1.4.0', siteName: 'Torget', now: '2026-11-23T13:05:00.000Z', graph: 'write', route: { route: 'graph' },
  setUp: { lists: whole, columns: whole, indexes: whole, unprotected: [], open: [], other: [], missingPages: [] },
  token: { scopes: ['Sites.Selected', 'User.ReadBasic.All', 'Presence.Read.All'], appId: 'app' },
  directory: { publishedAt: '2026-11-23T05:12:00.000Z' }, sync: { at: '2026-11-23T13:04:00.000Z' }, ignored: { notForTheFeed: 12 }, clockMs: 400, notifies: false
};
const judge = (facts: Partial<HealthFacts>): readonly Judgement[] => judgeHealth({ ...well, ...facts });
const found = (facts: Partial<HealthFacts>, id: Judgement['id']): string => judge(facts).filter((one) => one.id === id).map((one) => `${one.state} ${one.found}`).join();

it('finds nothing to do where all is well', () => {
  expect(judge({}).filter(({ state }) => state === 'fix' || state === 'review')).toEqual([]);
  expect(judge({}).filter(({ remedy }) => remedy).map(({ id, state }) => `${id} ${state}`)).toEqual(['notify off']);
});

it('puts faults first, then what to review', () => {
  const states = judge({ setUp: { ...well.setUp!, unprotected: ['Activities'] }, token: { scopes: ['Sites.Selected'], appId: 'app' } }).map(({ state }) => state);
  expect(states).toEqual([...states].sort((left, right) => ['fix', 'review', 'ok', 'off'].indexOf(left) - ['fix', 'review', 'ok', 'off'].indexOf(right)));
  expect(states.slice(0, 3)).toEqual(['fix', 'review', 'review']);
});

it.each<[Partial<HealthFacts>, Judgement['id'], string]>([
  [{ token: undefined, graph: 'refused' }, 'site', 'review SiteNoToken'],
  [{ token: { scopes: [], appId: '' }, graph: 'refused' }, 'site', 'review SiteNotApproved'],
  [{ graph: 'refused' }, 'site', 'review SiteNotGranted'],
  [{ graph: 'read' }, 'site', 'review SiteReadOnly'],
  [{ token: { scopes: ['Sites.Selected', 'Sites.ReadWrite.All'], appId: '' } }, 'site', 'review SiteWider'],
  [{ route: { route: 'sharePoint', until: '2026-11-23T17:00:00Z' } }, 'route', 'review RouteSharePoint'],
  [{ token: { scopes: ['User.Read.All'], appId: '' } }, 'people', 'ok PeopleOk'],
  [{ token: { scopes: [], appId: '' } }, 'presence', 'review PresenceMissing'],
  [{ directory: 'none' }, 'directory', 'review DirectoryNone'],
  [{ directory: { publishedAt: '2026-11-01T00:00:00Z' } }, 'directory', 'review DirectoryOld'],
  [{ directory: undefined }, 'directory', 'review DirectoryUnknown'],
  [{ sync: { error: 'offline' } }, 'sync', 'review SyncFails'],
  [{ sync: {} }, 'sync', 'review SyncNone'],
  [{ notifies: true }, 'notify', 'review NotifyMissing'],
  [{ notifies: true, token: { scopes: ['TeamsActivity.Send'], appId: '' } }, 'notify', 'ok NotifyOn'],
  [{ ignored: { contradictedActor: 1, badData: 2 } }, 'rows', 'review RowsForged'],
  [{ ignored: { unknownKind: 2 } }, 'rows', 'ok RowsIgnored'],
  [{ newestVersion: '1.5.0' }, 'package', 'review PackageOlder'],
  [{ newestVersion: undefined }, 'package', 'ok PackageFound'],
  [{ clockMs: -180_000 }, 'clock', 'review ClockOff'],
  [{ setUp: undefined }, 'lists', 'review ListsUnknown'],
  [{ setUp: { ...well.setUp!, lists: { held: 5, wanted: 6 } } }, 'lists', 'fix ListsMissing'],
  [{ setUp: { ...well.setUp!, other: ['Activities'] } }, 'lists', 'fix ListsDiffer'],
  [{ setUp: { ...well.setUp!, missingPages: ['Torget.aspx'] } }, 'page', 'review PageMissing'],
  [{ setUp: { ...well.setUp!, open: ['Published'] } }, 'readOnly', 'fix ReadOnlyOpen']
])('judges %j', (facts, id, verdict) => {
  expect(found(facts, id)).toBe(verdict);
});
