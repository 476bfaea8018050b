import { listPath } from '../tenant/support/runTenant';

/** What the calls need to know of the running tenant. */
export interface Ground {
  siteId: string;
  driveId: string;
  fileId: string;
  itemId: string;
  pageId: string;
  teamId: string;
}

export interface Call {
  path: string;
  body?: unknown;
  status?: number;
  headers?: Record<string, string>;
}

const eventual = { consistencylevel: 'eventual' };
const activities = listPath('Activities');
const media = `${listPath('Media')}/drive/root`;
const nils = '/v1.0/users/nils.medlem@prov.example';

/** One call, or several of different kinds, for each operation of the tenant; an operation without a call fails. */
export const calls: Record<string, (ground: Ground) => Call[]> = {
  getSite: ({ siteId }) => [{ path: `/v1.0/sites/${siteId}` }, { path: '/v1.0/sites/root?$select=webUrl' }],
  listLists: () => [{ path: '/v1.0/sites/root/lists' }],
  createList: () => [
    {
      path: '/v1.0/sites/root/lists',
      body: { displayName: 'Kast', list: { template: 'genericList' }, columns: [{ name: 'Nyckel', indexed: true, enforceUniqueValues: true, text: {} }, { name: 'Brev', text: { allowMultipleLines: true } }] },
      status: 201,
    },
  ],
  deleteList: () => [{ path: listPath('Kast'), status: 204 }],
  getList: () => [{ path: activities }, { path: `${activities}?$expand=columns` }],
  listColumns: () => [{ path: `${activities}/columns` }],
  deltaItems: () => [{ path: `${activities}/items/delta?$expand=fields` }, { path: `${activities}/items/delta?token=latest` }],
  listItems: () => [
    { path: `${activities}/items?$expand=fields($select=Kind,Content)&$top=5` },
    { path: `${activities}/items?$filter=startswith(fields/ActivityId,'a')&$select=id,createdDateTime` },
  ],
  createItem: () => [{ path: `${activities}/items`, body: { fields: { ActivityId: 'schema', Content: 'Hej' } }, status: 201 }],
  getItem: ({ itemId }) => [{ path: `${activities}/items/${itemId}` }, { path: `${activities}/items/${itemId}?$expand=fields` }],
  updateItem: ({ itemId }) => [{ path: `${activities}/items/${itemId}`, body: { fields: { Content: 'Hej då' } } }],
  deleteItem: () => [{ path: `${activities}/items/2`, status: 204 }],
  getFields: ({ itemId }) => [{ path: `${activities}/items/${itemId}/fields` }],
  updateFields: ({ itemId }) => [{ path: `${activities}/items/${itemId}/fields`, body: { Content: 'Igen' } }],

  listVersions: ({ itemId }) => [{ path: `${activities}/items/${itemId}/versions?$expand=fields` }],

  getDrive: ({ driveId }) => [{ path: `${listPath('Media')}/drive` }, { path: `/v1.0/drives/${driveId}` }],
  listChildren: ({ driveId }) => [{ path: `/v1.0/drives/${driveId}/root/children` }, { path: `${media}:/mapp:/children?$select=name,size` }],
  getDriveContent: () => [{ path: `${media}:/mapp/en.txt:/content` }],
  putDriveContent: () => [{ path: `${media}:/två.txt:/content`, body: 'två', status: 201 }, { path: `${media}:/två.txt:/content`, body: 'igen' }],
  getDriveItem: ({ driveId, fileId }) => [{ path: `/v1.0/drives/${driveId}/items/${fileId}` }, { path: `${media}:/mapp` }, { path: media }],
  deleteDriveItem: () => [{ path: `${media}:/två.txt`, status: 204 }],

  createUploadSession: () => [{ path: `${media}:/stor.bin:/createUploadSession`, body: { item: { '@microsoft.graph.conflictBehavior': 'replace', name: 'stor.bin' } } }],

  listPages: () => [{ path: '/v1.0/sites/root/pages' }],
  listSitePages: () => [{ path: '/v1.0/sites/root/pages/microsoft.graph.sitePage?$select=title,promotionKind' }],
  createPage: () => [{ path: '/v1.0/sites/root/pages', body: { '@odata.type': '#microsoft.graph.sitePage', title: 'Nyhet', promotionKind: 'newsPost' }, status: 201 }],
  getPage: ({ pageId }) => [{ path: `/v1.0/sites/root/pages/${pageId}` }],
  getSitePage: ({ pageId }) => [{ path: `/v1.0/sites/root/pages/${pageId}/microsoft.graph.sitePage?$expand=canvasLayout` }],
  publishPage: ({ pageId }) => [{ path: `/v1.0/sites/root/pages/${pageId}/microsoft.graph.sitePage/publish`, status: 204 }],
  deletePage: ({ pageId }) => [{ path: `/v1.0/sites/root/pages/${pageId}`, status: 204 }],

  getMe: () => [{ path: '/v1.0/me' }, { path: '/v1.0/me?$select=accountEnabled,department,employeeOrgData,showInAddressList,userType,companyName' }],
  getMyPhoto: () => [{ path: '/v1.0/me/photo' }],
  getMyPhotoValue: () => [{ path: '/v1.0/me/photo/$value' }],
  listUsers: () => [{ path: '/v1.0/users?$top=5' }, { path: '/v1.0/users?$search="displayName:kim"&$count=true&$top=5', headers: eventual }],
  deltaUsers: () => [{ path: '/v1.0/users/delta?$select=displayName,jobTitle,manager' }, { path: '/v1.0/users/delta?$deltatoken=latest' }],
  getUser: () => [{ path: nils }, { path: `${nils}?$expand=manager($levels=max;$select=id,displayName)&$count=true`, headers: eventual }],
  getManager: () => [{ path: `${nils}/manager` }],
  listReports: () => [{ path: '/v1.0/users/olga.ägare@prov.example/directReports?$select=id,displayName' }],
  getMyManager: () => [{ path: '/v1.0/me/manager?$select=id,displayName' }],
  listMyReports: () => [{ path: '/v1.0/me/directReports' }],
  listGroupMembers: () => [{ path: '/v1.0/groups/d0a3c6b2-5f2e-4a57-9b1d-6c1e0f7a4e10/members?$select=id' }],
  listTransitiveMembers: () => [{ path: '/v1.0/groups/d0a3c6b2-5f2e-4a57-9b1d-6c1e0f7a4e10/transitiveMembers?$select=id' }],
  getPhoto: () => [{ path: `${nils}/photo` }, { path: `${nils}/photos/48x48` }],
  getPhotoValue: () => [{ path: `${nils}/photos/48x48/$value` }],
  listJoinedTeams: () => [{ path: '/v1.0/me/joinedTeams' }, { path: '/v1.0/me/joinedTeams?$select=displayName' }],
  listChannels: ({ teamId }) => [{ path: `/v1.0/teams/${teamId}/channels` }],
  sendActivityNotification: () => [{
    path: `${nils}/teamwork/sendActivityNotification`,
    status: 204,
    body: {
      topic: { source: 'text', value: 'Torget', webUrl: 'https://teams.microsoft.com/l/entity/a/b' }, activityType: 'mention', previewText: { content: 'Hej' },
      teamsAppId: 'a0f12d39-a8a1-4ba6-92f2-9e246799f79a', templateParameters: [{ name: 'post', value: 'frågan' }], chainId: 1,
    },
  }],
  getPresences: () => [{ path: '/v1.0/communications/getPresencesByUserId', body: { ids: ['00000000-0000-4000-8000-000000000001'] } }],
};

/** Options that Graph documents and its metadata cannot tell: functions' own parameters, and what next links bear. */
export const undescribedOptions: Record<string, string[]> = {
  deltaItems: ['token'],
  listItems: ['$skiptoken'],
  listUsers: ['$skiptoken'],
  listReports: ['$skiptoken'],
  listMyReports: ['$skiptoken'],
  listGroupMembers: ['$skiptoken'],
  listTransitiveMembers: ['$skiptoken'],
  getMe: ['$count'],
  getUser: ['$count'],
  putDriveContent: ['@microsoft.graph.conflictBehavior', '$select'],
};

/** Scopes that Microsoft's file of permissions leaves out of single operations, and other pages of theirs name. */
export const undescribedScopes: Record<string, string> = {
  // permissions-selected-overview; a doubt of its own for lists and drives.
  'Sites.Selected': '/sites/',
  // permissions-reference: each holds what Sites.ReadWrite.All does.
  'Sites.Manage.All': '/sites/',
  'Sites.FullControl.All': '/sites/',
  // The page of a file's content; the permissions file has only the writing of Files for it.
  'Sites.ReadWrite.All': '/drive/root:/',
  // profilephoto-get.
  'User.Read.All': '/photo',
};

/** Operations that the contract leaves out; their answers are checked by tests of their own. */
export const outsideContract = ['updatePage', 'listSitePermissions', 'getSitePermission', 'grantSitePermission', 'deleteSitePermission'];
