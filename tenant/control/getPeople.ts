import type { Answer } from '../http/Answer.ts';
import { json } from '../http/Answer.ts';
import type { ControlCall } from './controlOperations.ts';

export function getPeople({ tenant, incoming }: ControlCall): Answer {
  const top = Number(incoming.query.get('top') ?? 50);
  const site = tenant.world.sites[0];
  const people = tenant.people({ q: incoming.query.get('q') ?? '', top: Number.isInteger(top) && top > 0 ? top : 50 });
  return json(200, {
    value: people.map((user) => ({
      id: user.id,
      userPrincipalName: user.userPrincipalName,
      displayName: user.displayName,
      jobTitle: user.jobTitle,
      unit: [user.companyName, user.division, user.department].filter((part) => part !== null).join('/'),
      mail: user.mail,
      kind: user.kind,
      role: site === undefined ? 'none' : tenant.roleOn(user, site),
      protected: user.protected,
      accountEnabled: user.accountEnabled,
    })),
  });
}
