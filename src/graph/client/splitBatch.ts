interface Part {
  readonly id?: unknown;
  readonly status?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
}

const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * The answers to the parts of a `$batch`, in the order asked. When the batch as a whole was refused, each part gets that
 * answer; a part that is not answered counts as 504: nobody knows whether it was done.
 */
export async function splitBatch(answer: Response, count: number): Promise<Response[]> {
  const text: string = await answer.text();
  const answers: Response[] = [];
  if (!answer.ok) {
    const headers: Headers = new Headers(answer.headers);
    // A 429 without a time may mean too wide a query, but never that of a whole batch.
    if (answer.status === 429 && !headers.has('retry-after')) headers.set('retry-after', '15');
    for (let i: number = 0; i < count; i++) answers.push(new Response(text, { status: answer.status, headers }));
    return answers;
  }
  const parts: Part[] = read(text);
  const date: string | undefined = answer.headers.get('date') ?? undefined;
  for (let i: number = 1; i <= count; i++) {
    const part: Part | undefined = parts.filter(({ id }) => String(id) === String(i))[0];
    answers.push(toResponse(part, date));
  }
  return answers;
}

function read(text: string): Part[] {
  try {
    const responses: unknown = (JSON.parse(text) as { responses?: unknown } | null)?.responses;
    return Array.isArray(responses) ? responses.filter((part) => typeof part === 'object' && part !== null) : [];
  } catch {
    return [];
  }
}

function toResponse(part: Part | undefined, date: string | undefined): Response {
  const status: number = Number(part?.status);
  if (!part || !(status >= 200 && status <= 599)) return new Response(null, { status: 504 });
  const headers: Headers = new Headers();
  const given: Record<string, unknown> = (typeof part.headers === 'object' ? part.headers : null) as Record<string, unknown> ?? {};
  for (const name of Object.keys(given)) {
    try {
      headers.set(name, String(given[name]));
    } catch {
      // A name or value that no header can have is no loss.
    }
  }
  if (date !== undefined && !headers.has('date')) headers.set('date', date);
  const body: BodyInit | undefined = bodiless.has(status) ? undefined : toBody(part.body, headers.get('content-type') ?? '');
  return new Response(body, { status, headers });
}

/** JSON stands as it is; everything else, photos for instance, is base64 in a string. */
function toBody(body: unknown, contentType: string): BodyInit | undefined {
  if (body === undefined || body === null) return undefined;
  if (typeof body !== 'string') return JSON.stringify(body);
  if (/json|^text\//i.test(contentType)) return body;
  try {
    return Uint8Array.from(atob(body), (character) => character.charCodeAt(0));
  } catch {
    return body;
  }
}
