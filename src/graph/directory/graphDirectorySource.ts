import { DirectorySource } from '../../domain/directory/publish/DirectoryPublisher';
import { EntraUser } from '../../domain/directory/publish/EntraUser';
import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { GraphClient } from '../client/GraphClient';
import { deltaToken } from '../log/deltaToken';
import { readPage, RowsPage } from '../log/readPage';
import { directoryProperties, toEntraUser } from './toEntraUser';

/** 100,000 people at 200 a page. */
const mostPages: number = 500;

/** `/users/delta` needs `User.Read.All`; members of a group `GroupMember.ReadBasic.All`. Neither costs units of SharePoint's. */
export function graphDirectorySource({ client }: { readonly client: GraphClient }): DirectorySource {
  return {
    async readUsers(rule, token, onPage = () => undefined) {
      const users: Map<string, EntraUser> = new Map();
      const removed: Set<string> = new Set();
      let next: string | undefined = token === undefined ? `/users/delta?$select=${directoryProperties},manager` : `/users/delta?$deltatoken=${encodeURIComponent(token)}`;
      for (let page: number = 0; page < mostPages && next !== undefined; page++) {
        let answer: RowsPage;
        try {
          answer = await readPage(client, next);
        } catch (error) {
          if (token !== undefined && isServiceError(error) && isExpired(error)) return 'tokenExpired';
          throw error;
        }
        // A page may be told again, and the last word counts.
        for (const row of answer.rows) {
          const gone: string | undefined = removedId(row);
          const user: EntraUser | undefined = gone === undefined ? toEntraUser(row, rule.protectedMark) : undefined;
          if (gone !== undefined) {
            users.delete(gone);
            removed.add(gone);
          } else if (user) {
            removed.delete(user.id);
            users.set(user.id, user);
          } else {
            // Somebody of whom nothing is understood might be somebody who is to be left out.
            throw new ServiceError('unavailable', 'A user in the answer cannot be read');
          }
        }
        onPage(users.size);
        const last: string | undefined = answer.deltaLink ? deltaToken(answer.deltaLink) : undefined;
        if (last !== undefined) return { users: Array.from(users.values()), removed: Array.from(removed), token: last };
        next = answer.next;
      }
      throw new ServiceError('unavailable', 'The directory of Entra does not end');
    },

    async readMembers(group) {
      const members: Set<string> = new Set();
      let next: string | undefined = `/groups/${encodeURIComponent(group)}/transitiveMembers?$select=id&$top=999`;
      for (let page: number = 0; page < mostPages && next !== undefined; page++) {
        const answer: RowsPage = await readPage(client, next);
        for (const row of answer.rows) {
          const { id } = (row ?? {}) as { readonly id?: unknown };
          if (typeof id !== 'string') throw new ServiceError('unavailable', 'A member in the answer cannot be read');
          members.add(id.toLowerCase());
        }
        next = answer.next;
      }
      return members;
    }
  };
}

function removedId(row: unknown): string | undefined {
  const { id, '@removed': removed } = (row ?? {}) as { readonly id?: unknown; readonly '@removed'?: unknown };
  return removed !== undefined && removed !== null && typeof id === 'string' ? id.toLowerCase() : undefined;
}

/** 410 by the overview of delta queries, 400 by the announcement of Entra's tokens. */
function isExpired({ details: { status, code }, message }: ServiceError): boolean {
  return status === 410 || (status === 400 && /syncState|token|resync/i.test(`${code} ${message}`));
}
