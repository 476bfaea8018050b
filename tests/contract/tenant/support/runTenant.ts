import { spawn } from 'node:child_process';
import * as path from 'node:path';
import { noteAskedDoubts } from '../../../journeys/support/noteAskedDoubts.ts';
import { chosenDoubts } from '../../../journeys/support/settings.ts';
import { checkedFetch } from '../../schema/checkedFetch';

const root = path.join(__dirname, '..', '..', '..', '..');
const tinyStory = `${path.join(__dirname, 'stories.ts')}#tiny`;

export interface Json {
  [name: string]: Json;
}

export interface Reply {
  status: number;
  headers: Headers;
  /** Parsed where it is JSON; look only at what the test has made sure of. */
  body: Json;
  text: string;
}

export interface Ask {
  body?: unknown;
  headers?: Record<string, string>;
  redirect?: RequestRedirect;
}

export type Caller = (method: string, path: string, ask?: Ask) => Promise<Reply>;

export interface RunningTenant {
  origin: string;
  /** Asks as a person, by the first part of the user principal name; without scopes, with those approved. */
  as(name: string, scopes?: readonly string[]): Promise<Caller>;
  /** Asks without a token. */
  ask: Caller;
  control(method: string, path: string, body?: unknown): Promise<Json>;
  stop(): Promise<void>;
}

/** Starts a tenant of its own with the tiny story, as a process, on any free port. */
export async function runTenant(...options: readonly string[]): Promise<RunningTenant> {
  const program = ['--disable-warning=ExperimentalWarning', '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', path.join(root, 'tenant', 'main.ts')];
  const child = spawn(process.execPath, [...program, '--port', '0', '--story', tinyStory, ...(chosenDoubts.length === 0 ? [] : ['--doubts', chosenDoubts.join(',')]), ...options], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer): void => {
      said += chunk.toString();
      const ready = /Tenant is ready: (\S+)/.exec(said)?.[1];
      if (ready !== undefined) {
        resolve(ready);
      }
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    void ended.then(() => reject(new Error(said)));
  });
  const ask: Caller = (method, where, given) => send(origin, method, where, given);
  const control = async (method: string, where: string, body?: unknown): Promise<Json> => (await ask(method, `/_tenant/${where}`, { body })).body;
  return {
    origin,
    ask,
    control,
    as: async (name, scopes) => {
      const token = String((await control('POST', 'token', { user: `${name}@prov.example`, scopes }))['access_token']);
      return (method, where, given) => send(origin, method, where, { ...given, headers: { authorization: `Bearer ${token}`, ...given?.headers } });
    },
    stop: async () => {
      await noteAskedDoubts(origin);
      child.kill();
      await ended;
    },
  };
}

async function send(origin: string, method: string, where: string, { body, headers = {}, redirect = 'follow' }: Ask = {}): Promise<Reply> {
  const isRaw = typeof body === 'string' || body instanceof Uint8Array;
  const response = await checkedFetch(where.startsWith('http') ? where : `${origin}${where}`, {
    method,
    redirect,
    headers: { ...(body === undefined || isRaw ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: isRaw ? (body as string) : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('application/json') ?? false;
  return { status: response.status, headers: response.headers, text, body: (isJson && text !== '' ? JSON.parse(text) : {}) as Json };
}

/** A list's address over Graph. */
export function listPath(title: string): string {
  return `/v1.0/sites/localhost:/sites/torget:/lists/${title}`;
}
