import { atClock, dayMs, midnight, minuteMs, weekday } from '../localTime.ts';
import type { Member } from '../people/Member.ts';
import type { Random } from '../random.ts';
import { thanks } from '../texts/thanks.ts';
import type { Crowd } from './Crowd.ts';
import type { Log } from './createLog.ts';
import { react } from './react.ts';

/** How many days back there are thanks, and how likely each value is. */
const days = 150;
const values: readonly (readonly [string, number])[] = [['omtanke', 0.45], ['samarbete', 0.3], ['ansvar', 0.17], ['nytankande', 0.08]];
/** Where people thank each other; the last is a unit too small for figures. */
const places = ['Vård och omsorg/Hemtjänst', 'Vård och omsorg', 'Samhällsbyggnad', 'Barn och utbildning', 'any'];

/** The thanks of the pictures, and those of some months: most kept to their unit, some for everyone, all values, several at once. */
export function writeKudos(log: Log, crowd: Crowd, now: number, random: Random): void {
  for (let ago = days; ago >= 1; ago--) {
    const day = midnight(now, ago);
    if (weekday(day) === 0 || weekday(day) === 6) continue;
    for (let count = random.below(3) + 1; count > 0; count--) writeOne(log, crowd, atClock(day, 8 + random.below(9), random.below(60)), ago, now, random);
  }
  writeFixed(log, crowd, now, random);
}

function writeOne(log: Log, crowd: Crowd, at: number, ago: number, now: number, random: Random): void {
  const place = random.pick(places);
  const people = place === 'any' ? crowd.everyone : crowd.within(place);
  if (people.length < 3) return;
  const sender = random.pick(people);
  const colleagues = crowd.within(sender.path).filter((other) => other !== sender);
  const recipients = random.sample(colleagues.length > 2 ? colleagues : people.filter((other) => other !== sender), random.chance(0.3) ? 2 : 1);
  const value = pickValue(random);
  const texts = thanks[value] as readonly string[];
  // The feed of the last days is for what the pictures show; older thanks may be for everyone.
  const scope = ago > 20 && random.chance(0.25) ? 'all' : 'unit';
  const toUnit = random.chance(0.08);
  const entry = log.kudos({
    actor: sender, at, text: random.pick(texts), value,
    recipients: toUnit ? [] : recipients.map((member) => ({ member, scope })),
    ...(toUnit ? { unit: sender.path } : {})
  });
  react(log, entry, { heart: random.below(6) }, colleagues, now, random);
}

function pickValue(random: Random): string {
  let left = random.fraction();
  return (values.find(([, share]) => (left -= share) < 0) ?? (values[0] as readonly [string, number]))[0];
}

/** Pictures 01 and 11: whoever is not in the crowd is passed over. */
function writeFixed(log: Log, crowd: Crowd, now: number, random: Random): void {
  const member = (name: string): Member | undefined => crowd.byName(name);
  const time = (ago: number, hours: number, minutes: number): number => atClock(midnight(now, ago), hours, minutes);
  /** Today, or yesterday while it is earlier in the day. */
  const lately = (hours: number, minutes: number): number => (time(0, hours, minutes) <= now - 5 * minuteMs ? time(0, hours, minutes) : time(1, hours, minutes));
  const all = (...names: string[]): { member: Member; scope: 'all' | 'unit' }[] =>
    names.map(member).filter((each): each is Member => each !== undefined).map((each) => ({ member: each, scope: 'all' }));
  const fixed = [
    { from: 'Maja Sjöberg', to: all('Mikael Öberg'), at: lately(10, 12), value: 'samarbete', hearts: 9, text: 'Ni kom inom tjugo minuter när vattnet stod i källaren, och stannade tills det var torrt.' },
    { from: 'Ewa Kowalska', to: all('Amina Warsame', 'Hassan Ali', 'Jussi Lehtonen'), at: lately(8, 15), value: 'omtanke', hearts: 14, text: 'Ni tog min runda i fredags när barnet blev sjukt, utan att jag behövde fråga två gånger. Det gjorde hela kvällen möjlig.' },
    { from: 'Fatima Haddad', to: [], unit: crowd.everyone.find(({ path }) => path.endsWith('/Måltid Tallbacken'))?.path, at: lately(7, 40), value: 'nytankande', hearts: 21, text: 'Barnen fick rösta på soppan, och svinnet halverades på en vecka. Nu vill vi göra likadant.' },
    { from: 'Karin Åkesson', to: all('Amina Warsame'), at: time(62, 9, 30), value: 'samarbete', hearts: 3, text: 'Du lärde upp tre sommarvikarier och hann med allt annat.' },
    { from: 'Jussi Lehtonen', to: all('Amina Warsame'), at: time(100, 14, 5), value: 'ansvar', hearts: 2, text: 'Du såg att larmnumret var fel och ringde runt.' }
  ];
  for (const { from, to, unit, at, value, hearts, text } of fixed) {
    const sender = member(from);
    if (!sender || (to.length === 0 && unit === undefined) || at < now - days * dayMs) continue;
    const entry = log.kudos({ actor: sender, at, text, value, recipients: to.filter((each) => each.member !== sender), ...(unit ? { unit } : {}) });
    react(log, entry, { heart: hearts }, crowd.within(sender.path), now, random);
  }
}
