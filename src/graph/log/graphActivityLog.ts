import { ActivityLog, ChangePage, WindowAnswer } from '../../domain/log/ActivityLog';
import { Change } from '../../domain/log/activity';
import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { sitePath } from '../sitePath';
import { columns } from './activityRow';
import { createRow } from './createRow';
import { createWindowReader } from './createWindowReader';
import { deltaToken } from './deltaToken';
import { editRow } from './editRow';
import { findRow } from './findRow';
import { ActivityLogOptions, LogContext } from './LogContext';
import { picturePath } from './picturePath';
import { cursorMark, readPage, RowsPage } from './readPage';
import { readHistory } from './readHistory';
import { readTallies } from './readTallies';
import { removeById } from './removeById';
import { toChange } from './toChange';

/** More rows for the same price. */
const pageSize: number = 1_000;

/** The log in the list Activities, by Microsoft Graph. Addresses go by name, so that no id is looked up first. */
export function graphActivityLog(options: ActivityLogOptions): ActivityLog {
  const { client, site, clock } = options;
  const items: string = `${sitePath(site)}/lists/Activities/items`;
  const expand: string = `$expand=fields($select=${columns.join(',')})`;
  const context: LogContext = { ...options, items, expand };

  /** The service's time is not before that of any row it has: all that is learnt where CORS hides `Date`. */
  const learnFrom = (changes: readonly Change[]): readonly Change[] => {
    for (const change of changes) if (change.type === 'upserted') clock.notBefore(Date.parse(change.activity.createdAt));
    return changes;
  };

  const readRows = createWindowReader(context);
  const readWindow = async (column: 'Thread' | 'At', prefix: string, next?: string): Promise<WindowAnswer> => {
    const page: RowsPage | 'tooMany' = await readRows(column, prefix, next);
    return page === 'tooMany' ? page : { changes: learnFrom(page.rows.map(toChange)), ...(page.next ? { next: page.next } : {}) };
  };

  return {
    changesSince: async (token) => {
      const path: string = `${items}/delta?token=${encodeURIComponent(token)}&${expand}&$top=${pageSize}`;
      try {
        const page: ChangePage = toChangePage(await readPage(client, token.indexOf(cursorMark) === 0 ? token : path));
        learnFrom(page.changes);
        return page;
      } catch (error) {
        if (isServiceError(error) && isTokenExpired(error)) return 'tokenExpired';
        throw error;
      }
    },
    latestToken: async () => {
      const { token } = toChangePage(await readPage(client, `${items}/delta?token=latest`));
      if (token === undefined) throw new ServiceError('unavailable', 'No token came');
      return token;
    },
    readThreads: (prefix, next) => readWindow('Thread', prefix, next),
    readWritten: (prefix, next) => readWindow('At', prefix, next),
    findOwn: async (activityId, actor) => {
      const found = await findRow(context, activityId, actor);
      return found === undefined || found === 'elsewhere' ? found : found.activity;
    },
    create: (activity) => createRow(context, activity),
    edit: (edit) => editRow(context, edit),
    remove: async (itemId) => {
      try {
        await client.send({ method: 'DELETE', path: `${items}/${itemId}`, traits: { idempotent: true } });
      } catch (error) {
        if (!(isServiceError(error) && error.kind === 'missing')) throw error;
      }
    },
    removeById: (activityId, actor) => removeById(context, activityId, actor),
    readTallies: (prefix, next) => readTallies(context, prefix, next),
    readHistory: (person, next) => readHistory(context, person, next),
    uploadPicture: async (path, picture) => {
      if (!picturePath.test(path)) throw new ServiceError('refused', 'No path of a picture');
      await client.send({
        method: 'PUT',
        path: `${sitePath(site)}/lists/Media/drive/root:/${path}:/content`,
        headers: { 'content-type': 'image/jpeg' },
        body: picture,
        traits: { idempotent: true }
      });
    }
  };
}

function toChangePage({ rows, next, deltaLink }: RowsPage): ChangePage {
  const token: string | undefined = deltaLink ? deltaToken(deltaLink) : undefined;
  if (next === undefined && token === undefined) throw new ServiceError('unavailable', 'Neither a next page nor a token came');
  return { changes: rows.map(toChange), ...(next ? { next } : { token }) };
}

/** 410 by the book; a token that was spoilt on its way is answered 400, and starting afresh helps there too. */
function isTokenExpired({ details: { status, code }, message }: ServiceError): boolean {
  return status === 410 || (status === 400 && /token|resync|syncState/i.test(`${code} ${message}`));
}
