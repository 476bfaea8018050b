import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as path from 'node:path';
import { doubtNames } from '../../../tenant/service/doubts';
import { under } from '../../journeys/support/settings.ts';
import { runTenant } from '../tenant/support/runTenant';
import type { Json, RunningTenant } from '../tenant/support/runTenant';

const program = path.join(__dirname, '..', '..', '..', 'scripts', 'probe.mjs');

function probe(...options: string[]): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, '--site', 'localhost:/sites/torget', ...options]);
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.on('close', (code) => resolve({ code, text }));
  });
}

describe('npm run probe', () => {
  let tenant: RunningTenant;
  let base: string[];

  beforeAll(async () => {
    tenant = await runTenant();
    base = ['--base', `${tenant.origin}/v1.0`];
  });
  afterAll(async () => tenant.stop());
  afterEach(async () => tenant.control('DELETE', 'faults'));

  const tokenOf = async (name: string, scopes: string[]): Promise<string> => String((await tenant.control('POST', 'token', { user: `${name}@prov.example`, scopes }))['access_token']);
  const owner = (): Promise<string> => tokenOf('olga.ägare', ['Sites.Manage.All', 'User.Read.All']);
  const listTitles = async (): Promise<unknown[]> => {
    const ask = await tenant.as('olga.ägare', ['Sites.Read.All']);
    return ((await ask('GET', '/v1.0/sites/root/lists')).body['value'] as unknown as Json[]).map(({ displayName }) => displayName);
  };

  it('tells the answers of a tenant and its switches, and leaves nothing behind', async () => {
    const more = ['--token', await owner(), '--second', await tokenOf('maja.medlem', ['Sites.Read.All']), '--selected', await tokenOf('maja.medlem', ['Sites.Selected'])];
    const { code, text } = await probe(...base, ...more);
    expect([code, text]).toEqual([0, expect.stringContaining(`| \`duplicateAnswers500\`: ${under('duplicateAnswers500', 'on', 'off')} |`)]);
    expect(text).toContain('not asked: --large');
    expect(doubtNames.filter((name) => !text.includes(`\`${name}\``))).toEqual([]);
    const found = ['duplicateLeavesEmptyRow', 'noCreatedById', 'pagesOf200', 'deltaTokensBoundToUser', 'sitesSelectedRefusedForLists'].map((name) => `"${name}":${under(name, true, false)}`);
    expect(text).toContain(found.join(','));
    expect(await listTitles()).toEqual(expect.not.arrayContaining([expect.stringMatching(/^TorgetProbe/)]));
  });

  it('tells the pessimistic setting just as well, in a large list too', async () => {
    await tenant.control('POST', 'doubts', { pessimistic: true });
    const { text } = await probe(...base, '--token', await owner(), '--second', await tokenOf('maja.medlem', ['Sites.Read.All']), '--large');
    await tenant.control('POST', 'doubts', { pessimistic: false });
    expect(text).toContain('{"duplicateAnswers500":true,"duplicateLeavesEmptyRow":true,"noCreatedById":true,"pagesOf200":true,"prefixesRefused":false,"rangesRefused":true,"deltaTokensBoundToUser":true}');
    expect(text).toContain('ten matches: 200; 5,090 matches: 429');
  });

  it('removes its list when writing fails halfway', async () => {
    await tenant.control('POST', 'faults', { match: '/items$', method: 'POST', status: 500 });
    const { code, text } = await probe(...base, '--token', await owner());
    expect([code, text]).toEqual([1, expect.stringMatching(/rows could not be written: 500/)]);
    expect(text).toContain('is removed');
    expect(await listTitles()).toEqual(expect.not.arrayContaining([expect.stringMatching(/^TorgetProbe/)]));
  });

  it('signs in by device code, waiting until somebody has', async () => {
    const token = await owner();
    const asked: string[] = [];
    const entra = createServer((request, response) => {
      asked.push(request.url ?? '');
      const isWaiting = asked.filter((url) => url.endsWith('/token')).length < 2;
      const answer = request.url?.endsWith('/devicecode') === true ? { device_code: 'd', message: 'Öppna sidan och skriv ABC', expires_in: 60, interval: 0 } : isWaiting ? { error: 'authorization_pending' } : { access_token: token };
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    });
    await new Promise<void>((resolve) => entra.listen(0, resolve));
    const { code, text } = await probe(...base, '--authority', `http://localhost:${(entra.address() as AddressInfo).port}`);
    await new Promise((resolve) => entra.close(resolve));
    expect([code, text]).toEqual([0, expect.stringContaining('Öppna sidan och skriv ABC')]);
    expect(asked).toEqual(['/organizations/oauth2/v2.0/devicecode', '/organizations/oauth2/v2.0/token', '/organizations/oauth2/v2.0/token']);
  });

  it('says how to use it, and why it cannot', async () => {
    const { code, text } = await probe(...base, '--token', await tokenOf('maja.medlem', ['Sites.Read.All']));
    expect([code, text]).toEqual([1, expect.stringContaining('No list could be made on localhost:/sites/torget: 403')]);
  });
});
