import { siteRoleOf } from '../../access/roles.ts';
import { spfxApp } from '../../access/tokens.ts';
import type { Answer } from '../../http/Answer.ts';
import { json, nothing } from '../../http/Answer.ts';
import { isObject, readJson } from '../../http/readJson.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { Site } from '../../store/Model.ts';
import type { GrantRole } from '../../Tenant.ts';
import type { GraphCall } from '../Operation.ts';
import { siteOf } from '../siteOf.ts';

/** The pages differ in what the third is called: owner, or manage. */
const roles = ['read', 'write', 'manage', 'owner', 'fullcontrol'];

/** What `Sites.Selected` is worth here: the permission of the app that all SPFx solutions share. */
export function listSitePermissions(call: GraphCall): Answer {
  const role = grantOn(call, ownedSiteOf(call));
  return json(200, { value: role === undefined ? [] : [toPermission(role)] });
}

export function getSitePermission(call: GraphCall): Answer {
  const role = grantOn(call, ownedSiteOf(call));
  if (role === undefined || call.params['permission'] !== permissionId) {
    throw serviceErrors.itemNotFound();
  }
  return json(200, toPermission(role));
}

export function grantSitePermission(call: GraphCall): Answer {
  const site = ownedSiteOf(call);
  const body = readJson(call.incoming);
  const role = Array.isArray(body['roles']) && body['roles'].length === 1 ? String(body['roles'][0]).toLowerCase() : '';
  const appIds = appIdsIn(body['grantedToIdentitiesV2'] ?? body['grantedToIdentities']);
  if (!roles.includes(role) || appIds.length !== 1) {
    throw serviceErrors.invalidRequest();
  }
  if (appIds[0] !== spfxApp.id) {
    throw serviceErrors.unsupported(`site permissions for the application ${appIds[0] ?? ''}; only for ${spfxApp.id}, which SPFx solutions share`);
  }
  call.tenant.siteGrants.set(site.path.toLowerCase(), role as GrantRole);
  return json(201, toPermission(role as GrantRole));
}

export function deleteSitePermission(call: GraphCall): Answer {
  const site = ownedSiteOf(call);
  if (grantOn(call, site) === undefined || call.params['permission'] !== permissionId) {
    throw serviceErrors.itemNotFound();
  }
  call.tenant.siteGrants.delete(site.path.toLowerCase());
  return nothing();
}

const permissionId = Buffer.from(`i:0i.t|ms.sp.ext|${spfxApp.id}`).toString('base64url');

/** Delegated, Sites.FullControl.All is worth as much as the person may. */
function ownedSiteOf(call: GraphCall): Site {
  const site = siteOf(call);
  if (siteRoleOf(call.user, site) !== 'owner') {
    throw serviceErrors.accessDenied();
  }
  return site;
}

function grantOn(call: GraphCall, site: Site): GrantRole | undefined {
  return call.tenant.siteGrants.get(site.path.toLowerCase());
}

function appIdsIn(identities: unknown): string[] {
  return (Array.isArray(identities) ? identities : []).filter(isObject).flatMap(({ application }) => (isObject(application) ? [String(application['id']).toLowerCase()] : []));
}

function toPermission(role: GrantRole): Record<string, unknown> {
  const identity = [{ application: { id: spfxApp.id, displayName: spfxApp.displayName } }];
  return { id: permissionId, roles: [role], grantedToIdentitiesV2: identity, grantedToIdentities: identity };
}
