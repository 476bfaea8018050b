import { gzipSync } from 'node:zlib';
import type { Member } from './people/Member.ts';
import { isShown } from './people/Member.ts';

/** The directory file by the allow rule and the fields of `docs/log-format.md`. */
export function writeDirectory(members: readonly Member[], publishedAt: string): Uint8Array {
  const people = members.filter(isShown).map(({ user, path }) => ({
    id: user.id, name: user.displayName, given: user.givenName, surname: user.surname, title: user.jobTitle ?? '', unit: path,
    office: user.officeLocation ?? undefined,
    mail: user.mail ?? undefined,
    phones: phonesOf(user),
    manager: user.managerId ?? undefined,
    kind: user.kind === 'politician' ? 'politician' : 'employee'
  }));
  return gzipSync(JSON.stringify({ format: 1, version: publishedAt, publishedAt, people }));
}

function phonesOf({ businessPhones, mobilePhone }: Member['user']): string[] | undefined {
  const phones = mobilePhone === null ? businessPhones : [...businessPhones, mobilePhone];
  return phones.length === 0 ? undefined : phones;
}
