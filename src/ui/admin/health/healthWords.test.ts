import * as adminStrings from 'AdminStrings';
import * as torgetStrings from 'TorgetStrings';
import { HealthFacts } from '../../../domain/health/HealthFacts';
import { judgeHealth } from '../../../domain/health/judgeHealth';
import { createText, Text } from '../../text/createText';
import { sentenceOf, sumUp, titleOf, toReport } from './healthWords';

const now: string = '2026-11-23T13:05:00.000Z';
const text: Text = createText({ ...torgetStrings, ...adminStrings }, 'sv-SE');
const whole = { held: 6, wanted: 6 };
const setUp = { lists: whole, columns: whole, indexes: whole, unprotected: [], open: [], other: [], missingPages: [] };
const well: HealthFacts = {
  version: '1.4.0', newestVersion: '1.4.0', siteName: 'Torget', now, graph: 'write', route: { route: 'graph' }, setUp,
  token: { scopes: ['Sites.Selected', 'User.ReadBasic.All', 'Presence.Read.All'], appId: 'app' },
  directory: { publishedAt: now }, sync: { at: now }, ignored: {}, clockMs: 400, notifies: false
};

it('has a title and a whole sentence for everything that can be found', () => {
  const worlds: Partial<HealthFacts>[] = [
    {}, { notifies: true }, { token: undefined, graph: 'refused', directory: 'none', sync: {}, setUp: undefined, clockMs: undefined, ignored: undefined, newestVersion: undefined },
    { setUp: { ...setUp, unprotected: ['A'], open: ['B'], other: ['C'], missingPages: ['D'] }, graph: 'unknown', clockMs: 999_999, newestVersion: '9.9.9', directory: undefined },
    { setUp: { ...setUp, lists: { held: 1, wanted: 6 } }, graph: 'read', route: { route: 'sharePoint', until: now }, sync: { error: 'offline' }, ignored: { badData: 2 } },
    { token: { scopes: [], appId: '' }, graph: 'refused', directory: { publishedAt: '2025-01-01T00:00:00Z' }, ignored: { contradictedActor: 3 } },
    { token: { scopes: ['Sites.Selected', 'Sites.Read.All'], appId: '' }, graph: 'write' }, { token: { scopes: ['Sites.Selected'], appId: '' }, graph: 'refused' }
  ];
  for (const facts of worlds) {
    for (const judgement of judgeHealth({ ...well, ...facts })) {
      expect(titleOf(judgement, text)).toMatch(/^[A-ZÅÄÖ]/);
      expect(sentenceOf(judgement, text, now)).toMatch(/^[A-ZÅÄÖ\d][^{}]*\.$/);
    }
  }
});

it.each<[number, number, string]>([
  [0, 0, 'Allt fungerar.'], [1, 0, 'En sak att åtgärda.'], [0, 1, 'En sak att se över.'], [1, 1, 'En sak att åtgärda och en att se över.'],
  [2, 3, 'Två saker att åtgärda och tre att se över.'], [0, 2, 'Två saker att se över.']
])('sums up %i to fix and %i to review', (fix, review, said) => {
  const judgement = judgeHealth(well)[0];
  const all = [...Array.from({ length: fix }, () => ({ ...judgement, state: 'fix' as const })), ...Array.from({ length: review }, () => ({ ...judgement, state: 'review' as const })), judgement];
  expect(sumUp(all, text)).toBe(said);
});

it('writes a report with a line for each check, in columns', () => {
  const report = toReport('1.4.0', now, judgeHealth(well), { ru: 34, calls: 38, waits: 0 }, text).split('\n');
  expect(report[0]).toBe(`Torget 1.4.0  ${now}`);
  expect(report[report.length - 1]).toBe('Last     34 RU, 38 calls, 0 x 429');
  expect(report[1]).toMatch(/^Bra {6}\S/);
});
