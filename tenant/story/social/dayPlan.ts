import { atClock, midnight, minuteMs, weekday } from '../localTime.ts';
import type { Random } from '../random.ts';

/** How many threads begin on each day, Sunday first: quiet weekends, busy Mondays. */
const weight = [8, 42, 38, 38, 36, 34, 9];
/** How many of a working day's threads begin in each hour of the day. */
const workdayHours = [0.4, 0.3, 0.4, 0.5, 0.6, 1, 3, 8, 11, 11, 9, 8, 6, 9, 10, 9, 5, 2.5, 1.5, 1.5, 1.4, 1.2, 0.8, 0.6];
const weekendHours = [0.6, 0.4, 0.5, 0.5, 0.5, 0.8, 1.5, 3, 5, 7, 8, 7, 5, 6, 7, 6, 5, 4, 4, 5, 5, 4, 2, 1];
const days = 14;

/** When people are up and at it: 0 to 1. */
export function isOfficeTime(at: number): boolean {
  const hour = Math.floor((at - midnight(at)) / (60 * minuteMs));
  const day = weekday(at);
  return day !== 0 && day !== 6 && hour >= 7 && hour < 17;
}

/** Times at which `count` threads begin in the two weeks that end at `now`, the newest minutes before it; oldest first. */
export function planThreads(count: number, now: number, random: Random): number[] {
  const slots: { start: number; weight: number }[] = [];
  for (let daysAgo = days; daysAgo >= 0; daysAgo--) {
    const start = midnight(now, daysAgo);
    const day = weekday(start);
    const hours = day === 0 || day === 6 ? weekendHours : workdayHours;
    const sum = hours.reduce((a, b) => a + b, 0);
    hours.forEach((part, hour) => slots.push({ start: atClock(start, hour, 0), weight: (weight[day] * part) / sum }));
  }
  const open = slots.filter(({ start }) => start + 60 * minuteMs > now - days * 24 * 60 * minuteMs && start < now - 4 * minuteMs);
  const total = open.reduce((sum, slot) => sum + slot.weight, 0);
  const fresh = isOfficeTime(now) ? 5 : 2;
  const times = Array.from({ length: fresh }, (_, index) => now - (index * index * 6 + random.between(3, 7)) * minuteMs);
  while (times.length < count) {
    let at = random.fraction() * total;
    const slot = open.find((candidate) => (at -= candidate.weight) < 0) ?? open[0];
    const time = slot.start + random.below(60 * minuteMs);
    if (time < now - 4 * minuteMs) times.push(time);
  }
  return times.sort((a, b) => a - b);
}
