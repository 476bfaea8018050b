const zone: string = 'Europe/Stockholm';
const minuteMs: number = 60_000;
const hourMs: number = 60 * minuteMs;

const formatter: Intl.DateTimeFormat = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit'
});

/** The calendar day in Sweden, "2026-11-23". */
export function swedishDate(at: Date): string {
  return new Date(wallClock(at.getTime())).toISOString().slice(0, 10);
}

/**
 * The moment of a time of day in Sweden; `minutes` after midnight, 1440 being the next midnight. A time that summer time
 * skips is an hour later; of one that comes twice, the first.
 */
export function swedishMoment(date: string, minutes: number): Date {
  const wall: number = Date.parse(`${date}T00:00:00Z`) + minutes * minuteMs;
  // What the clock shows an hour or two before is UTC, by which the offset before and after a change can be told.
  const near: readonly number[] = [wall - 3 * 60 * minuteMs, wall + 2 * 60 * minuteMs].map((time) => wallClock(time) - time);
  const fitting: number | undefined = near.map((offset) => wall - offset).find((time) => wallClock(time) === wall);
  return new Date(fitting ?? wall - near[0]);
}

/** The day so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * 60 * minuteMs).toISOString().slice(0, 10);
}

/** How far Swedish clocks are from UTC in an hour that was asked about. Lists ask for the same hours over and over. */
const offsets: Map<number, number> = new Map();
const mostHours: number = 2000;

/** What Swedish clocks show, as if it were UTC. They change at whole hours alone. */
function wallClock(time: number): number {
  const hour: number = Math.floor(time / hourMs) * hourMs;
  let offset: number | undefined = offsets.get(hour);
  if (offset === undefined) {
    if (offsets.size >= mostHours) offsets.clear();
    offsets.set(hour, (offset = formatted(hour) - hour));
  }
  return time + offset;
}

function formatted(time: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(new Date(time))) parts[type] = Number(value);
  return Date.UTC(parts.year, parts.month - 1, parts.day, parts.hour, parts.minute, parts.second);
}
