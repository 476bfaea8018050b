import { ReadCsv } from '../../domain/directory/exchange/CsvImport';

/** Papa Parse, loaded when somebody imports: it finds the separator itself, and knows quotes and line breaks within them. */
export async function loadReadCsv(): Promise<ReadCsv> {
  const papa = await import(/* webpackChunkName: 'papaparse' */ 'papaparse');
  return (text) => {
    const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: false });
    const broken: ReadonlySet<number> = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' && row !== undefined ? [row] : [])));
    return { rows: data, brokenRows: Array.from(broken) };
  };
}
