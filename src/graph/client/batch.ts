import { Middleware, Next, OutgoingRequest } from './Middleware';
import { RequestTraits } from './RequestTraits';
import { splitBatch } from './splitBatch';

interface Waiting {
  readonly request: OutgoingRequest;
  readonly resolve: (response: Response) => void;
  readonly reject: (error: unknown) => void;
}

const maxParts: number = 20;
const gatherMs: number = 10;

/**
 * Gathers requests that say `batch` within 10 ms into one `$batch` of at most 20, and hands each its own answer, 429 and all,
 * so that `retry`, outside, judges each alone. `root` is the address with version: `https://graph.microsoft.com/v1.0`.
 */
export function batch(root: string): Middleware {
  let waiting: Waiting[] = [];

  const send = async (parts: Waiting[], next: Next): Promise<void> => {
    try {
      if (parts.length === 1 && parts[0].request.traits.batch !== 'always') {
        parts[0].resolve(await next(parts[0].request));
        return;
      }
      const answer: Response = await next({
        method: 'POST',
        url: `${root}/$batch`,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ requests: parts.map(({ request }, i) => toPart(request, String(i + 1), root)) }),
        traits: new RequestTraits()
      });
      const answers: Response[] = await splitBatch(answer, parts.length);
      parts.forEach(({ resolve }, i) => resolve(answers[i]));
    } catch (error) {
      parts.forEach(({ reject }) => reject(error));
    }
  };

  return (request, next) => {
    const { traits } = request;
    // A part cannot be given up alone, and files do not go into JSON.
    const fits: boolean = typeof (request.body ?? '') === 'string' && !traits.signal && request.url.indexOf(`${root}/`) === 0;
    if (!traits.batch || !fits) return next(request);
    return new Promise<Response>((resolve, reject) => {
      waiting.push({ request, resolve, reject });
      if (waiting.length === 1) {
        setTimeout(() => {
          const gathered: Waiting[] = waiting;
          waiting = [];
          for (let i: number = 0; i < gathered.length; i += maxParts) send(gathered.slice(i, i + maxParts), next).catch(reject);
        }, gatherMs);
      }
    });
  };
}

function toPart({ method, url, headers, body, traits }: OutgoingRequest, id: string, root: string): Record<string, unknown> {
  const text: string | undefined = traits.freshBody ? traits.freshBody() : (body as string | undefined);
  return { id, method, url: url.slice(root.length), headers, ...(text ? { body: JSON.parse(text) as unknown } : {}) };
}
