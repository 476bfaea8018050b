import { spawn } from 'node:child_process';
import { ask } from './ask.ts';

export interface TenantPerson {
  readonly id: string;
  readonly userPrincipalName: string;
  readonly displayName: string;
  readonly role: 'owner' | 'member' | 'none';
  readonly accountEnabled: boolean;
}

export interface TenantProcess {
  readonly origin: string;
  /** A control call; throws when it is refused. */
  control<T>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown): Promise<T>;
  stop(): Promise<void>;
}

/** The embedded tenant in a process of its own, with the story Lindhult and a clock that stands until it is moved. */
export async function startTenant(now: string): Promise<TenantProcess> {
  const path = (name: string): string => new URL(name, import.meta.url).pathname;
  const program = ['--disable-warning=ExperimentalWarning', '--import', path('freezeClock.mjs'), path('../../tenant/main.ts')];
  const child = spawn(process.execPath, [...program, '--port', '0', '--data', ':memory:', '--story', 'lindhult', '--now', now], {
    stdio: ['ignore', 'pipe', 'inherit']
  });
  process.on('exit', () => child.kill());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /ready: (\S+)/.exec(String(chunk))?.[1];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error('The tenant did not start.')));
  });
  return {
    origin,
    control: async <T>(method: string, call: string, body?: unknown): Promise<T> => {
      const answer = await ask(`${origin}/_tenant/${call}`, { method, body: body === undefined ? undefined : JSON.stringify(body), headers: { 'content-type': 'application/json' } });
      if (!answer.ok) throw new Error(`${call}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as T;
    },
    stop: async () => {
      child.kill();
      await ended;
    }
  };
}
