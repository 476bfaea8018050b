import type { HostAnswer } from '../HostAnswer.ts';

/** What a page's address says beside what it is for: it stands where SharePoint has a cookie and an admin. */
const CARRIED = ['as', 'token', 'scopes', 'teamsJs', 'webPartInstanceId'] as const;

/**
 * SharePoint's way in from Teams: `TeamsLogon.aspx?SPFX=true&dest=…` signs in and goes on to `dest`, whose path tells on
 * which site the web part stands (sp-dev-docs#6470).
 */
export function serveTeamsLogon(url: URL): HostAnswer {
  const dest = url.searchParams.get('dest') ?? '';
  const target = /^\/(?![/\\])/.test(dest) ? new URL(dest, url.origin) : undefined;
  if (target === undefined || url.searchParams.get('SPFX') !== 'true') {
    return { status: 400, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body: Buffer.from('TeamsLogon.aspx needs SPFX=true and a dest on this site.\n') };
  }
  for (const name of CARRIED) {
    const value = url.searchParams.get(name);
    if (value !== null) target.searchParams.set(name, value);
  }
  return { status: 302, headers: { Location: target.pathname + target.search, 'Cache-Control': 'no-store' }, body: Buffer.alloc(0) };
}
