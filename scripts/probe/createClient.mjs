const mostTries = 6;

/** Asks Graph and resolves to `{ status, headers, body }`; waits when it is told to wait, and only then. */
export function createClient(base, token) {
  return async function ask(method, path, { body, headers } = {}) {
    for (let tries = 1; ; tries += 1) {
      const response = await fetch(path.startsWith('http') ? path : `${base}${path}`, {
        method,
        headers: { authorization: `Bearer ${token}`, origin: 'https://probe.invalid', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const waitSeconds = response.headers.get('retry-after');
      const text = await response.text();
      if ((response.status === 429 || response.status === 503) && waitSeconds !== null && tries < mostTries) {
        await new Promise(resolve => setTimeout(resolve, Number(waitSeconds) * 1000));
        continue;
      }
      return { status: response.status, headers: response.headers, body: toJson(text) };
    }
  };
}

function toJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
