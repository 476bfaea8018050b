import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 32 });

/** A request over Node's own sockets, whose timers stay real while Date and setTimeout are virtual. Follows a redirect, without the token. */
export async function ask(url: string, init: RequestInit): Promise<Response> {
  const body = init.body instanceof Blob ? Buffer.from(await init.body.arrayBuffer()) : (init.body as string | undefined);
  const answer = await new Promise<Response>((resolve, reject) => {
    const sent = request(url, { agent, method: init.method ?? 'GET', headers: (init.headers ?? {}) as Record<string, string> }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
      incoming.on('error', reject);
      incoming.on('end', () => {
        const status = incoming.statusCode ?? 0;
        const headers = Object.entries(incoming.headers).map(([name, value]) => [name, String(value)] as [string, string]);
        resolve(new Response(status === 204 || status === 304 ? undefined : Buffer.concat(chunks), { status, headers }));
      });
    });
    sent.on('error', (error) => reject(new TypeError(`Failed to fetch: ${error.message}`)));
    sent.end(body);
  });
  const next = answer.status === 302 ? answer.headers.get('location') : undefined;
  return next ? ask(next, {}) : answer;
}
