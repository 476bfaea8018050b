import type { Random } from '../random.ts';
import { memories, openings, wholeFarewells, wishes } from '../texts/farewell.ts';

/** A comment to someone who retires: whole ones, and short ones put together as people do. */
export function drawFarewell(random: Random): string {
  if (random.chance(0.35)) return random.pick(wholeFarewells);
  const parts = [random.pick(openings)];
  if (random.chance(0.62)) parts.push(random.pick(memories));
  if (random.chance(0.62) || parts.length === 1) parts.push(random.pick(wishes));
  return parts.join(' ').trim();
}
