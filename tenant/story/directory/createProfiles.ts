import type { Member } from '../people/Member.ts';
import type { Random } from '../random.ts';
import type { StoryProfile, StoryRow } from './StoryLists.ts';

const dayMs = 86_400_000;
const notes: readonly string[] = ['Föräldraledig', 'Semester', 'Tjänstledig', 'På utbildning', 'Arbetar på annan plats'];

/** Who is away with whom in their place, politicians who do not show everything, and who wants thanks in the unit alone. */
export function createProfiles(members: readonly Member[], now: number, random: Random): StoryRow<StoryProfile>[] {
  const rows = new Map<string, StoryRow<StoryProfile>>();
  const say = ({ user }: Member, values: Omit<StoryProfile, 'person'>): void => {
    const createdAt = new Date(now - random.between(1, 60) * dayMs).toISOString();
    rows.set(user.id, { value: { person: user.id, ...values }, createdBy: user.id, createdAt });
  };
  const day = (ahead: number): string => new Date(now + ahead * dayMs).toISOString().slice(0, 10);
  const find = (name: string, unit: string): Member | undefined => members.find(({ user, path }) => user.displayName === name && path.endsWith(`/${unit}`));

  const staff = members.filter(({ role }) => role === 'staff');
  for (const away of random.sample(staff, Math.min(48, Math.floor(staff.length / 8)))) {
    const standIn = random.sample(staff.filter(({ path, user }) => path === away.path && user.id !== away.user.id), 1)[0];
    say(away, { kudosScope: random.chance(0.5) ? 'all' : 'unit', absence: { until: day(random.between(1, 60)), ...(standIn ? { substitute: standIn.user.id } : {}), ...(random.chance(0.6) ? { note: random.pick(notes) } : {}) } });
  }
  for (const politician of members.filter(({ role }) => role === 'politician')) {
    if (politician.user.mobilePhone !== null && random.chance(0.3)) say(politician, { kudosScope: 'unit', hiddenContact: ['phone'] });
  }
  for (const member of random.sample(staff, Math.min(120, Math.floor(staff.length / 4)))) {
    if (!rows.has(member.user.id)) say(member, { kudosScope: random.chance(0.7) ? 'all' : 'unit' });
  }

  const [tomas, rana] = [find('Tomas Ek', 'Belysning'), find('Rana Nasser', 'Belysning')];
  if (tomas && rana) {
    say(tomas, { kudosScope: 'all', absence: { until: day(7), substitute: rana.user.id } });
    rows.delete(rana.user.id);
  }
  const [jussi, anne] = [find('Jussi Lehtonen', 'Hemtjänst Norr'), find('Ánne Niia', 'Hemtjänst Norr')];
  if (jussi && anne) say(jussi, { kudosScope: 'all', absence: { until: day(2), substitute: anne.user.id } });
  const sofia = members.find(({ user }) => user.displayName === 'Sofia Bergström');
  if (sofia) say(sofia, { kudosScope: 'all', hiddenContact: ['phone'] });
  // Those whom the pictures show at work are.
  for (const name of ['Karin Åkesson', 'Amina Warsame', 'Hassan Ali', 'Ánne Niia', 'Sara Lindholm', 'Johan Lindqvist', 'Mikael Öberg', 'Rana Nasser', 'Eva Holmgren']) {
    for (const { user } of members.filter((member) => member.user.displayName === name)) if (rows.get(user.id)?.value.absence) rows.delete(user.id);
  }
  return [...rows.values()];
}
