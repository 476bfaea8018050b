import { listRoleOf, mayRead, toPermissionMask } from '../../access/roles.ts';
import type { Answer } from '../../http/Answer.ts';
import { json, nothing } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { createList } from '../../store/createList.ts';
import { saveList } from '../../store/World.ts';
import { parseViewQuery } from '../../graph/query/readViewFilter.ts';
import { filterRows } from '../filterRows.ts';
import { readRestBody } from '../readRestBody.ts';
import { managedListOf, requireOwner, restListOf } from '../restLists.ts';
import type { RestCall } from '../RestOperation.ts';
import { toInternalName } from '../toInternalName.ts';
import { toRestList, toRestView } from '../toRest.ts';

const settingKinds = {
  Title: 'string',
  Description: 'string',
  Hidden: 'boolean',
  EnableVersioning: 'boolean',
  ReadSecurity: 'number',
  WriteSecurity: 'number',
  NoCrawl: 'boolean',
  OnQuickLaunch: 'boolean',
  EnableAttachments: 'boolean',
  EnableFolderCreation: 'boolean',
  // What a list was made with may be repeated, as libraries do that make sure of a list.
  BaseTemplate: 'number',
  AllowContentTypes: 'boolean',
  ContentTypesEnabled: 'boolean',
} as const;

export function listRestLists(call: RestCall): Answer {
  const lists = call.tenant.world.lists.filter((list) => list.settings.site === call.site.no && mayRead(listRoleOf(call.user, call.site, list)));
  return json(200, { value: filterRows(call, lists.map((list) => toRestList(call, list))) });
}

export function createRestList(call: RestCall): Answer {
  requireOwner(call);
  const body = readRestBody(call, settingKinds);
  const title = String(body['Title'] ?? '').trim();
  const template = body['BaseTemplate'] ?? 100;
  if (title === '' || (template !== 100 && template !== 101)) {
    throw title === '' ? serviceErrors.restInvalid('Specified argument was out of the range of valid values. Title') : serviceErrors.unsupported(`lists with BaseTemplate ${String(template)}`);
  }
  if (call.tenant.world.lists.some(({ settings }) => settings.site === call.site.no && settings.title.toLowerCase() === title.toLowerCase())) {
    throw serviceErrors.restExists('A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.');
  }
  const list = createList(call.tenant.store, call.tenant.world, {
    site: call.site.no,
    title,
    urlName: toInternalName(title).replace(/_x0020_/g, ' '),
    template: template === 101 ? 'documentLibrary' : 'genericList',
    hidden: body['Hidden'] === true,
    description: String(body['Description'] ?? ''),
    versioning: body['EnableVersioning'] !== false,
    createdAt: call.tenant.clock.iso(),
  });
  return json(201, toRestList(call, list));
}

export function getRestList(call: RestCall): Answer {
  return json(200, toRestList(call, restListOf(call).list));
}

export function updateRestList(call: RestCall): Answer {
  const list = managedListOf(call);
  const body = readRestBody(call, settingKinds);
  const { ReadSecurity: read = list.settings.readSecurity, WriteSecurity: write = list.settings.writeSecurity } = body;
  if ((read !== 1 && read !== 2) || (write !== 1 && write !== 2 && write !== 4)) {
    throw serviceErrors.restInvalid('Specified argument was out of the range of valid values.');
  }
  Object.assign(list.settings, {
    readSecurity: read,
    writeSecurity: write,
    title: body['Title'] ?? list.settings.title,
    description: body['Description'] ?? list.settings.description,
    hidden: body['Hidden'] ?? list.settings.hidden,
    versioning: body['EnableVersioning'] ?? list.settings.versioning,
  });
  saveList(call.tenant.store, list);
  return nothing();
}

export function getListPermissions(call: RestCall): Answer {
  return json(200, toPermissionMask(restListOf(call).role));
}

export function listViews(call: RestCall): Answer {
  return json(200, { value: filterRows(call, [toRestView(restListOf(call).list)]) });
}

export function getDefaultView(call: RestCall): Answer {
  return json(200, toRestView(restListOf(call).list));
}

export function updateDefaultView(call: RestCall): Answer {
  const list = managedListOf(call);
  const query = readRestBody(call, { ViewQuery: 'string' })['ViewQuery'];
  if (typeof query === 'string') {
    parseViewQuery(query);
    list.settings.viewQuery = query;
    saveList(call.tenant.store, list);
  }
  return nothing();
}
