import { operations } from '../../../tenant/graph/operations';
import { restOperations } from '../../../tenant/sharepoint/restOperations';
import { runTenant } from './support/runTenant';
import type { Caller, RunningTenant } from './support/runTenant';

interface Row {
  name: string;
  method: string;
  paths: readonly string[];
}

const conditions = ['if-match', 'if-none-match', 'if-modified-since', 'if-unmodified-since', 'range'];
const everyScope = [...new Set(operations.flatMap(({ scopes }) => scopes))];
const rowsOf = (rows: readonly Row[]): [string, Row][] => rows.map((row) => [row.name, row]);
const fill = (template: string): string => template.replace('{site}', 'root').replace(/\{\w+(\.\.\.)?\}/g, 'x1');

/** Nothing is passed over in silence: by the tables that the tenant runs on and README shows. */
describe('what an operation does not support is refused by name', () => {
  let tenant: RunningTenant;
  let owner: Caller;

  beforeAll(async () => {
    tenant = await runTenant();
    owner = await tenant.as('olga.ägare', everyScope);
  });
  afterAll(async () => tenant.stop());

  /** Which of these requests was let through, or refused without its name or as another operation. */
  async function misses(row: Row, ask: (path: string) => ReturnType<Caller>, said: string, addresses: readonly string[]): Promise<string[]> {
    const missed: string[] = [];
    for (const address of addresses) {
      const { status, text } = await ask(address);
      if (status !== 501 || !text.includes(said) || !text.includes(`on ${row.method} ${row.paths[0]}`)) missed.push(`${address}: ${status} ${text}`);
    }
    return missed;
  }

  describe('over Graph', () => {
    it.each(rowsOf(operations))('%s: an option, at each of its addresses', async (_, row) => {
      const ask = (path: string): ReturnType<Caller> => owner(row.method, `/v1.0${path}?$made=up`);
      expect(await misses(row, ask, "'$made'", row.paths.map(fill))).toEqual([]);
    });

    it.each(rowsOf(operations))('%s: a condition, and a preference', async (_, row) => {
      const { headers = [] } = row as (typeof operations)[number];
      const path = fill(row.paths[0] ?? '');
      for (const name of conditions.filter((condition) => !headers.some((header) => header.toLowerCase() === condition))) {
        expect(await misses(row, () => owner(row.method, `/v1.0${path}`, { headers: { [name]: '"x"' } }), `'${name}'`, [path])).toEqual([]);
      }
      expect(await misses(row, () => owner(row.method, `/v1.0${path}`, { headers: { prefer: 'made-up' } }), "'Prefer: made-up'", [path])).toEqual([]);
    });
  });

  describe("over SharePoint's own REST", () => {
    const ask = (row: Row, path: string, headers: Record<string, string> = {}): ReturnType<Caller> => {
      const isPost = row.method === 'POST' || row.method === 'GET';
      return owner(isPost ? row.method : 'POST', `/sites/torget/_api${path}`, { headers: { accept: 'application/json', ...(isPost ? {} : { 'x-http-method': row.method }), ...headers } });
    };

    it.each(rowsOf(restOperations))('%s: an option, at each of its addresses', async (_, row) => {
      expect(await misses(row, (path) => ask(row, `${path}?$made=up`), "'$made'", row.paths.map(fill))).toEqual([]);
    });

    it.each(rowsOf(restOperations))('%s: a condition', async (_, row) => {
      const { headers = [] } = row as (typeof restOperations)[number];
      const path = fill(row.paths[0] ?? '');
      for (const name of conditions.filter((condition) => !headers.some((header) => header.toLowerCase() === condition))) {
        expect(await misses(row, () => ask(row, path, { [name]: '"x"' }), `'${name}'`, [path])).toEqual([]);
      }
    });
  });

  it.each(['/v1.0/$batch', '/_api/$batch'])('%s: an option and a preference', async (path) => {
    const replies = [await owner('POST', `${path}?$made=up`, { body: {} }), await owner('POST', path, { body: {}, headers: { prefer: 'made-up' } })];
    expect(replies.map(({ status, text }) => [status, text.includes('made')])).toEqual([[501, true], [501, true]]);
  });
});
