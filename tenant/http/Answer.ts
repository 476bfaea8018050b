/** What goes back to the caller: JSON unless the body is bytes. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body?: unknown;
  /** The connection is cut instead of answered. */
  cut?: boolean;
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Answer {
  return { status, headers, body };
}

export function bytes(content: Uint8Array, contentType: string, headers: Record<string, string> = {}): Answer {
  return { status: 200, headers: { 'Content-Type': contentType, ...headers }, body: content };
}

export function nothing(status = 204, headers: Record<string, string> = {}): Answer {
  return { status, headers };
}
