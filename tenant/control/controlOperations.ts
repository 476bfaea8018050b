import type { Answer } from '../http/Answer.ts';
import type { Incoming } from '../http/Incoming.ts';
import type { Tenant } from '../Tenant.ts';
import { addFault, clearFaults, listFaults } from './faultCalls.ts';
import { makeBulk } from './makeBulk.ts';
import { getClock, moveClock } from './clockCalls.ts';
import { getAskedDoubts, getDoubts, setDoubts } from './doubtCalls.ts';
import { getDownload } from './getDownload.ts';
import { getGrants, setGrant } from './grantCalls.ts';
import { getLimits, setLimits } from './limitCalls.ts';
import { getMeter, resetMeter } from './meterCalls.ts';
import { getPeople } from './getPeople.ts';
import { makeToken } from './makeToken.ts';
import { getProperties, setProperty } from './propertyCalls.ts';
import { getNotifications, getTeams, setTeams } from './teamsCalls.ts';
import { cancelUpload, getUpload, putPiece } from './uploadCalls.ts';
import { changePeople } from './userCalls.ts';

export interface ControlCall {
  tenant: Tenant;
  incoming: Incoming;
  params: Record<string, string>;
}

export interface ControlOperation {
  method: string;
  path: string;
  /** For README. */
  does: string;
  run: (call: ControlCall) => Answer | Promise<Answer>;
}

export const controlOperations: readonly ControlOperation[] = [
  { method: 'POST', path: '/_tenant/token', does: '`{"user": UPN, "scopes"?: […]}` gives `{"access_token", "expires_in", "token_type"}`; without scopes, those approved for the package. 400 for a disabled or unknown user.', run: makeToken },
  { method: 'GET', path: '/_tenant/people', does: '`?top=N&q=…`: people of the story with role, unit and kind; `protected` is marked.', run: getPeople },
  { method: 'POST', path: '/_tenant/users', does: '`{"user", "set": {…}}`, `{"user", "remove": true | "permanently"}` or `{"create": {…}}`: what an administrator does in Entra; `/users/delta` tells of it.', run: changePeople },
  { method: 'GET', path: '/_tenant/meter', does: '`?user=UPN`: `{"entries": […], "sums": {"requests", "ru", "identityRu", "bytes", "byStatus"}}`. A batch is one request; its parts are entries with `inBatch`.', run: getMeter },
  { method: 'DELETE', path: '/_tenant/meter', does: 'starts counting anew.', run: resetMeter },
  { method: 'POST', path: '/_tenant/faults', does: '`{"match": regex on path and query, "method"?, "user"?, "count"?, "status"?, "retryAfter"?, "delayMs"?, "cut"?: "before"|"after", "seed"?, "probability"?}`; parts of batches are matched too.', run: addFault },
  { method: 'GET', path: '/_tenant/faults', does: 'what is still to come.', run: listFaults },
  { method: 'DELETE', path: '/_tenant/faults', does: 'clears them.', run: clearFaults },
  { method: 'GET', path: '/_tenant/clock', does: '`{"now": ISO}`.', run: getClock },
  { method: 'POST', path: '/_tenant/clock', does: '`{"advanceMs": N}` or `{"now": ISO}`. Access tokens live by the machine\'s time.', run: moveClock },
  { method: 'GET', path: '/_tenant/limits', does: 'the limits in force, or `{"none": true}`.', run: getLimits },
  { method: 'POST', path: '/_tenant/limits', does: '`{"band": "5001-15000"}` sets all that is documented; single figures (`ruPerMinute`, `identityRuPer10Seconds`, …) change it or stand alone; `"answers": 503` for SharePoint instead of 429; `{"none": true}`.', run: setLimits },
  { method: 'GET', path: '/_tenant/doubts', does: 'each switch and its state.', run: getDoubts },
  { method: 'GET', path: '/_tenant/doubts/asked', does: '`{"value": [name, …]}`: the switches that some answer has depended on since the start.', run: getAskedDoubts },
  { method: 'POST', path: '/_tenant/doubts', does: '`{"name": true}` for one or several, `{"pessimistic": true}` for all that belong together.', run: setDoubts },
  { method: 'GET', path: '/_tenant/grants', does: 'the app\'s role on each site for `Sites.Selected`.', run: getGrants },
  { method: 'POST', path: '/_tenant/grants', does: '`{"site": "/sites/torget", "role": "write" | "read" | null}`.', run: setGrant },
  { method: 'GET', path: '/_tenant/teams', does: 'the Teams app in the catalog and who does without it.', run: getTeams },
  { method: 'POST', path: '/_tenant/teams', does: '`{"user", "installed": true | false}`, or `{"app": {"id", "entraAppId"?, "activityTypes": {type: text}}}` (the host puts the package\'s there), or `{"app": null}`.', run: setTeams },
  { method: 'GET', path: '/_tenant/notifications', does: '`?user=UPN`: what came to the activity feed of Teams, newest first.', run: getNotifications },
  { method: 'GET', path: '/_tenant/properties', does: 'the tenant properties (storage entities).', run: getProperties },
  { method: 'POST', path: '/_tenant/properties', does: '`{"key", "value": text | null}`.', run: setProperty },
  { method: 'POST', path: '/_tenant/bulk', does: '`{"site", "list", "count", "from", "to", "seed"?}`: that many older rows of believable talk; no delta token sees them as changes.', run: makeBulk },
  { method: 'GET', path: '/_tenant/download/{ticket}', does: 'where a 302 of `/content` leads: the file, without a token, for an hour.', run: getDownload },
  { method: 'PUT', path: '/_tenant/upload/{ticket}', does: 'an `uploadUrl`: takes a piece with Content-Range; a multiple of 320 KiB, unless it is the last.', run: putPiece },
  { method: 'GET', path: '/_tenant/upload/{ticket}', does: 'what an upload still waits for.', run: getUpload },
  { method: 'DELETE', path: '/_tenant/upload/{ticket}', does: 'gives an upload up.', run: cancelUpload },
];
