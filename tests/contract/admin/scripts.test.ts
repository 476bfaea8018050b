import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTenant, OpenTenant } from '../graph/openTenant';

const root: string = join(__dirname, '..', '..', '..');
const eva: string = 'eva.holmgren@lindhult.example';

describe("the administrator's scripts", () => {
  let tenant: OpenTenant;
  let folder: string;

  const run = async (script: string, args: readonly string[], person: string = eva): Promise<{ code: number; said: string }> => {
    const token = await tenant.controls.token(person, []);
    return new Promise((resolve) =>
      execFile(process.execPath, [join(root, 'scripts', script), ...args], { env: { ...process.env, TORGET_TOKEN: token } }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), said: stdout + stderr })
      )
    );
  };
  const site = (): string => `${tenant.server.origin}/sites/torget`;

  beforeAll(async () => {
    tenant = await openTenant('quietVillage');
    folder = mkdtempSync(join(tmpdir(), 'torget-export-'));
  });
  afterAll(async () => {
    await tenant?.server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('set up the lists, once and again, and tell what differs', async () => {
    const owner = (await tenant.controls.people('', 100)).find(({ role }) => role === 'owner')!.userPrincipalName;
    const before = await run('set-up-torget.mjs', ['--site', site(), '--check'], owner);
    expect(before).toMatchObject({ code: 1, said: expect.stringMatching(/\d+ differences\. Nothing was changed/) });
    expect(await run('set-up-torget.mjs', ['--site', site()], owner)).toMatchObject({ code: 0, said: expect.stringContaining('Torget is set up.') });
    expect(await run('set-up-torget.mjs', ['--site', site(), '--check'], owner)).toMatchObject({ code: 0, said: expect.stringMatching(/^(\d+) of \1 lists, (\d+) of \2 columns, (\d+) of \3 indexes\.\nNothing differs\./) });
  });

  it('export every row of every list, and change nothing', async () => {
    const owner = (await tenant.controls.people('', 100)).find(({ role }) => role === 'owner')!.userPrincipalName;
    const { code, said } = await run('export-torget.mjs', ['--site', site(), '--out', folder], owner);
    expect([code, said]).toEqual([0, expect.stringMatching(/Activities: \d+ rows/)]);
    const told = Number(/Activities: (\d+) rows/.exec(said)?.[1]);
    const { rows } = JSON.parse(readFileSync(join(folder, 'Activities.json'), 'utf8')) as { rows: Record<string, unknown>[] };
    expect(rows).toHaveLength(told);
    expect(rows[0]).toEqual(expect.objectContaining({ ActivityId: expect.any(String), Content: expect.anything(), AuthorId: expect.any(Number) }));
    expect(told).toBeGreaterThan(10);
  });

  it('say plainly what they need', async () => {
    expect((await run('set-up-torget.mjs', [])).said).toContain('npm run set-up -- --site');
  });
});
