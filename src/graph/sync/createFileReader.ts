import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { GraphClient } from '../client/GraphClient';

export interface FileReader {
  /** The content; undefined when there is no such file. 1 RU. */
  read(name: string): Promise<ArrayBuffer | undefined>;
  /** The item's ETag; undefined when there is no such file. 1 RU. */
  etag(name: string): Promise<string | undefined>;
}

const downloadUrl: string = '@microsoft.graph.downloadUrl';

/** Reads files of a library by their path below its root (`…/drive/root:`). */
export function createFileReader(client: GraphClient, root: string): FileReader {
  // Graph answers a download with a redirect to another host. Most browsers follow it; the way that is documented for pages
  // (driveitem-get-content) is to ask for the address first. That is taken from the first time on which the other fails.
  let redirects: boolean = true;

  const properties = async (name: string): Promise<Record<string, unknown>> => {
    const response: Response = await client.send({ path: `${root}/${name}?$select=id,eTag,${downloadUrl}` });
    return ((await response.json().catch(() => undefined)) as Record<string, unknown> | null | undefined) ?? {};
  };

  const readByAddress = async (name: string): Promise<ArrayBuffer> => {
    const url: unknown = (await properties(name))[downloadUrl];
    if (typeof url !== 'string') throw new ServiceError('unavailable', 'The file has no address to download from');
    return (await client.download(url)).arrayBuffer();
  };

  const readByRedirect = async (name: string): Promise<ArrayBuffer> =>
    (await client.send({ path: `${root}/${name}:/content`, traits: { once: true } })).arrayBuffer();

  return {
    read: (name) =>
      ifThere(async () => {
        if (!redirects) return readByAddress(name);
        try {
          return await readByRedirect(name);
        } catch (error) {
          if (!isServiceError(error) || error.kind !== 'offline') throw error;
          return readByAddress(name).then((bytes) => {
            redirects = false;
            return bytes;
          });
        }
      }),
    etag: (name) =>
      ifThere(async () => {
        const { eTag } = await properties(name);
        if (typeof eTag !== 'string') throw new ServiceError('unavailable', 'The file has no ETag');
        return eTag;
      })
  };
}

async function ifThere<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (isServiceError(error) && error.kind === 'missing') return undefined;
    throw error;
  }
}
