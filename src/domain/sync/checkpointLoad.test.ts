import { Checkpoint, PackedRow } from './Checkpoint';
import { checkpointLoad } from './checkpointLoad';

const writtenAt: string = '2026-11-23T08:20:00.000Z';
const minutesBefore = (minutes: number): number => Date.parse(writtenAt) / 1000 - minutes * 60;
const row = (itemId: number, at: number): PackedRow => [itemId, 1, '', '', 'post', '', '', at, '', 'all', '', null];
const checkpoint = (rows: readonly PackedRow[]): Checkpoint => ({
  format: 1, writtenAt, token: 't', settingsVersion: 0, directoryVersion: '', since: '2026', rows, reactions: []
});

it('counts rows of every kind by the numbers of two posts', () => {
  expect(checkpointLoad(checkpoint([row(100, minutesBefore(12)), row(1200, minutesBefore(1)), row(700, minutesBefore(5))]))).toBe(110);
});

it('goes by what it holds when all of it is newer than ten minutes', () => {
  expect(checkpointLoad(checkpoint([row(100, minutesBefore(5)), row(700, minutesBefore(1))]))).toBe(120);
});

it('knows of no load where nothing was written', () => {
  expect(checkpointLoad(checkpoint([]))).toBe(0);
  expect(checkpointLoad(checkpoint([row(100, minutesBefore(60))]))).toBe(0);
  expect(checkpointLoad(checkpoint([row(100, minutesBefore(2))]))).toBe(0);
});
