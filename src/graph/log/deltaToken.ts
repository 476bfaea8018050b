/**
 * The token alone out of a delta link, whichever way it is written there (`?token=…`, `?$deltatoken=…`, `delta(token='…')`):
 * it is published to others, and the link names a host. undefined when there is none.
 */
export function deltaToken(link: string): string | undefined {
  const found: RegExpExecArray | null = /[?&](?:token|\$deltatoken|%24deltatoken)=([^&]+)|\(token='([^']+)'\)/i.exec(link);
  const token: string | undefined = found?.[1] ?? found?.[2];
  if (token === undefined) return undefined;
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}
