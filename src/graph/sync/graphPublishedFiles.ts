import { isServiceError } from '../../domain/log/ServiceError';
import { Checkpoint } from '../../domain/sync/Checkpoint';
import { PublishedFiles } from '../../domain/sync/PublishedFiles';
import { GraphClient } from '../client/GraphClient';
import { Site } from '../Site';
import { sitePath } from '../sitePath';
import { toCheckpoint } from './checkpointSchema';
import { contentMark } from './contentMark';
import { createFileReader, FileReader } from './createFileReader';
import { gunzip, gzip } from './gzip';
import { servesMore } from './servesMore';
import { toDirectoryFile } from './toDirectoryFile';

const checkpointName: string = 'checkpoint.json.gz';
const directoryName: string = 'directory.json.gz';

/**
 * The library Published over Graph.
 *
 * Reading costs 1 RU: one download. It is answered by a redirect to an address whose ETag a page may not see, and which need
 * not be the ETag of the item, so what a reader gets as `etag` is a mark of the content itself. A writer (one in ten
 * minutes) pays 4: it reads the item's ETag first and the content after it. Is that content still the one that was
 * merged, it was so too when the ETag was read, and a write under that ETag can only replace what was merged.
 */
export function graphPublishedFiles({ client, site }: { readonly client: GraphClient; readonly site: Site }): PublishedFiles {
  const root: string = `${sitePath(site)}/lists/Published/drive/root:`;
  const reader: FileReader = createFileReader(client, root);

  /** A checkpoint that this reader may not have is none: the log itself may be open, and tells the same. */
  const readUnlessRefused = async (): Promise<ArrayBuffer | undefined> => {
    try {
      return await reader.read(checkpointName);
    } catch (error) {
      if (isServiceError(error) && (error.kind === 'noAccess' || error.kind === 'refused')) return undefined;
      throw error;
    }
  };

  const write = async (blob: Blob, headers: Record<string, string>): Promise<'written' | 'lost'> => {
    try {
      await client.send({
        method: 'PUT',
        path: `${root}/${checkpointName}:/content`,
        headers: { 'content-type': 'application/gzip', ...headers },
        body: blob
      });
      return 'written';
    } catch (error) {
      if (!isServiceError(error)) throw error;
      if (error.kind === 'conflict' || error.details.status === 423) return 'lost';
      throw error;
    }
  };

  return {
    readCheckpoint: async () => {
      const bytes: ArrayBuffer | undefined = await readUnlessRefused();
      const checkpoint = bytes && toCheckpoint(parse(await gunzip(bytes)));
      return bytes && checkpoint ? { checkpoint, etag: contentMark(bytes) } : undefined;
    },
    writeCheckpoint: async (checkpoint, etag) => {
      const blob: Blob = await gzip(JSON.stringify(checkpoint));
      try {
        const standing: string | undefined = await reader.etag(checkpointName);
        const bytes: ArrayBuffer | undefined = standing === undefined ? undefined : await reader.read(checkpointName);
        const read: Checkpoint | undefined = bytes && toCheckpoint(parse(await gunzip(bytes)));
        // Nobody could read one. Is there one all the same, it is broken, and is replaced under its ETag.
        const isAsRead: boolean = etag === undefined ? read === undefined : !!bytes && contentMark(bytes) === etag;
        if (!isAsRead || (read && servesMore(read, checkpoint))) return 'lost';
        return await write(blob, standing === undefined ? { 'if-none-match': '*' } : { 'if-match': standing });
      } catch (error) {
        if (isServiceError(error) && error.kind === 'noAccess') return 'notAllowed';
        throw error;
      }
    },
    readDirectory: async () => {
      const bytes: ArrayBuffer | undefined = await reader.read(directoryName);
      return bytes && toDirectoryFile(parse(await gunzip(bytes)));
    }
  };
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
