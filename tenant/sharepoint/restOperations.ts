import { addCatalogApp, deployCatalogApp, getCatalogApp } from './actions/catalogCalls.ts';
import { getListItemChanges } from './actions/changeCalls.ts';
import { createField, createFieldAsXml, getField, listFields, updateField } from './actions/fieldCalls.ts';
import { createRestItem, deleteRestItem, getRestItem, listRestItems, updateRestItem, validateUpdate } from './actions/itemCalls.ts';
import { createRestList, getDefaultView, getListPermissions, getRestList, listRestLists, listViews, updateDefaultView, updateRestList } from './actions/listCalls.ts';
import { addAssignment, breakInheritance, listAssignedRoles, listAssignments, removeAssignment, resetInheritance } from './actions/permissionCalls.ts';
import { addRestFile, addRestFolder, deleteRestFile, getRestFile, getRestFileValue } from './actions/restFileCalls.ts';
import { getStorageEntity } from './actions/getStorageEntity.ts';
import { checkOutPage, createSitePage, getSitePage, publishSitePage, saveSitePage } from './actions/sitePageCalls.ts';
import { listSiteUsers } from './actions/siteUserCalls.ts';
import { ensureUser, getContextInfo, getCurrentUser, getGroup, getRoleDefinition, getWeb, getWebPermissions, listRoleDefinitions } from './actions/webCalls.ts';
import type { RestOperation } from './RestOperation.ts';

const onLists = (rest: string): string[] =>
  ["/web/lists/getbytitle('{list}')", "/web/lists(guid'{listId}')", "/web/lists/getbyid('{listId}')", "/web/lists('{listId}')"].map((list) => `${list}${rest}`);
const fieldPaths = ["/fields/getbyinternalnameortitle('{field}')", "/fields/getbytitle('{field}')", "/fields('{field}')", "/fields(guid'{field}')"].flatMap(onLists);

const few = ['$select', '$filter', '$top'];
const file = "/web/getfilebyserverrelativepath(decodedurl='{path...}')";
const folder = "/web/getfolderbyserverrelativepath(decodedurl='{folder...}')";

/** Every SharePoint REST operation of the tenant. */
export const restOperations: readonly RestOperation[] = [
  { name: 'contextinfo', method: 'POST', paths: ['/contextinfo'], run: getContextInfo, differs: 'The digest is given but not asked for: the bearer token suffices.' },
  { name: 'web', method: 'GET', paths: ['/web'], run: getWeb },
  { name: 'webPermissions', method: 'GET', paths: ['/web/effectivebasepermissions'], run: getWebPermissions },
  { name: 'storageEntity', method: 'GET', paths: ["/web/getstorageentity('{key}')"], run: getStorageEntity },
  { name: 'catalogApp', method: 'GET', paths: ["/web/tenantappcatalog/availableapps/getbyid('{app}')"], run: getCatalogApp, differs: 'The one package that the pages host; its four most telling properties.' },
  { name: 'addCatalogApp', method: 'POST', paths: ["/web/tenantappcatalog/add(overwrite={overwrite},url='{name}')"], run: addCatalogApp, differs: 'Owners of the first site stand in for the administrator. On any site.' },
  { name: 'deployCatalogApp', method: 'POST', paths: ["/web/tenantappcatalog/availableapps/getbyid('{app}')/deploy"], run: deployCatalogApp, differs: 'To all sites. What it asks for is approved at once.' },
  { name: 'currentUser', method: 'GET', paths: ['/web/currentuser'], run: getCurrentUser },
  { name: 'ensureUser', method: 'POST', paths: ['/web/ensureuser'], run: ensureUser },
  { name: 'siteUsers', method: 'GET', paths: ['/web/siteusers'], options: few, run: listSiteUsers, differs: 'With a `$filter` on Id alone: the whole list is refused by name.' },
  { name: 'associatedGroup', method: 'GET', paths: ['/web/associated{kind}group'], run: getGroup },
  { name: 'roleDefinitions', method: 'GET', paths: ['/web/roledefinitions'], run: listRoleDefinitions, differs: 'The four usual levels; none of one\'s own.' },
  { name: 'roleDefinition', method: 'GET', paths: ['/web/roledefinitions/getbytype({type})', "/web/roledefinitions/getbyname('{name}')"], run: getRoleDefinition },
  { name: 'lists', method: 'GET', paths: ['/web/lists'], options: few, run: listRestLists },
  { name: 'createList', method: 'POST', paths: ['/web/lists'], run: createRestList, differs: 'BaseTemplate 100 and 101.' },
  { name: 'list', method: 'GET', paths: onLists(''), run: getRestList },
  { name: 'updateList', method: 'MERGE', paths: onLists(''), run: updateRestList, differs: 'NoCrawl, OnQuickLaunch, EnableAttachments, EnableFolderCreation, BaseTemplate and content types are taken and forgotten.' },
  { name: 'listPermissions', method: 'GET', paths: onLists('/effectivebasepermissions'), run: getListPermissions },
  { name: 'fields', method: 'GET', paths: onLists('/fields'), options: few, run: listFields },
  { name: 'createField', method: 'POST', paths: onLists('/fields'), run: createField, differs: 'FieldTypeKind 2 and 3.' },
  { name: 'createFieldAsXml', method: 'POST', paths: onLists('/fields/createfieldasxml'), run: createFieldAsXml, differs: 'Text and Note.' },
  { name: 'field', method: 'GET', paths: fieldPaths, run: getField },
  { name: 'updateField', method: 'MERGE', paths: fieldPaths, run: updateField, differs: 'Above 5,000 rows an index is refused.' },
  { name: 'views', method: 'GET', paths: onLists('/views'), options: few, run: listViews, differs: 'There is one view.' },
  { name: 'defaultView', method: 'GET', paths: onLists('/defaultview'), run: getDefaultView },
  { name: 'updateDefaultView', method: 'MERGE', paths: onLists('/defaultview'), run: updateDefaultView, differs: 'A Where may hold one Eq, which Graph then follows.' },
  { name: 'breakInheritance', method: 'POST', paths: onLists('/breakroleinheritance({args})').concat(onLists('/breakroleinheritance')), run: breakInheritance },
  { name: 'resetInheritance', method: 'POST', paths: onLists('/resetroleinheritance').concat(onLists('/resetroleinheritance()')), run: resetInheritance },
  { name: 'assignments', method: 'GET', paths: onLists('/roleassignments'), run: listAssignments },
  { name: 'assignedRoles', method: 'GET', paths: onLists('/roleassignments/getbyprincipalid({principal})/roledefinitionbindings').concat(onLists('/roleassignments({principal})/roledefinitionbindings')), run: listAssignedRoles },
  { name: 'addAssignment', method: 'POST', paths: onLists('/roleassignments/addroleassignment({args})'), run: addAssignment },
  { name: 'removeAssignment', method: 'POST', paths: onLists('/roleassignments/removeroleassignment({args})'), run: removeAssignment },
  { name: 'items', method: 'GET', paths: onLists('/items'), options: ['$select', '$filter', '$top', '$skiptoken'], run: listRestItems, differs: '`$filter` takes what it takes over Graph, without `fields/`.' },
  { name: 'createItem', method: 'POST', paths: onLists('/items'), run: createRestItem },
  { name: 'item', method: 'GET', paths: onLists('/items({item})').concat(onLists('/getitembyid({item})')), run: getRestItem },
  { name: 'updateItem', method: 'MERGE', paths: onLists('/items({item})').concat(onLists('/getitembyid({item})')), headers: ['If-Match'], run: updateRestItem },
  { name: 'deleteItem', method: 'DELETE', paths: onLists('/items({item})'), headers: ['If-Match'], run: deleteRestItem },
  { name: 'validateUpdateListItem', method: 'POST', paths: onLists('/items({item})/validateupdatelistitem').concat(onLists('/items({item})/validateupdatelistitem()')), headers: ['If-Match'], run: validateUpdate, differs: 'Who may edit a row may set its Author: the real right is undocumented.' },
  { name: 'listItemChanges', method: 'POST', paths: onLists('/getlistitemchangessincetoken'), run: getListItemChanges, differs: 'With a token, in UTC, and no Query: the rest is refused by name. Deletions bear no UniqueId. That a page holds RowLimit changes is taken from MoreChanges of MS-LISTSWS.' },
  { name: 'file', method: 'GET', paths: [file], run: getRestFile },
  { name: 'createSitePage', method: 'POST', paths: ['/sitepages/pages'], run: createSitePage, differs: 'No document tells of these calls: they are those of @pnp/sp.' },
  { name: 'sitePage', method: 'GET', paths: ['/sitepages/pages({page})'], run: getSitePage },
  { name: 'checkOutPage', method: 'POST', paths: ['/sitepages/pages({page})/checkoutpage'], run: checkOutPage, differs: 'A page is checked out to whoever asks.' },
  { name: 'saveSitePage', method: 'POST', paths: ['/sitepages/pages({page})/savepage'], run: saveSitePage, differs: 'Takes the title, which names the file the first time, and the canvas.' },
  { name: 'publishSitePage', method: 'POST', paths: ['/sitepages/pages({page})/publish'], run: publishSitePage },
  { name: 'fileContent', method: 'GET', paths: [`${file}/$value`], options: [], run: getRestFileValue },
  { name: 'addFile', method: 'POST', paths: [`${folder}/files/addusingpath(decodedurl='{name}',overwrite={overwrite})`], run: addRestFile, differs: 'If-Match is refused by name: nothing says that SharePoint looks at it.' },
  { name: 'addFolder', method: 'POST', paths: [`${folder}/folders/addusingpath(decodedurl='{name}')`], run: addRestFolder, differs: 'An empty folder is forgotten when the process ends.' },
  { name: 'deleteFile', method: 'DELETE', paths: [file], run: deleteRestFile, differs: 'No recycle bin.' },
];
