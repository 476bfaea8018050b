import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { listPath, runTenant } from './support/runTenant';

describe('a tenant kept in a file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'tenant-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('keeps rows, lists and tokens between starts, and tells no story that is told', async () => {
    const data = path.join(folder, 'kept.sqlite');
    const first = await runTenant('--data', data);
    const maja = await first.as('maja.medlem');
    await maja('POST', `${listPath('Activities')}/items`, { body: { fields: { ActivityId: 'kept' } } });
    const link = String((await maja('GET', `${listPath('Activities')}/items/delta?token=latest`)).body['@odata.deltaLink']);
    const { id: site } = (await maja('GET', '/v1.0/sites/root')).body;
    await first.stop();
    const second = await runTenant('--data', data);
    const again = await second.as('maja.medlem');
    expect((await again('GET', `${listPath('Activities')}/items?$filter=fields/ActivityId eq 'kept'`)).body['value']).toHaveLength(1);
    expect((await again('GET', link.replace(first.origin, second.origin))).body['value']).toEqual([]);
    expect((await again('GET', '/v1.0/sites/root')).body['id']).toBe(site);
    await second.stop();
  });

  it('says so when there is no such story', async () => {
    await expect(runTenant('--story', 'atlantis')).rejects.toThrow(/There is no story "atlantis"/);
  });
});

describe('the README of the tenant', () => {
  it('has the tables that the code would write', () => {
    const program = path.join(__dirname, '..', '..', '..', 'tenant', 'describe.ts');
    const run = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', program, '--check'], { encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([0, '']);
  });
});
