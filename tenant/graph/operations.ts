import { createItem } from './actions/createItem.ts';
import { createList } from './actions/createList.ts';
import { createUploadSession } from './actions/createUploadSession.ts';
import { deleteDriveItem } from './actions/deleteDriveItem.ts';
import { deleteItem } from './actions/deleteItem.ts';
import { deleteList } from './actions/deleteList.ts';
import { deltaItems } from './actions/deltaItems.ts';
import { deltaUsers } from './actions/deltaUsers.ts';
import { getDrive } from './actions/getDrive.ts';
import { getDriveContent } from './actions/getDriveContent.ts';
import { getDriveItem } from './actions/getDriveItem.ts';
import { getFields } from './actions/getFields.ts';
import { getItem } from './actions/getItem.ts';
import { getList } from './actions/getList.ts';
import { getManager } from './actions/getManager.ts';
import { getPhoto } from './actions/getPhoto.ts';
import { getPhotoValue } from './actions/getPhotoValue.ts';
import { getPresences } from './actions/getPresences.ts';
import { getSite } from './actions/getSite.ts';
import { getUser } from './actions/getUser.ts';
import { listChildren } from './actions/listChildren.ts';
import { listColumns } from './actions/listColumns.ts';
import { listGroupMembers } from './actions/listGroupMembers.ts';
import { listItems } from './actions/listItems.ts';
import { listChannels } from './actions/listChannels.ts';
import { listJoinedTeams } from './actions/listJoinedTeams.ts';
import { listLists } from './actions/listLists.ts';
import { listReports } from './actions/listReports.ts';
import { createPage, deletePage, getPage, listPages, publishPage, updatePage } from './actions/sitePages.ts';
import { deleteSitePermission, getSitePermission, grantSitePermission, listSitePermissions } from './actions/sitePermissions.ts';
import { listVersions } from './actions/listVersions.ts';
import { listUsers } from './actions/listUsers.ts';
import { putDriveContent } from './actions/putDriveContent.ts';
import { sendActivityNotification } from './actions/sendActivityNotification.ts';
import { updateItem } from './actions/updateItem.ts';
import type { Operation } from './Operation.ts';

const siteRead = ['Sites.Selected', 'Sites.Read.All', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'];
const siteWrite = ['Sites.Selected', 'Sites.ReadWrite.All', 'Sites.Manage.All', 'Sites.FullControl.All'];
const siteManage = ['Sites.Manage.All', 'Sites.FullControl.All'];
const pageRead = siteRead.filter((scope) => scope !== 'Sites.Selected');
const pageWrite = siteWrite.filter((scope) => scope !== 'Sites.Selected');
const granting = ['Sites.FullControl.All'];
const me = ['User.Read', 'User.ReadBasic.All', 'User.Read.All'];
const people = ['User.ReadBasic.All', 'User.Read.All'];
const reports = ['User.Read', 'User.Read.All'];
const photos = [...people, 'ProfilePhoto.Read.All'];
const groups = ['GroupMember.ReadBasic.All', 'GroupMember.Read.All', 'Group.Read.All'];

const site = '/sites/{site}';
const list = `${site}/lists/{list}`;
const drives = [`${list}/drive`, '/drives/{drive}'];
const onDrives = (rest: string): string[] => drives.map((drive) => `${drive}${rest}`);

const pages = `${site}/pages`;
const page = `${pages}/{page}`;
const permissions = `${site}/permissions`;

const itemPages = '$top beyond 5,000 is taken as 5,000; default 200 a page. Undocumented.';
const oneFilter = 'Comparisons of one indexed column, joined by `and`; `or`, two columns and item properties are refused by name.';

const pagesDiffer = 'Pages made over Graph alone: those of the host page are its own. `$filter` and `$orderby` are refused by name.';
const managers = '`$expand` takes `manager` alone; `$levels` asks for ConsistencyLevel.';

const theGroup = 'One group, that of people with protected identity: d0a3c6b2-5f2e-4a57-9b1d-6c1e0f7a4e10.';

/** Every Graph operation of the tenant. The first that fits is taken, so fixed addresses stand before open ones. */
export const operations: readonly Operation[] = [
  { name: 'getSite', method: 'GET', paths: [site], scopes: siteRead, area: 'site', options: ['$select'], ru: 1, identityRu: 0, run: getSite, differs: '`root` is the first site of the story.' },
  { name: 'listLists', method: 'GET', paths: [`${site}/lists`], scopes: siteRead, area: 'list', options: ['$select'], ru: 2, identityRu: 0, run: listLists },
  { name: 'createList', method: 'POST', paths: [`${site}/lists`], scopes: siteManage, area: 'list', options: [], ru: 2, identityRu: 0, run: createList, differs: 'Columns of text alone. Delegated, for owners of the site.' },
  { name: 'deleteList', method: 'DELETE', paths: [list], scopes: siteManage, area: 'list', options: [], ru: 2, identityRu: 0, run: deleteList, differs: 'There is no recycle bin.' },
  { name: 'getList', method: 'GET', paths: [list], scopes: siteRead, area: 'list', options: ['$select', '$expand'], ru: 1, identityRu: 0, run: getList, differs: '`$expand` takes `columns` alone.' },
  { name: 'listColumns', method: 'GET', paths: [`${list}/columns`], scopes: siteRead, area: 'list', options: ['$select'], ru: 2, identityRu: 0, run: listColumns, differs: 'Columns that SharePoint adds by itself are left out, except Title.' },
  { name: 'deltaItems', method: 'GET', paths: [`${list}/items/delta`, `${list}/items/delta()`, `${list}/items/microsoft.graph.delta`, `${list}/items/delta(token='{token}')`, `${list}/items/delta(token=%27{token}%27)`], scopes: siteRead, area: 'list', options: ['token', '$select', '$expand', '$top'], ru: 2, identityRu: 0, run: deltaItems, differs: '1 RU with a token, `latest` included. Tokens live 30 days by the tenant\'s clock (undocumented); order is that of the changes.' },
  { name: 'listItems', method: 'GET', paths: [`${list}/items`], scopes: siteRead, area: 'list', options: ['$filter', '$expand', '$select', '$top', '$skiptoken'], headers: ['Prefer: HonorNonIndexedQueriesWarningMayFailRandomly'], ru: 2, identityRu: 0, run: listItems, differs: `${oneFilter} ${itemPages}` },
  { name: 'createItem', method: 'POST', paths: [`${list}/items`], scopes: siteWrite, area: 'list', options: [], ru: 2, identityRu: 0, run: createItem, differs: 'Text columns alone; a required column is not asked for, as in Graph.' },
  { name: 'getItem', method: 'GET', paths: [`${list}/items/{item}`], scopes: siteRead, area: 'list', options: ['$expand', '$select'], ru: 1, identityRu: 0, run: getItem },
  { name: 'updateItem', method: 'PATCH', paths: [`${list}/items/{item}`], scopes: siteWrite, area: 'list', options: [], headers: ['If-Match'], ru: 2, identityRu: 0, run: updateItem, differs: 'Of the body it takes `fields`; the rest is refused by name.' },
  { name: 'deleteItem', method: 'DELETE', paths: [`${list}/items/{item}`], scopes: siteWrite, area: 'list', options: [], headers: ['If-Match'], ru: 2, identityRu: 0, run: deleteItem, differs: 'There is no recycle bin.' },
  { name: 'getFields', method: 'GET', paths: [`${list}/items/{item}/fields`], scopes: siteRead, area: 'list', options: ['$select'], ru: 1, identityRu: 0, run: getFields },
  { name: 'updateFields', method: 'PATCH', paths: [`${list}/items/{item}/fields`], scopes: siteWrite, area: 'list', options: [], headers: ['If-Match'], ru: 2, identityRu: 0, run: updateItem },

  { name: 'listVersions', method: 'GET', paths: [`${list}/items/{item}/versions`], scopes: siteRead, area: 'list', options: ['$expand'], ru: 2, identityRu: 0, run: listVersions, differs: 'All on one page; none is ever trimmed.' },

  { name: 'getDrive', method: 'GET', paths: drives, scopes: siteRead, area: 'list', options: ['$select'], ru: 1, identityRu: 0, run: getDrive },
  { name: 'listChildren', method: 'GET', paths: onDrives('/root/children').concat(onDrives('/root:/{path...}:/children')), scopes: siteRead, area: 'list', options: ['$select', '$top'], ru: 2, identityRu: 0, run: listChildren, differs: 'Files and folders by name, at most 5,000, on one page.' },
  { name: 'getDriveContent', method: 'GET', paths: onDrives('/root:/{path...}:/content').concat(onDrives('/items/{driveItem}/content')), scopes: siteRead, area: 'list', options: [], headers: ['If-None-Match'], ru: 1, identityRu: 0, run: getDriveContent, differs: 'The 302 leads to this server; what is fetched there belongs to the same request in the meter.' },
  { name: 'putDriveContent', method: 'PUT', paths: onDrives('/root:/{path...}:/content').concat(onDrives('/items/{driveItem}/content')), scopes: siteWrite, area: 'list', options: ['@microsoft.graph.conflictBehavior', '$select'], headers: ['If-Match', 'If-None-Match'], ru: 2, identityRu: 0, run: putDriveContent, differs: '`rename` as conflict behaviour is refused by name.' },
  { name: 'getDriveItem', method: 'GET', paths: onDrives('/root:/{path...}').concat(onDrives('/items/{driveItem}'), onDrives('/root')), scopes: siteRead, area: 'list', options: ['$select'], ru: 1, identityRu: 0, run: getDriveItem },
  { name: 'deleteDriveItem', method: 'DELETE', paths: onDrives('/root:/{path...}').concat(onDrives('/items/{driveItem}')), scopes: siteWrite, area: 'list', options: [], headers: ['If-Match'], ru: 2, identityRu: 0, run: deleteDriveItem, differs: 'Files alone, and no recycle bin.' },

  { name: 'createUploadSession', method: 'POST', paths: onDrives('/root:/{path...}:/createUploadSession').concat(onDrives('/items/{driveItem}/createUploadSession')), scopes: siteWrite, area: 'list', options: [], ru: 2, identityRu: 0, run: createUploadSession, differs: 'Pieces are not metered; sessions end with the process.' },

  { name: 'listPages', method: 'GET', paths: [pages], scopes: pageRead, area: 'site', options: ['$select', '$top'], ru: 2, identityRu: 0, run: listPages, differs: pagesDiffer },
  { name: 'listSitePages', method: 'GET', paths: [`${pages}/microsoft.graph.sitePage`], scopes: pageRead, area: 'site', options: ['$select', '$top'], ru: 2, identityRu: 0, run: listPages },
  { name: 'createPage', method: 'POST', paths: [pages], scopes: pageWrite, area: 'site', options: [], ru: 2, identityRu: 0, run: createPage, differs: 'Which of Microsoft\'s own web parts is not looked at.' },
  { name: 'getPage', method: 'GET', paths: [page], scopes: pageRead, area: 'site', options: ['$select'], ru: 1, identityRu: 0, run: getPage },
  { name: 'getSitePage', method: 'GET', paths: [`${page}/microsoft.graph.sitePage`], scopes: pageRead, area: 'site', options: ['$select', '$expand'], ru: 1, identityRu: 0, run: getPage },
  { name: 'updatePage', method: 'PATCH', paths: [`${page}/microsoft.graph.sitePage`], scopes: pageWrite, area: 'site', options: [], headers: ['If-Match'], ru: 2, identityRu: 0, run: updatePage },
  { name: 'publishPage', method: 'POST', paths: [`${page}/microsoft.graph.sitePage/publish`], scopes: pageWrite, area: 'site', options: [], ru: 2, identityRu: 0, run: publishPage, differs: 'Approval is not asked for.' },
  { name: 'deletePage', method: 'DELETE', paths: [page], scopes: pageWrite, area: 'site', options: [], headers: ['If-Match'], ru: 2, identityRu: 0, run: deletePage },
  { name: 'listSitePermissions', method: 'GET', paths: [permissions], scopes: granting, area: 'site', options: [], ru: 5, identityRu: 0, run: listSitePermissions, differs: 'The permission of the app that SPFx solutions share; any other app is refused by name. Delegated, for owners of the site.' },
  { name: 'getSitePermission', method: 'GET', paths: [`${permissions}/{permission}`], scopes: granting, area: 'site', options: [], ru: 5, identityRu: 0, run: getSitePermission },
  { name: 'grantSitePermission', method: 'POST', paths: [permissions], scopes: granting, area: 'site', options: [], ru: 5, identityRu: 0, run: grantSitePermission },
  { name: 'deleteSitePermission', method: 'DELETE', paths: [`${permissions}/{permission}`], scopes: granting, area: 'site', options: [], ru: 5, identityRu: 0, run: deleteSitePermission },

  { name: 'getMe', method: 'GET', paths: ['/me'], scopes: me, area: 'directory', options: ['$select', '$expand', '$count'], ru: 0, identityRu: 1, run: getUser, differs: managers },
  { name: 'getMyManager', method: 'GET', paths: ['/me/manager'], scopes: ['User.Read.All'], area: 'directory', options: ['$select'], ru: 0, identityRu: 1, run: getManager },
  { name: 'listMyReports', method: 'GET', paths: ['/me/directReports'], scopes: reports, area: 'directory', options: ['$select', '$top', '$skiptoken'], ru: 0, identityRu: 1, run: listReports },
  { name: 'getMyPhoto', method: 'GET', paths: ['/me/photo', '/me/photos/{size}'], scopes: [...me, ...photos], area: 'photo', options: [], ru: 0, identityRu: 0, run: getPhoto },
  { name: 'getMyPhotoValue', method: 'GET', paths: ['/me/photo/$value', '/me/photos/{size}/$value'], scopes: [...me, ...photos], area: 'photo', options: [], ru: 0, identityRu: 0, run: getPhotoValue },
  { name: 'listUsers', method: 'GET', paths: ['/users'], scopes: people, area: 'directory', options: ['$select', '$expand', '$filter', '$search', '$top', '$skiptoken', '$count'], ru: 0, identityRu: 2, run: listUsers, differs: '`$filter` takes eq, ne, startswith and in, joined by `and`, as far as Microsoft\'s table of each property goes; `$search` takes quoted clauses joined by AND or OR; `$expand` takes `manager` alone, and not together with `$search` or an advanced `$filter`; `$orderby` is refused by name.' },
  { name: 'deltaUsers', method: 'GET', paths: ['/users/delta', '/users/delta()', '/users/microsoft.graph.delta'], scopes: ['User.Read.All'], area: 'directory', options: ['$select', '$filter', '$deltatoken', '$skiptoken'], headers: ['Prefer: return=minimal'], ru: 0, identityRu: 1, run: deltaUsers, differs: 'Tokens live 7 days by the tenant\'s clock; then 410, as the overview has it, with the code and text of the blog that says 400. No replays.' },
  { name: 'getUser', method: 'GET', paths: ['/users/{user}'], scopes: people, area: 'directory', options: ['$select', '$expand', '$count'], ru: 0, identityRu: 1, run: getUser, differs: managers },
  { name: 'getManager', method: 'GET', paths: ['/users/{user}/manager'], scopes: ['User.Read.All'], area: 'directory', options: ['$select'], ru: 0, identityRu: 1, run: getManager },
  { name: 'listReports', method: 'GET', paths: ['/users/{user}/directReports'], scopes: reports, area: 'directory', options: ['$select', '$top', '$skiptoken'], ru: 0, identityRu: 1, run: listReports },
  { name: 'listGroupMembers', method: 'GET', paths: ['/groups/{group}/members'], scopes: groups, area: 'directory', options: ['$select', '$top', '$skiptoken'], ru: 0, identityRu: 3, run: listGroupMembers, differs: theGroup },
  { name: 'listTransitiveMembers', method: 'GET', paths: ['/groups/{group}/transitiveMembers'], scopes: groups, area: 'directory', options: ['$select', '$top', '$skiptoken'], ru: 0, identityRu: 5, run: listGroupMembers, differs: theGroup },
  { name: 'getPhoto', method: 'GET', paths: ['/users/{user}/photo', '/users/{user}/photos/{size}'], scopes: photos, area: 'photo', options: [], ru: 0, identityRu: 0, run: getPhoto },
  { name: 'getPhotoValue', method: 'GET', paths: ['/users/{user}/photo/$value', '/users/{user}/photos/{size}/$value'], scopes: photos, area: 'photo', options: [], ru: 0, identityRu: 0, run: getPhotoValue, differs: 'Drawn, PNG, never a photo; without a size it is 240 pixels.' },
  { name: 'listJoinedTeams', method: 'GET', paths: ['/me/joinedTeams'], scopes: ['Team.ReadBasic.All'], area: 'teams', options: ['$select'], ru: 0, identityRu: 0, run: listJoinedTeams, differs: 'Each unit of the story is a team; a person is in that of the own unit. Asking once a day at most is a rule of Teams that is not enforced.' },
  { name: 'listChannels', method: 'GET', paths: ['/teams/{team}/channels'], scopes: ['Channel.ReadBasic.All'], area: 'teams', options: [], ru: 0, identityRu: 0, run: listChannels, differs: 'The general channel alone.' },
  { name: 'sendActivityNotification', method: 'POST', paths: ['/users/{user}/teamwork/sendActivityNotification'], scopes: ['TeamsActivity.Send'], area: 'notification', options: [], ru: 0, identityRu: 0, run: sendActivityNotification, differs: 'Everyone has the app until told otherwise. iconId is passed over.' },
  { name: 'getPresences', method: 'POST', paths: ['/communications/getPresencesByUserId'], scopes: ['Presence.Read.All'], area: 'presence', options: [], ru: 0, identityRu: 0, run: getPresences, differs: 'Made up, and steady within a quarter of an hour.' },
];
