import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { teamsOf } from '../../teams/teamsOf.ts';
import type { GraphCall } from '../Operation.ts';

/** The channels of a team that the person is in: each has its general one. */
export function listChannels(call: GraphCall): Answer {
  const id = (call.params['team'] ?? '').toLowerCase();
  const team = teamsOf(call.tenant.world, call.user).find((candidate) => candidate.id === id);
  if (team === undefined) {
    throw serviceErrors.teamForbidden();
  }
  const channel = {
    id: team.channelId,
    createdDateTime: team.site.createdAt === '' ? null : team.site.createdAt,
    displayName: 'General',
    description: team.displayName,
    isFavoriteByDefault: null,
    email: '',
    webUrl: `https://teams.microsoft.com/l/channel/${encodeURIComponent(team.channelId)}/General?groupId=${team.id}&tenantId=${call.tenant.id}`,
    membershipType: 'standard',
    tenantId: call.tenant.id,
  };
  return json(200, { '@odata.context': `${call.incoming.origin}/v1.0/$metadata#teams('${team.id}')/channels`, '@odata.count': 1, value: [channel] });
}
