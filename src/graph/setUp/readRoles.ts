import { spRows } from './spCall';
import { SpHttp } from './SpHttp';

/** Ids of the principals that have rights of their own on a list. */
export async function readPrincipals(spHttp: SpHttp, address: string): Promise<number[]> {
  return (await spRows(spHttp.get(`${address}/roleassignments?$select=PrincipalId`))).map(({ PrincipalId }) => Number(PrincipalId));
}

/** Ids of the permission levels of a principal on a list. */
export async function readRoles(spHttp: SpHttp, address: string, principal: number): Promise<number[]> {
  const path: string = `${address}/roleassignments/getbyprincipalid(${principal})/roledefinitionbindings?$select=Id`;
  return (await spRows(spHttp.get(path))).map(({ Id }) => Number(Id));
}
