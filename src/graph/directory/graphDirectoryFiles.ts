import { DirectoryFiles } from '../../domain/directory/publish/DirectoryPublisher';
import { isServiceError } from '../../domain/log/ServiceError';
import { DirectoryFile } from '../../domain/sync/PublishedFiles';
import { GraphClient } from '../client/GraphClient';
import { Site } from '../Site';
import { sitePath } from '../sitePath';
import { createFileReader, FileReader } from '../sync/createFileReader';
import { fromDirectoryFile } from '../sync/fromDirectoryFile';
import { gunzip, gzip } from '../sync/gzip';
import { toDirectoryFile } from '../sync/toDirectoryFile';

const name: string = 'directory.json.gz';

/** `directory.json.gz` in Published for whoever writes it. One PUT writes all of it or nothing. */
export function graphDirectoryFiles({ client, site }: { readonly client: GraphClient; readonly site: Site }): DirectoryFiles {
  const root: string = `${sitePath(site)}/lists/Published/drive/root:`;
  const reader: FileReader = createFileReader(client, root);

  async function read(): Promise<DirectoryFile | undefined> {
    const bytes: ArrayBuffer | undefined = await reader.read(name);
    return bytes && toDirectoryFile(parse(await gunzip(bytes)));
  }

  return {
    read,
    async write(file, replaces) {
      const body: Blob = await gzip(JSON.stringify(fromDirectoryFile(file)));
      try {
        // The ETag first: is the content still the one that was read, it was so when the ETag was told.
        const standing: string | undefined = await reader.etag(name);
        if ((standing === undefined ? undefined : (await read())?.version) !== replaces) return 'lost';
        const condition: Record<string, string> = standing === undefined ? { 'if-none-match': '*' } : { 'if-match': standing };
        await client.send({ method: 'PUT', path: `${root}/${name}:/content`, headers: { 'content-type': 'application/gzip', ...condition }, body });
        return 'written';
      } catch (error) {
        if (!isServiceError(error)) throw error;
        if (error.kind === 'conflict' || error.details.status === 423) return 'lost';
        if (error.kind === 'noAccess') return 'notAllowed';
        throw error;
      }
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
