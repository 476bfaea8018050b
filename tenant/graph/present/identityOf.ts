import type { Tenant } from '../../Tenant.ts';

/** An identity set as SharePoint gives it; the id may be missing (microsoft-graph-docs#7876). */
export function identityOf(tenant: Tenant, userNo: number): Record<string, unknown> {
  const user = tenant.world.userByNo.get(userNo);
  if (user === undefined) {
    return { user: { displayName: 'Systemkonto' } };
  }
  const email = user.mail ?? user.userPrincipalName;
  return {
    user: tenant.doubts.isOn('noCreatedById') ? { email, displayName: user.displayName } : { email, id: user.id, displayName: user.displayName },
  };
}
