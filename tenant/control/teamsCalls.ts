import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import { isObject, readJson } from '../http/readJson.ts';
import { serviceErrors } from '../http/serviceErrors.ts';
import { teamsOf } from '../teams/teamsOf.ts';
import type { ControlCall } from './controlOperations.ts';

/** The app in the organisation's catalog, and who does without it. */
export function getTeams({ tenant }: ControlCall): Answer {
  return json(200, { app: tenant.teams.app ?? null, without: [...tenant.teams.without] });
}

export function setTeams(call: ControlCall): Answer {
  const { app, user: key, installed } = readJson(call.incoming);
  const { teams } = call.tenant;
  if (app === null) {
    teams.app = undefined;
  } else if (isObject(app) && typeof app['id'] === 'string' && isObject(app['activityTypes'])) {
    const { id, entraAppId, activityTypes } = app as { id: string; entraAppId?: string; activityTypes: Record<string, string> };
    teams.app = { id, activityTypes, ...(entraAppId === undefined ? {} : { entraAppId }) };
  } else if (typeof installed === 'boolean') {
    const user = call.tenant.user(String(key));
    if (user === undefined) {
      throw serviceErrors.userNotFound(String(key));
    }
    if (installed) {
      teams.without.delete(user.id);
    } else {
      teams.without.add(user.id);
    }
  } else {
    throw serviceErrors.invalidRequest('It takes {"app": {"id", "entraAppId"?, "activityTypes": {type: text}} or null}, or {"user", "installed": true or false}.');
  }
  return getTeams(call);
}

/** Newest first; of one person, or of all. */
export function getNotifications({ tenant, incoming }: ControlCall): Answer {
  const key = incoming.query.get('user');
  const user = key === null ? undefined : tenant.user(key);
  const value = tenant.teams.notifications
    .filter(({ to }) => key === null || to === user?.id)
    .map((notification) => ({ ...notification, fromName: tenant.user(notification.from)?.displayName ?? '' }))
    .reverse();
  return json(200, { value, teams: user === undefined ? [] : teamsOf(tenant.world, user).map(({ id, displayName }) => ({ id, displayName })) });
}
