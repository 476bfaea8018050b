import { createItem } from './actions/createItem.ts';
import { deleteDriveItem } from './actions/deleteDriveItem.ts';
import { deleteItem } from './actions/deleteItem.ts';
import { deltaItems } from './actions/deltaItems.ts';
import { getDrive } from './actions/getDrive.ts';
import { getDriveContent } from './actions/getDriveContent.ts';
import { getDriveItem } from './actions/getDriveItem.ts';
import { getFields } from './actions/getFields.ts';
import { getItem } from './actions/getItem.ts';
import { getList } from './actions/getList.ts';
import { getPhoto } from './actions/getPhoto.ts';
import { getPhotoValue } from './actions/getPhotoValue.ts';
import { getPresences } from './actions/getPresences.ts';
import { getSite } from './actions/getSite.ts';
import { getUser } from './actions/getUser.ts';
import { listChildren } from './actions/listChildren.ts';
import { listColumns } from './actions/listColumns.ts';
import { listItems } from './actions/listItems.ts';
import { listLists } from './actions/listLists.ts';
import { listUsers } from './actions/listUsers.ts';
import { putDriveContent } from './actions/putDriveContent.ts';
import { updateItem } from './actions/updateItem.ts';
import type { Operation } from './Operation.ts';

const siteRead = ['Sites.Selected', 'Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'];
const siteWrite = ['Sites.Selected', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'];
const me = ['User.Read', 'User.ReadBasic.All', 'User.Read.All'];
const people = ['User.ReadBasic.All', 'User.Read.All'];
const photos = [...people, 'ProfilePhoto.Read.All'];

const site = '/sites/{site}';
const list = `${site}/lists/{list}`;
const drives = [`${list}/drive`, '/drives/{drive}'];
const onDrives = (rest: string): string[] => drives.map((drive) => `${drive}${rest}`);

const itemPages = '$top beyond 5,000 is taken as 5,000; default 200 a page. Undocumented.';
const oneFilter = 'One comparison on one indexed column; `and`, `or` and item properties are refused by name.';

/** Every Graph operation of the tenant. The first that fits is taken, so fixed addresses stand before open ones. */
export const operations: readonly Operation[] = [
  { name: 'getSite', method: 'GET', paths: [site], scopes: siteRead, area: 'site', options: ['$select'], ru: 1, identityRu: 0, run: getSite, differs: '`root` is the first site of the story.' },
  { name: 'listLists', method: 'GET', paths: [`${site}/lists`], scopes: siteRead, area: 'list', options: ['$select'], ru: 2, identityRu: 0, run: listLists },
  { name: 'getList', method: 'GET', paths: [list], scopes: siteRead, area: 'list', options: ['$select', '$expand'], ru: 1, identityRu: 0, run: getList, differs: '`$expand` takes `columns` alone.' },
  { name: 'listColumns', method: 'GET', paths: [`${list}/columns`], scopes: siteRead, area: 'list', options: ['$select'], ru: 2, identityRu: 0, run: listColumns, differs: 'Columns that SharePoint adds by itself are left out, except Title.' },
  { name: 'deltaItems', method: 'GET', paths: [`${list}/items/delta`, `${list}/items/delta()`, `${list}/items/microsoft.graph.delta`, `${list}/items/delta(token='{token}')`, `${list}/items/delta(token=%27{token}%27)`], scopes: siteRead, area: 'list', options: ['token', '$select', '$expand', '$top'], ru: 2, identityRu: 0, run: deltaItems, differs: '1 RU with a token, `latest` included. Tokens live 30 days by the tenant\'s clock (undocumented); order is that of the changes.' },
  { name: 'listItems', method: 'GET', paths: [`${list}/items`], scopes: siteRead, area: 'list', options: ['$filter', '$expand', '$select', '$top', '$skiptoken'], ru: 2, identityRu: 0, run: listItems, differs: `${oneFilter} ${itemPages}` },
  { name: 'createItem', method: 'POST', paths: [`${list}/items`], scopes: siteWrite, area: 'list', options: [], ru: 2, identityRu: 0, run: createItem, differs: 'Text columns alone; a required column is not asked for, as in Graph.' },
  { name: 'getItem', method: 'GET', paths: [`${list}/items/{item}`], scopes: siteRead, area: 'list', options: ['$expand', '$select'], ru: 1, identityRu: 0, run: getItem },
  { name: 'updateItem', method: 'PATCH', paths: [`${list}/items/{item}`], scopes: siteWrite, area: 'list', options: [], ru: 2, identityRu: 0, run: updateItem, differs: 'Only `fields` of the body is taken.' },
  { name: 'deleteItem', method: 'DELETE', paths: [`${list}/items/{item}`], scopes: siteWrite, area: 'list', options: [], ru: 2, identityRu: 0, run: deleteItem, differs: 'There is no recycle bin.' },
  { name: 'getFields', method: 'GET', paths: [`${list}/items/{item}/fields`], scopes: siteRead, area: 'list', options: ['$select'], ru: 1, identityRu: 0, run: getFields },
  { name: 'updateFields', method: 'PATCH', paths: [`${list}/items/{item}/fields`], scopes: siteWrite, area: 'list', options: [], ru: 2, identityRu: 0, run: updateItem },

  { name: 'getDrive', method: 'GET', paths: drives, scopes: siteRead, area: 'list', options: ['$select'], ru: 1, identityRu: 0, run: getDrive },
  { name: 'listChildren', method: 'GET', paths: onDrives('/root/children').concat(onDrives('/root:/{path...}:/children')), scopes: siteRead, area: 'list', options: ['$select', '$top'], ru: 2, identityRu: 0, run: listChildren, differs: 'Files and folders by name, at most 5,000, on one page.' },
  { name: 'getDriveContent', method: 'GET', paths: onDrives('/root:/{path...}:/content').concat(onDrives('/items/{driveItem}/content')), scopes: siteRead, area: 'list', options: [], ru: 1, identityRu: 0, run: getDriveContent, differs: 'The 302 leads to this server; what is fetched there belongs to the same request in the meter.' },
  { name: 'putDriveContent', method: 'PUT', paths: onDrives('/root:/{path...}:/content').concat(onDrives('/items/{driveItem}/content')), scopes: siteWrite, area: 'list', options: ['@microsoft.graph.conflictBehavior', '$select'], ru: 2, identityRu: 0, run: putDriveContent, differs: '`rename` as conflict behaviour is refused by name.' },
  { name: 'getDriveItem', method: 'GET', paths: onDrives('/root:/{path...}').concat(onDrives('/items/{driveItem}'), onDrives('/root')), scopes: siteRead, area: 'list', options: ['$select'], ru: 1, identityRu: 0, run: getDriveItem },
  { name: 'deleteDriveItem', method: 'DELETE', paths: onDrives('/root:/{path...}').concat(onDrives('/items/{driveItem}')), scopes: siteWrite, area: 'list', options: [], ru: 2, identityRu: 0, run: deleteDriveItem, differs: 'Files alone, and no recycle bin.' },

  { name: 'getMe', method: 'GET', paths: ['/me'], scopes: me, area: 'directory', options: ['$select'], ru: 0, identityRu: 1, run: getUser },
  { name: 'getMyPhoto', method: 'GET', paths: ['/me/photo', '/me/photos/{size}'], scopes: [...me, ...photos], area: 'directory', options: [], ru: 0, identityRu: 0, run: getPhoto },
  { name: 'getMyPhotoValue', method: 'GET', paths: ['/me/photo/$value', '/me/photos/{size}/$value'], scopes: [...me, ...photos], area: 'directory', options: [], ru: 0, identityRu: 0, run: getPhotoValue },
  { name: 'listUsers', method: 'GET', paths: ['/users'], scopes: people, area: 'directory', options: ['$select', '$filter', '$search', '$top', '$skiptoken', '$count'], ru: 0, identityRu: 2, run: listUsers, differs: '`$filter` takes eq, startswith and in, joined by `and`; `$search` takes quoted clauses joined by AND or OR; `$orderby` is refused by name.' },
  { name: 'getUser', method: 'GET', paths: ['/users/{user}'], scopes: people, area: 'directory', options: ['$select'], ru: 0, identityRu: 1, run: getUser },
  { name: 'getPhoto', method: 'GET', paths: ['/users/{user}/photo', '/users/{user}/photos/{size}'], scopes: photos, area: 'directory', options: [], ru: 0, identityRu: 0, run: getPhoto },
  { name: 'getPhotoValue', method: 'GET', paths: ['/users/{user}/photo/$value', '/users/{user}/photos/{size}/$value'], scopes: photos, area: 'directory', options: [], ru: 0, identityRu: 0, run: getPhotoValue, differs: 'Drawn, PNG, never a photo; without a size it is 240 pixels.' },
  { name: 'getPresences', method: 'POST', paths: ['/communications/getPresencesByUserId'], scopes: ['Presence.Read.All'], area: 'presence', options: [], ru: 0, identityRu: 0, run: getPresences, differs: 'Made up, and steady within a quarter of an hour.' },
];
