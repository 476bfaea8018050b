import { byTime } from '../feed/byTime';
import { Kudos } from '../feed/Thread';
import { audienceUnit, noUnit, toAudience } from '../feed/whyShown';
import { Activity, KudosActivity, PlacementActivity, Recipient } from '../log/activity';
import { isWithin } from '../people/unit';

/**
 * What a kudos is about, as its recipients have it now. The narrowest place wins: with one recipient who keeps it to a unit
 * it leaves the whole municipality's wall, and stands in the units of those who keep it there.
 */
export function foldKudos(row: KudosActivity, rows: readonly Activity[]): { readonly audience: string; readonly kudos: Kudos } {
  const { value, unit, shift } = row;
  const chosen = latestChoices(row, rows);
  const limits: string[] = [];
  const recipients = thanked(row).map((recipient): Recipient => {
    const choice = chosen.get(recipient.id)?.audience;
    const limit = choice === undefined ? (recipient.scope === 'unit' ? recipient.unit : undefined) : audienceUnit(choice);
    if (limit !== undefined) limits.push(limit);
    return { ...recipient, scope: limit === undefined ? 'all' : 'unit' };
  });
  const ofUnit = audienceUnit(row.audience);
  // Where nobody is named nobody can choose.
  if (recipients.length === 0 && ofUnit !== undefined) limits.push(ofUnit);
  const place = limits.length === 0 ? 'all' : deepest(limits);
  return {
    audience: place === 'all' ? 'all' : place.length > 0 ? toAudience(place[0]) : noUnit,
    kudos: { value, recipients, place, ...(unit ? { unit } : {}), ...(unit && shift ? { shift } : {}) }
  };
}

/** Gone from every fold at once, as soon as one who is thanked says so; the row itself is deleted when its sender's client sees it. */
export function isTakenDown(row: KudosActivity, rows: readonly Activity[]): boolean {
  const ids = new Set(thanked(row).map((recipient) => recipient.id));
  return rows.some((other) => other.kind === 'retraction' && other.target === row.id && ids.has(other.actor));
}

/** Each person once, and never the sender. */
function thanked({ actor, recipients }: KudosActivity): readonly Recipient[] {
  const seen: Set<string> = new Set([actor]);
  return recipients.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function latestChoices(row: KudosActivity, rows: readonly Activity[]): ReadonlyMap<string, PlacementActivity> {
  const choices = rows.filter((other): other is PlacementActivity => other.kind === 'placement' && other.target === row.id);
  return new Map(choices.sort(byTime).map((choice) => [choice.actor, choice]));
}

/** Units without those that lie above another: a unit is narrower than what it is part of. In one order, whatever came first. */
function deepest(units: readonly string[]): readonly string[] {
  const known = Array.from(new Set(units)).filter((unit) => unit !== '');
  return known.filter((unit) => !known.some((other) => other !== unit && isWithin(other, unit))).sort();
}
