import { siteGroups } from '../../access/siteGroups.ts';
import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { readJson } from '../../http/readJson.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { User } from '../../store/Model.ts';
import type { RestCall } from '../RestOperation.ts';
import { roleDefinitions, toRestRole } from '../roleDefinitions.ts';

export function getContextInfo({ tenant, incoming, site }: RestCall): Answer {
  const url = `${incoming.origin}${site.path}`;
  return json(200, {
    FormDigestTimeoutSeconds: 1800,
    FormDigestValue: `0x${site.guid.replace(/-/g, '').toUpperCase()},${new Date(tenant.now()).toUTCString()}`,
    LibraryVersion: '16.0.0.0',
    SiteFullUrl: url,
    SupportedSchemaVersions: ['14.0.0.0', '15.0.0.0'],
    WebFullUrl: url,
  });
}

export function getWeb(call: RestCall): Answer {
  const { tenant, incoming, user, site } = call;
  return json(200, {
    Id: site.webGuid,
    Title: site.title,
    Url: `${incoming.origin}${site.path}`,
    ServerRelativeUrl: site.path,
    Created: site.createdAt,
    Language: 1053,
    WebTemplate: 'SITEPAGEPUBLISHING',
    EffectiveBasePermissions: tenant.permissionsOn(user, site),
  });
}

export function getWebPermissions({ tenant, user, site }: RestCall): Answer {
  return json(200, tenant.permissionsOn(user, site));
}

export function getCurrentUser(call: RestCall): Answer {
  return json(200, toPrincipal(call, call.user));
}

/** The person's id in the site's user list, by UPN or claim. */
export function ensureUser(call: RestCall): Answer {
  const logonName = String(readJson(call.incoming)['logonName'] ?? '');
  const user = call.tenant.user(logonName.split('|').pop() ?? '');
  if (user === undefined) {
    throw serviceErrors.restInvalid(`The specified user ${logonName} could not be found.`);
  }
  return json(200, toPrincipal(call, user));
}

export function getGroup(call: RestCall): Answer {
  const kind = (call.params['kind'] ?? '').toLowerCase() as 'owner' | 'member' | 'visitor';
  const names = { owner: 'ägare', member: 'medlemmar', visitor: 'besökare' };
  const ids = { owner: siteGroups.owners, member: siteGroups.members, visitor: siteGroups.visitors };
  if (!(kind in ids)) {
    throw serviceErrors.unsupported(call.incoming.path);
  }
  return json(200, { Id: ids[kind], Title: `${call.site.title} – ${names[kind]}`, LoginName: `${call.site.title} – ${names[kind]}`, PrincipalType: 8 });
}

export function listRoleDefinitions(): Answer {
  return json(200, { value: roleDefinitions.map(toRestRole) });
}

export function getRoleDefinition(call: RestCall): Answer {
  const { type, name } = call.params;
  const found = roleDefinitions.find((role) => (type === undefined ? role.Name.toLowerCase() === name?.toLowerCase() : role.RoleTypeKind === Number(type)));
  if (found === undefined) {
    throw serviceErrors.restInvalid(`Can not find the permission level: ${type ?? name ?? ''}`);
  }
  return json(200, toRestRole(found));
}

function toPrincipal({ tenant, site }: RestCall, user: User): Record<string, unknown> {
  return {
    Id: user.no,
    Title: user.displayName,
    Email: user.mail ?? '',
    LoginName: `i:0#.f|membership|${user.userPrincipalName}`,
    UserPrincipalName: user.userPrincipalName,
    IsSiteAdmin: tenant.roleOn(user, site) === 'owner',
    PrincipalType: 1,
  };
}
