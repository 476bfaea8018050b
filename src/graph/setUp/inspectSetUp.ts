import { hasPage } from './appPage';
import { Finding, ListFinding } from './Finding';
import { listAddress } from './listAddress';
import { readPrincipals, readRoles } from './readRoles';
import { ColumnDescription, ListDescription, SetUpDescription } from './SetUpDescription';
import { spCall, spRows } from './spCall';
import { SpHttp } from './SpHttp';

/** Roles that SharePoint has on every site: 2 Read, and what everyone gets who may see one item only. */
const readOnlyRoles: readonly number[] = [1073741826, 1073741825, 1073741924];

/**
 * What the site lacks; empty when all is as it must be. Throws a `ServiceError`: `noAccess` for who may not look.
 * Source of the property names: SP.List, SP.Field and SP.View of SharePoint's REST.
 */
export async function inspectSetUp(spHttp: SpHttp, description: SetUpDescription): Promise<readonly Finding[]> {
  const names: string[] = Array.from(new Set(description.lists.map(({ settings }) => Object.keys(settings)).reduce((all, some) => all.concat(some), [])));
  const select: string = ['Title', 'BaseTemplate', 'HasUniqueRoleAssignments', ...names].join(',');
  const lists: Record<string, unknown>[] = await spRows(spHttp.get(`web/lists?$select=${select}&$top=5000`));
  const findings: Finding[] = [];
  for (const list of description.lists) {
    const found: Record<string, unknown> | undefined = lists.filter(({ Title }) => Title === list.title)[0];
    findings.push(...(found ? await inspectList(spHttp, list, found) : toBeMade(list)));
  }
  for (const page of description.pages) if (!(await hasPage(spHttp, page))) findings.push({ what: 'noPage', page });
  return findings;
}

/** A new list comes with nothing of its own but an unfiltered view. */
function toBeMade(list: ListDescription): ListFinding[] {
  return [
    { what: 'noList', list },
    { what: 'settings', list, values: list.settings },
    ...(list.columns.length > 0 ? [{ what: 'titleRequired', list } as const] : []),
    ...list.columns.map((column): ListFinding => ({ what: 'noColumn', list, column })),
    ...(list.readOnlyForMembers ? [{ what: 'inheritedRights', list } as const] : [])
  ];
}

async function inspectList(spHttp: SpHttp, list: ListDescription, found: Record<string, unknown>): Promise<ListFinding[]> {
  if (found.BaseTemplate !== list.template) return [{ what: 'wrongTemplate', list }];
  const findings: ListFinding[] = [];
  const values: Record<string, boolean | number> = {};
  for (const name of Object.keys(list.settings)) {
    // What an answer does not tell cannot be compared.
    if (found[name] !== undefined && found[name] !== list.settings[name]) values[name] = list.settings[name];
  }
  if (Object.keys(values).length > 0) findings.push({ what: 'settings', list, values });
  findings.push(...(await inspectColumns(spHttp, list)));
  // Graph follows the default view's filter (microsoft-graph-docs#21195): rows would be hidden from everyone.
  const view: Record<string, unknown> = await spCall(spHttp.get(`${listAddress(list.title)}/defaultview?$select=ViewQuery`));
  if (/<Where/i.test(String(view.ViewQuery ?? ''))) findings.push({ what: 'filteredView', list });
  if (list.readOnlyForMembers) {
    findings.push(...(found.HasUniqueRoleAssignments === true ? await inspectRights(spHttp, list) : [{ what: 'inheritedRights', list } as const]));
  }
  return findings;
}

async function inspectColumns(spHttp: SpHttp, list: ListDescription): Promise<ListFinding[]> {
  if (list.columns.length === 0) return [];
  const fields = await spRows(spHttp.get(`${listAddress(list.title)}/fields?$select=InternalName,Indexed,EnforceUniqueValues,Required&$top=500`));
  const title: Record<string, unknown> | undefined = fields.filter(({ InternalName }) => InternalName === 'Title')[0];
  return [
    ...(title?.Required === true ? [{ what: 'titleRequired', list } as const] : []),
    ...list.columns.reduce<ListFinding[]>((findings, column) => {
      const field: Record<string, unknown> | undefined = fields.filter(({ InternalName }) => InternalName === column.name)[0];
      const finding: ListFinding | undefined = field ? inspectColumn(list, column, field) : { what: 'noColumn', list, column };
      return finding ? [...findings, finding] : findings;
    }, [])
  ];
}

function inspectColumn(list: ListDescription, column: ColumnDescription, field: Record<string, unknown>): ListFinding | undefined {
  const values: Record<string, boolean> = {
    ...(column.indexed && field.Indexed !== true ? { Indexed: true } : {}),
    ...(column.unique && field.EnforceUniqueValues !== true ? { EnforceUniqueValues: true } : {}),
    ...(field.Required === true ? { Required: false } : {})
  };
  return Object.keys(values).length > 0 ? { what: 'column', list, column, values } : undefined;
}

/** Editors may have been given rights on purpose; what matters is that ordinary members have no more than Read. */
async function inspectRights(spHttp: SpHttp, list: ListDescription): Promise<ListFinding[]> {
  const memberGroup: number = Number((await spCall(spHttp.get('web/associatedmembergroup?$select=Id'))).Id);
  const address: string = listAddress(list.title);
  const hasRights: boolean = (await readPrincipals(spHttp, address)).indexOf(memberGroup) >= 0;
  const roles: number[] = hasRights ? await readRoles(spHttp, address, memberGroup) : [];
  const tooMuch: number[] = roles.filter((role) => readOnlyRoles.indexOf(role) < 0);
  return tooMuch.length > 0 || roles.length === 0 ? [{ what: 'membersMayWrite', list, memberGroup, roles: tooMuch }] : [];
}
