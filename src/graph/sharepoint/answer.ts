/** An answer as Graph would give it. */
export function answer(body: unknown, status: number = 200): Response {
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
}
