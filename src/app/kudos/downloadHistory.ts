import { CsvColumn, toCsv } from '../../domain/directory/exchange/toCsv';
import { HistoryEntry } from '../../domain/kudos/foldHistory';
import { unitName } from '../../domain/people/unit';

const columns: readonly CsvColumn<HistoryEntry>[] = [
  { heading: 'Datum', value: ({ createdAt }) => createdAt.slice(0, 10) },
  { heading: 'Värdering', value: ({ value }) => value },
  { heading: 'Från', value: ({ actorName }) => actorName },
  { heading: 'Till', value: ({ recipients, unit }) => [...recipients.map(({ name }) => name), unit ? unitName(unit) : ''].filter(Boolean).join(', ') },
  { heading: 'Text', value: ({ text }) => text }
];

/** One's own thanks as a file, to keep. */
export function downloadHistory(entries: readonly HistoryEntry[], kind: 'csv' | 'json'): void {
  const content = kind === 'csv' ? toCsv(entries, columns) : JSON.stringify(entries, undefined, 2);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type: kind === 'csv' ? 'text/csv;charset=utf-8' : 'application/json' }));
  link.download = `berom.${kind}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
