import { ServiceError } from '../../domain/log/ServiceError';
import { makePage } from './appPage';
import { Finding } from './Finding';
import { listAddress } from './listAddress';
import { readPrincipals, readRoles } from './readRoles';
import { ColumnDescription } from './SetUpDescription';
import { spCall } from './spCall';
import { SpHttp } from './SpHttp';

const read: number = 1073741826;
/** Full Control, and what SharePoint gives by itself to let someone see one item: neither is touched. */
const untouched: readonly number[] = [1073741829, 1073741825, 1073741924, read];

/** Puts one difference right. Adds and corrects; nothing is deleted, neither columns nor rows. */
export async function repair(spHttp: SpHttp, finding: Finding): Promise<void> {
  if (finding.what === 'noPage') return makePage(spHttp, finding.page);
  const address: string = listAddress(finding.list.title);
  switch (finding.what) {
    case 'noList': {
      const { title, description, template } = finding.list;
      await spCall(spHttp.post('web/lists', { Title: title, Description: description, BaseTemplate: template }));
      return;
    }
    case 'wrongTemplate':
      throw new ServiceError('refused', `Another kind of list has the name ${finding.list.title}`);
    case 'settings':
      await spCall(spHttp.merge(address, finding.values));
      return;
    case 'titleRequired':
      await spCall(spHttp.merge(`${address}/fields/getbyinternalnameortitle('Title')`, { Required: false }));
      return;
    case 'noColumn':
      // 8: the internal name is to be the one given, in whatever language the site is.
      await spCall(spHttp.post(`${address}/fields/createfieldasxml`, { parameters: { SchemaXml: toSchema(finding.column), Options: 8 } }));
      return;
    case 'column':
      await spCall(spHttp.merge(`${address}/fields/getbyinternalnameortitle('${finding.column.name}')`, finding.values));
      return;
    case 'filteredView':
      await spCall(spHttp.merge(`${address}/defaultview`, { ViewQuery: '' }));
      return;
    case 'inheritedRights':
      await breakInheritance(spHttp, address);
      return;
    case 'membersMayWrite':
      await onlyRead(spHttp, address, finding.memberGroup, finding.roles);
  }
}

/** Names are the description's own, letters alone; nothing needs escaping. */
function toSchema({ name, type, indexed, unique }: ColumnDescription): string {
  const flags: string = `${indexed ? ' Indexed="TRUE"' : ''}${unique ? ' EnforceUniqueValues="TRUE"' : ''}`;
  return type === 'text'
    ? `<Field Type="Text" Name="${name}" StaticName="${name}" DisplayName="${name}" MaxLength="255"${flags} />`
    : `<Field Type="Note" Name="${name}" StaticName="${name}" DisplayName="${name}" NumLines="6" RichText="FALSE" AppendOnly="FALSE" />`;
}

/** Whoever had rights keeps them, as far as they are to read; owners keep all. */
async function breakInheritance(spHttp: SpHttp, address: string): Promise<void> {
  await spCall(spHttp.post(`${address}/breakroleinheritance(copyRoleAssignments=true,clearSubscopes=true)`));
  for (const principal of await readPrincipals(spHttp, address)) {
    const tooMuch: number[] = (await readRoles(spHttp, address, principal)).filter((role) => untouched.indexOf(role) < 0);
    if (tooMuch.length > 0) await onlyRead(spHttp, address, principal, tooMuch);
  }
}

async function onlyRead(spHttp: SpHttp, address: string, principal: number, roles: readonly number[]): Promise<void> {
  // Read is given before the rest is taken, so that nobody is shut out when it stops half-way.
  await spCall(spHttp.post(`${address}/roleassignments/addroleassignment(principalid=${principal},roledefid=${read})`));
  for (const role of roles) {
    await spCall(spHttp.post(`${address}/roleassignments/removeroleassignment(principalid=${principal},roledefid=${role})`));
  }
}
