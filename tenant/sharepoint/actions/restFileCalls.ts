import { listRoleOf, mayRead, mayWrite } from '../../access/roles.ts';
import { toFilePath } from '../../graph/driveItemOf.ts';
import type { Answer } from '../../http/Answer.ts';
import { bytes, json, nothing } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { deleteFile, findFile, readContent, writeFile } from '../../store/files.ts';
import type { List, Role, StoredFile } from '../../store/Model.ts';
import { selectPages } from '../../store/pages.ts';
import type { SitePage } from '../../store/pages.ts';
import type { RestCall } from '../RestOperation.ts';

interface Place {
  list: List;
  role: Role;
  /** Below the root of the library; empty for the root itself. */
  path: string;
}

export function getRestFile(call: RestCall): Answer {
  const page = pageOf(call);
  if (page !== undefined) {
    return json(200, { Exists: true, Name: page.name, ServerRelativeUrl: `${call.site.path}/SitePages/${page.name}`, UniqueId: page.guid });
  }
  const { list, file } = fileOf(call);
  return json(200, toRestFile(call, list, file), { ETag: etagOf(file) });
}

export function getRestFileValue(call: RestCall): Answer {
  const { list, file } = fileOf(call);
  return bytes(readContent(call.tenant.store, list, file), file.contentType, { ETag: etagOf(file) });
}

/** POST …/Files/AddUsingPath: makes the file, or another version of it. */
export function addRestFile(call: RestCall): Answer {
  const folder = placeOf(call, call.params['folder'] ?? '');
  const name = call.params['name'] ?? '';
  if (!mayWrite(folder.role)) {
    throw serviceErrors.restDenied();
  }
  const path = toFilePath(folder.path === '' ? name : `${folder.path}/${name}`);
  if (folder.path !== '' && !isFolder(call, folder)) {
    throw serviceErrors.restNoFile();
  }
  const old = findFile(call.tenant.store, folder.list, path);
  if (old !== undefined && call.params['overwrite']?.toLowerCase() !== 'true') {
    throw serviceErrors.restFileExists(path);
  }
  const file = writeFile(call.tenant.store, folder.list, {
    path,
    content: call.incoming.body,
    // SharePoint tells the type by the name.
    contentType: path.endsWith('.gz') ? 'application/x-gzip' : path.endsWith('.jpg') ? 'image/jpeg' : 'application/octet-stream',
    author: call.user.no,
    at: call.tenant.clock.iso(),
  });
  return json(200, toRestFile(call, folder.list, file), { ETag: etagOf(file) });
}

/** POST …/Folders/AddUsingPath: what is there already is answered as if it were new. */
export function addRestFolder(call: RestCall): Answer {
  const place = placeOf(call, call.params['folder'] ?? '');
  if (!mayWrite(place.role)) {
    throw serviceErrors.restDenied();
  }
  const folder = `${place.path === '' ? '' : `${place.path}/`}${toFilePath(call.params['name'] ?? '')}`;
  foldersOf(place.list).add(folder);
  return json(200, { Exists: true, Name: folder.split('/').pop(), ServerRelativeUrl: `${call.site.path}/${place.list.settings.urlName}/${folder}` });
}

export function deleteRestFile(call: RestCall): Answer {
  const { list, role, file } = fileOf(call);
  if (!mayWrite(role)) {
    throw serviceErrors.restDenied();
  }
  deleteFile(call.tenant.store, list, file);
  return nothing(200);
}

function fileOf(call: RestCall): Place & { file: StoredFile } {
  const place = placeOf(call, call.params['path'] ?? '');
  const file = findFile(call.tenant.store, place.list, place.path);
  if (file === undefined) {
    throw serviceErrors.restNoFile();
  }
  return { ...place, file };
}

/** The library that a server-relative path leads into, if the person may read it. */
function placeOf(call: RestCall, serverRelative: string): Place {
  for (const list of call.tenant.world.lists) {
    const root = `${call.site.path}/${list.settings.urlName}`;
    const isHere = list.settings.site === call.site.no && list.settings.template === 'documentLibrary';
    if (isHere && `${serverRelative}/`.toLowerCase().startsWith(`${root}/`.toLowerCase())) {
      const role = listRoleOf(call.user, call.site, list);
      if (!mayRead(role)) {
        throw serviceErrors.restDenied();
      }
      return { list, role, path: serverRelative.slice(root.length + 1) };
    }
  }
  throw serviceErrors.restNoFile();
}

/** A page of the site, as a file: of a draft its writers alone know. */
function pageOf(call: RestCall): SitePage | undefined {
  const path = call.params['path'] ?? '';
  const folder = `${call.site.path}/SitePages/`.toLowerCase();
  if (!path.toLowerCase().startsWith(folder)) {
    return undefined;
  }
  const page = selectPages(call.tenant.store, call.site).find(({ name }) => name.toLowerCase() === path.toLowerCase().slice(folder.length));
  const isSeen = page !== undefined && (page.publishedVersion !== null || call.tenant.roleOn(call.user, call.site) === 'owner');
  if (!isSeen) {
    throw serviceErrors.restNoFile();
  }
  return page;
}

/** Folders that were made and hold nothing yet; the store knows folders by their files alone. */
const emptyFolders = new WeakMap<List, Set<string>>();

function foldersOf(list: List): Set<string> {
  const known = emptyFolders.get(list) ?? new Set<string>();
  emptyFolders.set(list, known);
  return known;
}

function isFolder(call: RestCall, { list, path }: Place): boolean {
  const inside = call.tenant.store.statement('select 1 from files where list = ? and path like ? limit 1').get(list.no, `${path}/%`);
  return inside !== undefined || foldersOf(list).has(path);
}

function toRestFile(call: RestCall, list: List, file: StoredFile): Record<string, unknown> {
  return {
    ETag: etagOf(file),
    Exists: true,
    Length: String(file.size),
    Name: file.path.split('/').pop(),
    ServerRelativeUrl: `${call.site.path}/${list.settings.urlName}/${file.path}`,
    TimeCreated: file.createdAt,
    TimeLastModified: file.modifiedAt,
    UniqueId: file.guid,
    UIVersionLabel: `${file.version}.0`,
  };
}

function etagOf(file: StoredFile): string {
  return `"{${file.guid.toUpperCase()}},${file.version}"`;
}
