import { guidOf } from '../guidOf.ts';
import type { Site, User } from '../store/Model.ts';
import type { World } from '../store/World.ts';

/** A team of Microsoft Teams: each unit of the story has one, with its people as members and a site of its own. */
export interface Team {
  /** Also the id of its group. */
  readonly id: string;
  readonly displayName: string;
  /** Administration, department and unit, with strokes between. */
  readonly unitPath: string;
  /** The general channel. */
  readonly channelId: string;
  /** Its site; Torget's lists are not there. */
  readonly site: Site;
}

/** The teams that a person is a member of: the unit's. Guests and people without a unit have none. */
export function teamsOf(world: World, user: User): Team[] {
  const team = user.userType === 'Guest' || !user.accountEnabled ? undefined : teamOfUnit(world, user);
  return team === undefined ? [] : [team];
}

function teamOfUnit(world: World, { companyName, division, department }: User): Team | undefined {
  if (department === null) return undefined;
  const unitPath = [companyName, division, department].filter(Boolean).join('/');
  const id = guidOf(`team ${unitPath}`);
  const path = `/sites/team-${id.slice(0, 8)}`;
  return {
    id,
    displayName: department,
    unitPath,
    channelId: `19:${id.replaceAll('-', '')}@thread.tacv2`,
    site: { no: -1, guid: guidOf(`site ${path}`), webGuid: guidOf(`web ${path}`), path, title: department, owners: [], createdAt: world.sites[0]?.createdAt ?? '' },
  };
}
