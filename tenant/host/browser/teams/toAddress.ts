import type { Teams } from './Teams.ts';

/** An address of the manifest with Teams' placeholders filled in, and who looks. */
export function toAddress(teams: Teams, template: string, more: Readonly<Record<string, string>> = {}): string {
  const { frame, place, theme } = teams;
  const values: Record<string, string> = {
    teamSiteDomain: location.host,
    teamSitePath: frame.channel?.sitePath ?? '',
    teamSiteUrl: location.origin + (frame.channel?.sitePath ?? ''),
    locale: frame.locale.toLowerCase(),
    theme,
    entityId: place.entityId,
    subEntityId: place.subPageId ?? '',
    userObjectId: frame.person.id,
    loginHint: frame.person.userPrincipalName,
    tid: frame.tenantId,
  };
  const filled = template.replaceAll('https://{teamSiteDomain}', location.origin)
    .replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
  const url = new URL(filled, location.origin);
  for (const [name, value] of Object.entries({ ...frame.carried, ...more })) url.searchParams.set(name, value);
  return url.href;
}
