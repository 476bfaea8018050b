import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { answer } from './answer';
import { ListCall, SharePointSite } from './SharePointSite';

/** `GET drive/root:/a.gz:/content` */
export async function readContent(place: SharePointSite, call: ListCall, path: string): Promise<Response> {
  return place.send({ path: `${fileAt(place, call, path)}/$value`, headers: { accept: '*/*' }, signal: call.signal });
}

/** `GET drive/root:/a.gz` */
export async function readProperties(place: SharePointSite, call: ListCall, path: string): Promise<Response> {
  const file = (await (await place.send({ path: `${fileAt(place, call, path)}?$select=ETag,UniqueId`, signal: call.signal })).json()) as Record<string, unknown>;
  return answer({ id: file.UniqueId, eTag: file.ETag });
}

/**
 * `PUT drive/root:/a.gz:/content`. Nothing says that SharePoint's REST honours If-Match on a file: the ETag is compared just
 * before. What two writers do within that moment, the last one wins, whole.
 */
export async function writeContent(place: SharePointSite, call: ListCall, path: string): Promise<Response> {
  const wanted: string | undefined = call.headers['if-match'];
  if (wanted !== undefined && wanted !== '*') {
    const { eTag } = (await (await readProperties(place, call, path)).json()) as { eTag?: unknown };
    if (eTag !== wanted) throw new ServiceError('conflict', 'Another version of the file stands', { status: 412 });
  }
  const [folders, name] = split(path);
  const add = (): Promise<Response> =>
    place.send({
      method: 'POST',
      path: `${folderAt(place, call, folders)}/Files/AddUsingPath(decodedUrl='${quote(name)}',overwrite=${call.headers['if-none-match'] !== '*'})`,
      headers: { 'content-type': call.headers['content-type'] ?? 'application/octet-stream' },
      body: call.body,
      idempotent: call.idempotent
    });
  try {
    return await add();
  } catch (error) {
    if (!isServiceError(error) || error.kind !== 'missing' || folders.length === 0) throw error;
  }
  await makeFolders(place, call, folders);
  return add();
}

export async function deleteFile(place: SharePointSite, call: ListCall, path: string): Promise<Response> {
  await place.send({ method: 'DELETE', path: fileAt(place, call, path), idempotent: call.idempotent });
  return answer(undefined, 204);
}

/** Graph makes folders by itself; here they are made one by one, and one that stands is no harm. */
async function makeFolders(place: SharePointSite, call: ListCall, folders: readonly string[]): Promise<void> {
  for (let depth: number = 0; depth < folders.length; depth++) {
    await place.send({ method: 'POST', path: `${folderAt(place, call, folders.slice(0, depth))}/Folders/AddUsingPath(decodedUrl='${quote(folders[depth])}')`, body: () => '', idempotent: true });
  }
}

function fileAt({ site }: SharePointSite, { list }: ListCall, path: string): string {
  return `web/GetFileByServerRelativePath(decodedUrl='${quote(`${site.path.replace(/\/$/, '')}/${list}/${path}`)}')`;
}

function folderAt({ site }: SharePointSite, { list }: ListCall, folders: readonly string[]): string {
  return `web/GetFolderByServerRelativePath(decodedUrl='${quote([`${site.path.replace(/\/$/, '')}/${list}`, ...folders].join('/'))}')`;
}

function split(path: string): [string[], string] {
  const parts: string[] = path.split('/').filter(Boolean);
  return [parts.slice(0, -1), parts[parts.length - 1] ?? ''];
}

function quote(text: string): string {
  return encodeURIComponent(text.replace(/'/g, "''")).replace(/%2F/g, '/');
}
