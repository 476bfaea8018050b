import { SpAnswer, SpHttp } from './SpHttp';

export interface FakeField {
  InternalName: string;
  Type?: string;
  Indexed?: boolean;
  EnforceUniqueValues?: boolean;
  Required?: boolean;
}

export interface FakeList {
  settings: Record<string, unknown>;
  fields: FakeField[];
  view: { ViewQuery: string };
  /** Role ids by principal. */
  rights: Record<number, number[]>;
}

export interface FakePage {
  FileName: string;
  layout: unknown;
  content: string;
  isPublished: boolean;
}

export interface FakeSharePoint extends SpHttp {
  readonly lists: Record<string, FakeList>;
  readonly pages: FakePage[];
  readonly writes: string[];
  /** Answers the next calls whose path matches; then it is forgotten. */
  failNext(path: RegExp, status: number, times?: number): void;
}

export const owners: number = 3;
export const members: number = 5;
export const fullControl: number = 1073741829;
export const edit: number = 1073741830;
export const readRole: number = 1073741826;

const ok = (body?: unknown): SpAnswer => ({ status: 200, body });

/** As much of SharePoint's REST as set-up needs, in memory, for tests. */
export function fakeSharePoint(): FakeSharePoint {
  const lists: Record<string, FakeList> = {};
  const pages: FakePage[] = [];
  const writes: string[] = [];
  const failures: { path: RegExp; status: number; times: number }[] = [];

  const refuse = (path: string): SpAnswer | undefined => {
    const failure = failures.filter((candidate) => candidate.times > 0 && candidate.path.test(path))[0];
    if (!failure) return undefined;
    failure.times--;
    return { status: failure.status, body: { 'odata.error': { code: '-1', message: { value: 'Asked to fail' } } } };
  };

  const split = (path: string): { list: FakeList | undefined; rest: string } => {
    const found: RegExpExecArray | null = /^web\/lists\/getbytitle\('([^']+)'\)\/?([^?]*)/.exec(path);
    return { list: found ? lists[found[1]] : undefined, rest: found?.[2] ?? '' };
  };

  const get = (path: string): SpAnswer => {
    if (path.indexOf('web/lists?') === 0) return ok({ value: Object.keys(lists).map((title) => ({ Title: title, ...lists[title].settings })) });
    if (path.indexOf('web/associatedmembergroup') === 0) return ok({ Id: members });
    if (path.indexOf('web?') === 0) return ok({ ServerRelativeUrl: '/sites/torget' });
    const file: string | undefined = /decodedUrl='([^']*)'/.exec(decodeURIComponent(path))?.[1];
    if (file !== undefined) return pages.some(({ FileName }) => file === `/sites/torget/SitePages/${FileName}`) ? ok({}) : { status: 404, body: undefined };
    const page: string | undefined = /^sitepages\/pages\((\d+)\)\?/.exec(path)?.[1];
    if (page !== undefined) return ok(pages[Number(page) - 1]);
    const { list, rest } = split(path);
    if (!list) return { status: 404, body: undefined };
    if (rest === 'fields') return ok({ value: list.fields });
    if (rest === 'defaultview') return ok(list.view);
    const principal: string | undefined = /getbyprincipalid\((\d+)\)/.exec(rest)?.[1];
    if (principal !== undefined) return ok({ value: list.rights[Number(principal)].map((Id) => ({ Id })) });
    return ok({ value: Object.keys(list.rights).map((id) => ({ PrincipalId: Number(id) })) });
  };

  const postPage = (path: string, body: unknown): SpAnswer => {
    if (path === 'sitepages/pages') return ok({ Id: pages.push({ FileName: 'x1.aspx', layout: (body as { PageLayoutType: unknown }).PageLayoutType, content: '', isPublished: false }) });
    const page: FakePage = pages[Number(/\((\d+)\)/.exec(path)?.[1]) - 1];
    if (/publish$/.test(path)) page.isPublished = true;
    else {
      const { Title, CanvasContent1 } = body as { Title: string; CanvasContent1: string };
      const isTaken: boolean = pages.some(({ FileName }) => FileName === `${Title}.aspx`);
      Object.assign(page, { content: CanvasContent1, ...(page.FileName === 'x1.aspx' ? { FileName: `${Title}${isTaken ? '(1)' : ''}.aspx` } : {}) });
    }
    return ok({});
  };

  const post = (path: string, body: unknown): SpAnswer => {
    if (path.indexOf('sitepages/') === 0) return postPage(path, body);
    if (path === 'web/lists') {
      const { Title, BaseTemplate } = body as { Title: string; BaseTemplate: number };
      if (lists[Title]) return { status: 500, body: { 'odata.error': { code: '-2130575342', message: { value: 'A list with the specified title already exists' } } } };
      lists[Title] = {
        settings: { BaseTemplate, Hidden: false, EnableVersioning: true, EnableAttachments: true, ReadSecurity: 1, WriteSecurity: 1, OnQuickLaunch: true, HasUniqueRoleAssignments: false },
        fields: [{ InternalName: 'Title', Required: true }],
        view: { ViewQuery: '<OrderBy><FieldRef Name="ID" /></OrderBy>' },
        rights: { [owners]: [fullControl], [members]: [edit], 11: [edit], 12: [readRole] }
      };
      return ok({});
    }
    const { list, rest } = split(path);
    if (!list) return { status: 404, body: undefined };
    const role: RegExpExecArray | null = /roleassignments\/(add|remove)roleassignment\(principalid=(\d+),roledefid=(\d+)\)/.exec(rest);
    if (role) {
      const rights: number[] = (list.rights[Number(role[2])] ?? []).filter((id) => id !== Number(role[3]));
      list.rights[Number(role[2])] = role[1] === 'add' ? [...rights, Number(role[3])] : rights;
    } else if (rest.indexOf('breakroleinheritance') === 0) {
      list.settings.HasUniqueRoleAssignments = true;
    } else {
      const xml: string = (body as { parameters: { SchemaXml: string } }).parameters.SchemaXml;
      const name: string = /\bName="(\w+)"/.exec(xml)?.[1] ?? '';
      if (list.fields.some(({ InternalName }) => InternalName === name)) return { status: 400, body: undefined };
      list.fields.push({ InternalName: name, Type: /Type="(\w+)"/.exec(xml)?.[1], Indexed: /Indexed="TRUE"/.test(xml), EnforceUniqueValues: /Values="TRUE"/.test(xml) });
    }
    return ok({});
  };

  const merge = (path: string, body: unknown): SpAnswer => {
    const { list, rest } = split(path);
    if (!list) return { status: 404, body: undefined };
    const field: RegExpExecArray | null = /fields\/getbyinternalnameortitle\('(\w+)'\)/.exec(rest);
    Object.assign(field ? list.fields.filter(({ InternalName }) => InternalName === field[1])[0] : rest === 'defaultview' ? list.view : list.settings, body);
    return { status: 204, body: undefined };
  };

  const write = async (verb: string, path: string, run: () => SpAnswer): Promise<SpAnswer> => {
    const refused: SpAnswer | undefined = refuse(path);
    writes.push(`${verb} ${path}`);
    return refused ?? run();
  };

  return {
    lists,
    pages,
    writes,
    failNext: (path, status, times = 1) => failures.push({ path, status, times }),
    get: async (path) => refuse(path) ?? get(path),
    post: (path, body) => write('POST', path, () => post(path, body)),
    merge: (path, body) => write('MERGE', path, () => merge(path, body))
  };
}
