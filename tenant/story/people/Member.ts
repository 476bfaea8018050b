import type { UnitKind } from '../organisation/UnitKind.ts';
import type { StoryUser } from '../Story.ts';

/** A person of the story with what the story, but not the tenant, knows about them. */
export interface Member {
  user: StoryUser;
  /** Path of the unit: administration/department/unit. */
  path: string;
  kind: UnitKind | 'politics' | 'none';
  role: 'top' | 'head' | 'deputy' | 'staff' | 'temp' | 'politician' | 'guest' | 'former';
}

/** Whether the person may be shown to others: the allow rule of `docs/log-format.md`. */
export function isShown({ user }: Member): boolean {
  return user.accountEnabled && user.userType === 'Member' && user.showInAddressList && !user.protected;
}
