export interface EntityLink {
  readonly entityId: string;
  readonly subPageId?: string;
}

/** The place that a Teams link (`https://teams.microsoft.com/l/entity/APP/TAB?context=…`) leads to within the app, if it leads there. */
export function readEntityLink(link: string, appId: string): EntityLink | undefined {
  const match = /^https:\/\/teams\.microsoft\.com\/l\/entity\/([^/?#]+)\/([^/?#]+)/i.exec(link);
  if (match === null || decodeURIComponent(match[1]).toLowerCase() !== appId.toLowerCase()) return undefined;
  const entityId = decodeURIComponent(match[2]);
  try {
    const { subEntityId } = JSON.parse(new URL(link).searchParams.get('context') ?? '{}') as { subEntityId?: unknown };
    return typeof subEntityId === 'string' && subEntityId !== '' ? { entityId, subPageId: subEntityId } : { entityId };
  } catch {
    return { entityId };
  }
}
