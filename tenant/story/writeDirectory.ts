import { gzipSync } from 'node:zlib';
import type { StoryLists, StoryRow } from './directory/StoryLists.ts';
import type { Member } from './people/Member.ts';
import { isShown } from './people/Member.ts';

/** The directory file by the allow rule and the fields of `docs/log-format.md`, with the lists where the story has them. */
export function writeDirectory(members: readonly Member[], publishedAt: string, lists?: StoryLists): Uint8Array {
  const shown = new Set(members.filter(isShown).map(({ user }) => user.id));
  const hidden = new Map((lists?.profiles ?? []).map(({ value }) => [value.person, value.hiddenContact ?? []]));
  const people = members.filter(isShown).map(({ user, path }) => {
    const shows = (field: 'phone' | 'mail' | 'office'): boolean => !hidden.get(user.id)?.includes(field);
    return {
      id: user.id, name: user.displayName, given: user.givenName, surname: user.surname, title: user.jobTitle ?? '', unit: path,
      office: shows('office') ? (user.officeLocation ?? undefined) : undefined,
      mail: shows('mail') ? (user.mail ?? undefined) : undefined,
      phones: shows('phone') ? phonesOf(user) : undefined,
      manager: user.managerId !== null && shown.has(user.managerId) ? user.managerId : undefined,
      kind: user.kind === 'politician' ? 'politician' : 'employee'
    };
  });
  return gzipSync(JSON.stringify({ format: 1, version: publishedAt, publishedAt, people, lists: lists && toFile(lists) }));
}

/** Without tokens: a story is told before there is a list that could give one. */
function toFile({ responsibilities, mandates, profiles, keepers }: StoryLists): unknown {
  const rows = <T>(list: readonly StoryRow<T>[]): unknown => ({
    rows: list.map(({ value, createdBy, createdAt }, index) => ({ item: index + 1, at: createdAt, by: createdBy, version: 1, value }))
  });
  return { responsibilities: rows(responsibilities), mandates: rows(mandates), profiles: rows(profiles), keepers };
}

function phonesOf({ businessPhones, mobilePhone }: Member['user']): string[] | undefined {
  const phones = mobilePhone === null ? businessPhones : [...businessPhones, mobilePhone];
  return phones.length === 0 ? undefined : phones;
}
