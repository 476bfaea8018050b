const letters: Record<string, string> = { ø: 'o', ł: 'l', đ: 'd', ŋ: 'n', ŧ: 't', ı: 'i', æ: 'a', ß: 'ss' };

function toPlain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]/g, (sign) => letters[sign] ?? '-')
    .replace(/-+/g, '-');
}

/** Gives each person `fornamn.efternamn`, namesakes with a number from 2 on. The first to ask gets the name without one. */
export function createUserNames(): (given: string, surname: string) => string {
  const taken = new Map<string, number>();
  return (given, surname) => {
    const name = `${toPlain(given)}.${toPlain(surname)}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name}${count}`;
  };
}
