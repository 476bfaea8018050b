import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { teamsOf } from '../../teams/teamsOf.ts';
import type { GraphCall } from '../Operation.ts';
import { select } from '../present/select.ts';

/** The teams of whoever asks: of a team's properties Graph gives few here, the rest as null. */
export function listJoinedTeams(call: GraphCall): Answer {
  const value = teamsOf(call.tenant.world, call.user).map((team) => ({
    id: team.id,
    createdDateTime: null,
    displayName: team.displayName,
    description: team.unitPath.replaceAll('/', ' / '),
    internalId: null,
    classification: null,
    specialization: null,
    visibility: null,
    webUrl: null,
    isArchived: false,
    tenantId: call.tenant.id,
  }));
  return json(200, { '@odata.context': `${call.incoming.origin}/v1.0/$metadata#teams`, '@odata.count': value.length, value: value.map((team) => select(team, call.query['$select'])) });
}
