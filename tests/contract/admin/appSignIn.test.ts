import { execFile } from 'node:child_process';
import { constants, createHash, verify } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTenant, OpenTenant } from '../graph/openTenant';
import { publisherScopes } from '../graph/openDirectory';
import { selfSigned } from './selfSigned';

const root: string = join(__dirname, '..', '..', '..');
const [directory, app, secret] = ['11111111-aaaa-4bbb-8ccc-222222222222', '33333333-dddd-4eee-8fff-444444444444', 'a secret of this test'];
const certificate = selfSigned('torget-publisher');
const stranger = selfSigned('somebody-else');

/** What is wrong with a request for a token, as Entra documents client credentials; undefined when nothing is. */
function judge(form: URLSearchParams, address: string): string | undefined {
  if (form.get('grant_type') !== 'client_credentials') return 'AADSTS70003: grant_type';
  if (form.get('client_id') !== app || form.get('scope') !== 'https://graph.microsoft.com/.default') return 'AADSTS90014: client_id or scope';
  if (form.has('client_secret')) return form.get('client_secret') === secret ? undefined : 'AADSTS7000215: Invalid client secret provided.';
  if (form.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer') return 'AADSTS7000216: client_assertion_type';
  const [head, claims, signature] = (form.get('client_assertion') ?? '').split('.');
  const read = (part: string): Record<string, unknown> => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  const thumbprint: string = createHash('sha256').update(certificate.certificate.raw).digest('base64url');
  if (read(head).alg !== 'PS256' || read(head)['x5t#S256'] !== thumbprint) return 'AADSTS700027: the certificate is not registered.';
  const key = { key: certificate.certificate.publicKey, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  if (!verify('sha256', Buffer.from(`${head}.${claims}`), key, Buffer.from(signature, 'base64url'))) return 'AADSTS700027: the signature does not hold.';
  const { aud, iss, sub, nbf, exp, jti } = read(claims) as { aud: string; iss: string; sub: string; nbf: number; exp: number; jti: string };
  const now: number = Date.now() / 1000;
  if (aud !== address || iss !== app || sub !== app || !jti) return 'AADSTS50027: claims';
  return nbf <= now + 5 && exp > now && exp - nbf <= 660 ? undefined : 'AADSTS700024: the assertion is not within its valid time range.';
}

describe('the sign-in of the script that publishes, against a stand-in for Entra', () => {
  let tenant: OpenTenant;
  let entra: Server;
  let authority: string;
  let folder: string;
  let asked: number;

  beforeAll(async () => {
    tenant = await openTenant('quietVillage');
    folder = mkdtempSync(join(tmpdir(), 'torget-sign-in-'));
    const token = await tenant.controls.token('tomas.ek@lindhult.example', publisherScopes);
    entra = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        asked++;
        const path: string = `/${directory}/oauth2/v2.0/token`;
        const wrong = request.method !== 'POST' || request.url !== path ? 'AADSTS90002: no such tenant' : judge(new URLSearchParams(Buffer.concat(chunks).toString()), authority + path);
        response.writeHead(wrong ? 401 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify(wrong ? { error: 'invalid_client', error_description: wrong } : { token_type: 'Bearer', expires_in: 3599, access_token: token }));
      });
    });
    await new Promise<void>((resolve) => entra.listen(0, '127.0.0.1', resolve));
    authority = `http://127.0.0.1:${(entra.address() as AddressInfo).port}`;
  });
  beforeEach(() => (asked = 0));
  afterAll(async () => {
    await new Promise((resolve) => entra?.close(resolve));
    await tenant?.server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function publish(proof: Readonly<Record<string, string>>): Promise<{ code: number; said: string }> {
    const { TORGET_TOKEN: _, ...env } = process.env;
    const args = [join(root, 'scripts', 'publish-directory.mjs'), '--site', 'lindhult.sharepoint.com:/sites/torget', '--base', tenant.server.origin];
    return new Promise((resolve) =>
      execFile(process.execPath, args, { env: { ...env, TORGET_AUTHORITY: authority, TORGET_TENANT_ID: directory, TORGET_CLIENT_ID: app, ...proof } }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), said: stdout + stderr })
      )
    );
  }
  function pemFile(name: string, pem: string): string {
    const file: string = join(folder, name);
    writeFileSync(file, pem, { mode: 0o600 });
    return file;
  }

  it('publishes with a certificate, by one token', async () => {
    const { code, said } = await publish({ TORGET_CERTIFICATE: pemFile('own.pem', certificate.pem) });
    expect([code, said]).toEqual([0, expect.stringMatching(/Published version \S+\./)]);
    expect(asked).toBe(1);
  });

  it('publishes with a secret', async () => {
    expect(await publish({ TORGET_CLIENT_SECRET: secret })).toMatchObject({ code: 0, said: expect.stringContaining('Published version') });
  });

  it.each([
    ['a certificate that is not registered', () => ({ TORGET_CERTIFICATE: pemFile('other.pem', stranger.pem) }), 'Entra gave no token: AADSTS700027'],
    ['a wrong secret', () => ({ TORGET_CLIENT_SECRET: 'quite another' }), 'Entra gave no token: AADSTS7000215'],
    ['neither', () => ({}), 'Set TORGET_CERTIFICATE']
  ])('publishes nothing with %s, and says so in one sentence without the secret', async (_, proof, sentence) => {
    const { code, said } = await publish(proof());
    expect([code, said]).toEqual([1, expect.stringContaining(sentence)]);
    expect(said).not.toContain('quite another');
    expect(said.trim().split('\n')).toHaveLength(1);
  });

  it('says in one sentence what the service refuses', async () => {
    await tenant.controls.fault({ match: '/users/delta', status: 403, count: 1 });
    const { code, said } = await publish({ TORGET_CLIENT_SECRET: secret });
    expect([code, said]).toEqual([1, expect.stringMatching(/^Nothing was published\. The service says: /)]);
    expect(said.trim().split('\n')).toHaveLength(1);
  });
});
