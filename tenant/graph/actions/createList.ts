import { siteRoleOf } from '../../access/roles.ts';
import type { Answer } from '../../http/Answer.ts';
import { json } from '../../http/Answer.ts';
import { isObject, readJson } from '../../http/readJson.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { createList as makeList, toColumn } from '../../store/createList.ts';
import type { Column } from '../../store/Model.ts';
import type { GraphCall } from '../Operation.ts';
import { toList } from '../present/toList.ts';
import { siteOf } from '../siteOf.ts';

const taken = ['displayName', 'description', 'columns', 'list'];
const takenOfColumn = ['name', 'displayName', 'description', 'text', 'indexed', 'enforceUniqueValues', 'required'];

/** A new list with columns of text, as Graph makes it; whoever may manage the site may. */
export function createList(call: GraphCall): Answer {
  const site = siteOf(call);
  if (siteRoleOf(call.user, site) !== 'owner') {
    throw serviceErrors.accessDenied();
  }
  const body = readJson(call.incoming);
  refuseStray(body, taken, 'a new list');
  const { displayName, description = '', columns = [], list: info = {} } = body;
  const template = isObject(info) ? (info['template'] ?? 'genericList') : undefined;
  if (typeof displayName !== 'string' || displayName === '' || !Array.isArray(columns) || !isObject(info)) {
    throw serviceErrors.invalidRequest();
  }
  if (template !== 'genericList' && template !== 'documentLibrary') {
    throw serviceErrors.unsupported(`lists of the template '${String(template)}'`);
  }
  if (call.tenant.world.lists.some(({ settings }) => settings.site === site.no && settings.title.toLowerCase() === displayName.toLowerCase())) {
    throw serviceErrors.nameExists();
  }
  const made = makeList(call.tenant.store, call.tenant.world, {
    site: site.no,
    title: displayName,
    description: String(description),
    template,
    hidden: info['hidden'] === true,
    createdAt: call.tenant.clock.iso(),
    columns: columns.map(readColumn),
  });
  return json(201, toList(call, site, made));
}

function readColumn(value: unknown): Column {
  if (!isObject(value) || typeof value['name'] !== 'string' || !/^\w+$/.test(value['name'])) {
    throw serviceErrors.invalidRequest();
  }
  refuseStray(value, takenOfColumn, 'a new column');
  if (!isObject(value['text'])) {
    throw serviceErrors.unsupported(`the column '${value['name']}', which is not of text`);
  }
  const unique = value['enforceUniqueValues'] === true;
  if (unique && value['indexed'] !== true) {
    throw serviceErrors.invalidRequest('This column must be indexed to enforce unique values.');
  }
  return toColumn({
    name: value['name'],
    displayName: String(value['displayName'] ?? value['name']),
    type: value['text']['allowMultipleLines'] === true ? 'note' : 'text',
    indexed: value['indexed'] === true,
    unique,
    required: value['required'] === true,
  });
}

function refuseStray(body: Record<string, unknown>, known: readonly string[], where: string): void {
  const stray = Object.keys(body).find((name) => !known.includes(name) && !name.startsWith('@odata'));
  if (stray !== undefined) {
    throw serviceErrors.unsupported(`the property '${stray}' of ${where}`);
  }
}
