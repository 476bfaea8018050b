import { EntraUser } from './EntraUser';

/** Why a user of Entra is not in the directory. */
export type LeftOut = 'protected' | 'disabled' | 'guest' | 'hidden' | 'nameless' | 'untold';

/** The order in which they are told: what matters most first. */
export const leftOutReasons: readonly LeftOut[] = ['protected', 'hidden', 'disabled', 'guest', 'nameless', 'untold'];

/**
 * The allow rule: who may be shown. Protection outweighs every other reason, so that a protected account that is closed is
 * counted, and told, as protected. Whoever the service does not tell enough of is left out.
 * @param isProtected - by the group of protected people, where the rule names one
 */
export function judgeUser(user: EntraUser, isProtected: (id: string) => boolean): 'shown' | LeftOut {
  if (user.isMarked || isProtected(user.id)) return 'protected';
  if (!user.isListed) return 'hidden';
  if (user.isEnabled === undefined || user.isGuest === undefined) return 'untold';
  if (!user.isEnabled) return 'disabled';
  if (user.isGuest) return 'guest';
  return user.name === '' ? 'nameless' : 'shown';
}
