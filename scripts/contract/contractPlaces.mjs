const list = '/sites/{site-id}/lists/{list-id}';
const item = `${list}/items/{listItem-id}`;
const file = '/drives/{drive-id}/items/{driveItem-id}';
const fileByPath = '/drives/{drive-id}/root:/{item-path}:/content';
const pages = '/sites/{site-id}/pages';
const page = `${pages}/{baseSitePage-id}`;

/**
 * Where the contract describes each operation of `tenant/graph/operations.ts`. `derived` where it names a type (directory
 * object, base page) and the service sends a narrower one (user, page).
 */
export const contractPlaces = {
  batch: { method: 'post', path: '/$batch' },
  getSite: { method: 'get', path: '/sites/{site-id}' },
  listLists: { method: 'get', path: '/sites/{site-id}/lists' },
  createList: { method: 'post', path: '/sites/{site-id}/lists' },
  deleteList: { method: 'delete', path: list },
  getList: { method: 'get', path: list },
  listColumns: { method: 'get', path: `${list}/columns` },
  deltaItems: { method: 'get', path: `${list}/items/delta()` },
  listItems: { method: 'get', path: `${list}/items` },
  createItem: { method: 'post', path: `${list}/items` },
  getItem: { method: 'get', path: item },
  updateItem: { method: 'patch', path: item },
  deleteItem: { method: 'delete', path: item },
  getFields: { method: 'get', path: `${item}/fields` },
  updateFields: { method: 'patch', path: `${item}/fields` },
  listVersions: { method: 'get', path: `${item}/versions` },
  getDrive: { method: 'get', path: '/sites/{site-id}/drive' },
  listChildren: { method: 'get', path: `${file}/children` },
  getDriveContent: { method: 'get', path: fileByPath },
  putDriveContent: { method: 'put', path: fileByPath },
  getDriveItem: { method: 'get', path: file },
  deleteDriveItem: { method: 'delete', path: file },
  createUploadSession: { method: 'post', path: `${file}/createUploadSession` },
  listPages: { method: 'get', path: pages, derived: true },
  listSitePages: { method: 'get', path: `${pages}/graph.sitePage` },
  createPage: { method: 'post', path: pages, derived: true },
  getPage: { method: 'get', path: page, derived: true },
  getSitePage: { method: 'get', path: `${page}/graph.sitePage` },
  deletePage: { method: 'delete', path: page },
  publishPage: { method: 'post', path: `${page}/graph.sitePage/publish` },
  getMe: { method: 'get', path: '/me' },
  getMyManager: { method: 'get', path: '/me/manager', derived: true },
  listMyReports: { method: 'get', path: '/me/directReports', derived: true },
  getMyPhoto: { method: 'get', path: '/me/photo' },
  getMyPhotoValue: { method: 'get', path: '/me/photo/$value' },
  listUsers: { method: 'get', path: '/users' },
  deltaUsers: { method: 'get', path: '/users/delta()', derived: true },
  getUser: { method: 'get', path: '/users/{user-id}' },
  getManager: { method: 'get', path: '/users/{user-id}/manager', derived: true },
  listReports: { method: 'get', path: '/users/{user-id}/directReports', derived: true },
  listGroupMembers: { method: 'get', path: '/groups/{group-id}/members', derived: true },
  listTransitiveMembers: { method: 'get', path: '/groups/{group-id}/transitiveMembers', derived: true },
  getPhoto: { method: 'get', path: '/users/{user-id}/photo' },
  getPhotoValue: { method: 'get', path: '/users/{user-id}/photo/$value' },
  listJoinedTeams: { method: 'get', path: '/me/joinedTeams' },
  listChannels: { method: 'get', path: '/teams/{team-id}/channels' },
  sendActivityNotification: { method: 'post', path: '/users/{user-id}/teamwork/sendActivityNotification' },
  getPresences: { method: 'post', path: '/communications/getPresencesByUserId' },
};
