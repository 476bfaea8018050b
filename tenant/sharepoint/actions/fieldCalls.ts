import type { Answer } from '../../http/Answer.ts';
import { json, nothing } from '../../http/Answer.ts';
import { serviceErrors } from '../../http/serviceErrors.ts';
import { toColumn } from '../../store/createList.ts';
import { addColumn, columnOf, indexColumn, tableOf } from '../../store/listTable.ts';
import type { Column, List } from '../../store/Model.ts';
import { saveList } from '../../store/World.ts';
import { filterRows } from '../filterRows.ts';
import { readRestBody, readWrapped } from '../readRestBody.ts';
import { fieldOf, managedListOf, restListOf } from '../restLists.ts';
import type { RestCall } from '../RestOperation.ts';
import { toInternalName } from '../toInternalName.ts';
import { toRestField } from '../toRest.ts';

const kinds = {
  Title: 'string',
  FieldTypeKind: 'number',
  Indexed: 'boolean',
  EnforceUniqueValues: 'boolean',
  Required: 'boolean',
  MaxLength: 'number',
  Description: 'string',
  StaticName: 'string',
  RichText: 'boolean',
  NumberOfLines: 'number',
  UnlimitedLengthInDocumentLibrary: 'boolean',
} as const;
const mostIndexes = 20;
const smallList = 5000;

export function listFields(call: RestCall): Answer {
  return json(200, { value: filterRows(call, restListOf(call).list.settings.columns.map(toRestField)) });
}

export function getField(call: RestCall): Answer {
  return json(200, toRestField(fieldOf(call, restListOf(call).list)));
}

export function createField(call: RestCall): Answer {
  const list = managedListOf(call);
  const body = readRestBody(call, kinds);
  if (body['FieldTypeKind'] !== 2 && body['FieldTypeKind'] !== 3) {
    throw serviceErrors.unsupported(`columns with FieldTypeKind ${String(body['FieldTypeKind'])}; only 2 (text) and 3 (note)`);
  }
  const title = String(body['Title'] ?? '');
  return addField(call, list, {
    name: toInternalName(title),
    displayName: title,
    type: body['FieldTypeKind'] === 2 ? 'text' : 'note',
    indexed: body['Indexed'] === true,
    unique: body['EnforceUniqueValues'] === true,
    required: body['Required'] === true,
  });
}

export function createFieldAsXml(call: RestCall): Answer {
  const list = managedListOf(call);
  const xml = String(readWrapped(call, 'parameters')['SchemaXml'] ?? '');
  const read = (name: string): string | undefined => new RegExp(`\\s${name}=["']([^"']*)["']`, 'i').exec(xml)?.[1];
  const isTrue = (name: string): boolean => read(name)?.toUpperCase() === 'TRUE';
  const type = read('Type');
  if (type !== 'Text' && type !== 'Note') {
    throw serviceErrors.unsupported(`columns of type ${type ?? '(none)'}; only Text and Note`);
  }
  const displayName = read('DisplayName') ?? read('Name') ?? '';
  const name = read('Name') ?? toInternalName(displayName);
  return addField(call, list, {
    name: toInternalName(name),
    displayName,
    type: type === 'Text' ? 'text' : 'note',
    indexed: isTrue('Indexed'),
    unique: isTrue('EnforceUniqueValues'),
    required: isTrue('Required'),
  });
}

/** Indexes can be made while the list is small; a unique column must be indexed. */
export function updateField(call: RestCall): Answer {
  const list = managedListOf(call);
  const column = fieldOf(call, list);
  const body = readRestBody(call, kinds);
  const wanted: Column = {
    ...column,
    displayName: String(body['Title'] ?? column.displayName),
    indexed: (body['Indexed'] ?? column.indexed) === true,
    unique: (body['EnforceUniqueValues'] ?? column.unique) === true,
    required: (body['Required'] ?? column.required) === true,
  };
  checkIndex(call, list, wanted, column);
  Object.assign(column, wanted);
  indexColumn(call.tenant.store, list, column);
  saveList(call.tenant.store, list);
  return nothing();
}

function addField(call: RestCall, list: List, wanted: { name: string; type: 'text' | 'note' } & Partial<Column>): Answer {
  if (wanted.name === '') {
    throw serviceErrors.restInvalid('The column needs a Title.');
  }
  if (list.settings.columns.some(({ name }) => name.toLowerCase() === wanted.name.toLowerCase())) {
    throw serviceErrors.restExists(`A duplicate field name "${wanted.name}" was found.`);
  }
  const column = toColumn(wanted);
  checkIndex(call, list, column, undefined);
  addColumn(call.tenant.store, list, column);
  list.settings.columns.push(column);
  saveList(call.tenant.store, list);
  return json(201, toRestField(column));
}

function checkIndex(call: RestCall, list: List, wanted: Column, old: Column | undefined): void {
  if (wanted.unique && !wanted.indexed) {
    throw serviceErrors.restInvalid('This column must be indexed to enforce unique values.');
  }
  if (wanted.indexed && wanted.type === 'note') {
    throw serviceErrors.restInvalid('This column cannot be indexed.');
  }
  const isNew = (wanted.indexed && old?.indexed !== true) || (wanted.unique && old?.unique !== true);
  if (isNew && list.itemCount > smallList) {
    throw serviceErrors.restThreshold();
  }
  if (wanted.indexed && old?.indexed !== true && list.settings.columns.filter(({ indexed }) => indexed).length >= mostIndexes) {
    throw serviceErrors.restInvalid('You have reached the maximum number of indexed columns for this list.');
  }
  if (wanted.unique && old !== undefined && !old.unique && hasDuplicates(call, list, old)) {
    throw serviceErrors.restExists('This column contains duplicate values. Remove them before enforcing unique values.');
  }
}

function hasDuplicates(call: RestCall, list: List, column: Column): boolean {
  const name = columnOf(column.name);
  return call.tenant.store.statement(`select 1 from ${tableOf(list)} where ${name} is not null group by ${name} having count(*) > 1 limit 1`).get() !== undefined;
}
