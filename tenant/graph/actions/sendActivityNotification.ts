import { randomUUID } from 'node:crypto';
import { spfxApp } from '../../access/tokens.ts';
import type { Answer } from '../../http/Answer.ts';
import { nothing } from '../../http/Answer.ts';
import { isObject, readJson } from '../../http/readJson.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import type { User } from '../../store/Model.ts';
import type { GraphCall } from '../Operation.ts';
import { userOf } from '../userOf.ts';

/** Free text of the sender's own, which every app may send. */
const SYSTEM_DEFAULT = 'systemDefault';
const SHOWN_CHARACTERS = 150;
const TEAMS_LINK = /^https:\/\/teams\.microsoft\.com\/l\//i;

/** A notification in somebody's activity feed, from the one who asks. */
export function sendActivityNotification(call: GraphCall): Answer {
  const { tenant } = call;
  const to = userOf(call);
  const body = readJson(call.incoming);
  const text = readText(call, body, checkApp(call, body, to));
  const { topic, webUrl } = readTopic(body['topic']);
  const preview = isObject(body['previewText']) ? String(body['previewText']['content'] ?? '') : '';
  const { chainId } = body;
  const kept = tenant.teams.notifications.filter((earlier) => chainId === undefined || earlier.to !== to.id || earlier.chainId !== chainId);
  tenant.teams.notifications = [
    ...kept,
    {
      id: randomUUID(), at: tenant.clock.iso(), from: call.user.id, to: to.id, activityType: String(body['activityType']), text, topic,
      preview: preview.slice(0, SHOWN_CHARACTERS),
      ...(webUrl === undefined ? {} : { webUrl }),
      ...(typeof chainId === 'number' ? { chainId } : {}),
    },
  ];
  return nothing(204);
}

/** Throws unless the caller's app may notify this person. Gives the texts of its types. */
function checkApp(call: GraphCall, body: Record<string, unknown>, to: User): Readonly<Record<string, string>> {
  const { teams, doubts } = call.tenant;
  if (to.no === call.user.no) {
    throw serviceErrors.notifyOneself();
  }
  const { teamsAppId } = body;
  const isNamed = typeof teamsAppId === 'string' && teamsAppId.toLowerCase() === teams.app?.id.toLowerCase();
  const isOwn = teams.app?.entraAppId?.toLowerCase() === spfxApp.id;
  const isKnown = isOwn ? teamsAppId === undefined || isNamed : isNamed && !doubts.isOn('notificationsNeedOwnAppId');
  if (teams.app === undefined || !isKnown || to.userType === 'Guest' || !to.accountEnabled || teams.without.has(to.id)) {
    throw serviceErrors.notInstalled(spfxApp.id);
  }
  return teams.app.activityTypes;
}

function readText(call: GraphCall, body: Record<string, unknown>, types: Readonly<Record<string, string>>): string {
  const { activityType, templateParameters = [] } = body;
  const values: Record<string, string> = { actor: call.user.displayName };
  for (const pair of Array.isArray(templateParameters) ? (templateParameters as unknown[]) : []) {
    if (isObject(pair)) {
      values[String(pair['name'])] = String(pair['value'] ?? '');
    }
  }
  const template = activityType === SYSTEM_DEFAULT ? '{systemDefaultText}' : types[String(activityType)];
  if (typeof activityType !== 'string' || template === undefined) {
    throw serviceErrors.unknownActivityType(String(activityType));
  }
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) {
      throw serviceErrors.missingTemplateParameter(name);
    }
    return value;
  });
}

function readTopic(topic: unknown): { topic: string; webUrl?: string } {
  if (!isObject(topic) || typeof topic['value'] !== 'string' || topic['value'] === '') {
    throw serviceErrors.badTopic("'topic' needs a source and a value.");
  }
  const { source, value, webUrl } = topic as { source: unknown; value: string; webUrl?: unknown };
  if (source === 'text') {
    if (typeof webUrl !== 'string' || !TEAMS_LINK.test(webUrl)) {
      throw serviceErrors.badTopic("'webUrl' must be a Microsoft Teams link when 'source' is 'text'.");
    }
    return { topic: value, webUrl };
  }
  if (source !== 'entityUrl' || !/^https:\/\/graph\.microsoft\.com\//i.test(value)) {
    throw serviceErrors.badTopic("'source' is 'text', or 'entityUrl' with a Microsoft Graph URL as value.");
  }
  return { topic: value, ...(typeof webUrl === 'string' ? { webUrl } : {}) };
}
