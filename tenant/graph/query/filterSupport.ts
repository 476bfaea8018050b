/** What it takes to ask: nothing more, or ConsistencyLevel and `$count` (aad-advanced-queries). */
type Needs = 'nothing' | 'advanced';

/** What Entra's `$filter` knows of one property; what is left out is not supported. `ne` always takes an advanced query. */
export interface FilterSupport {
  eq: Needs;
  in?: Needs;
  startswith?: Needs;
  /** `eq null` */
  null?: Needs;
}

const name: FilterSupport = { eq: 'nothing', in: 'nothing', startswith: 'nothing', null: 'advanced' };
const address: FilterSupport = { eq: 'nothing', in: 'nothing', startswith: 'nothing' };
const late: FilterSupport = { eq: 'advanced', in: 'advanced', startswith: 'advanced', null: 'advanced' };
const mark: FilterSupport = { eq: 'advanced', in: 'advanced' };

/**
 * Microsoft's table for users (microsoft-graph-docs-contrib, includes/filter-directory-objects.md), of the properties that there
 * are here. Where the page about users is more generous (jobTitle by its start), the table stands; `id in` is the page's.
 */
const supported: Record<string, FilterSupport> = {
  id: { eq: 'nothing', in: 'nothing' },
  displayName: name,
  givenName: name,
  surname: name,
  department: name,
  mail: address,
  userPrincipalName: address,
  accountEnabled: { eq: 'nothing', in: 'nothing' },
  userType: { eq: 'nothing', in: 'nothing', null: 'advanced' },
  jobTitle: { eq: 'nothing', in: 'nothing', null: 'advanced' },
  companyName: late,
  officeLocation: late,
  mobilePhone: late,
  preferredLanguage: late,
  showInAddressList: mark,
};

const extension = /^onPremisesExtensionAttributes\/extensionAttribute(?:[1-9]|1[0-5])$/;

/** Undefined where Entra has no filter for the property. */
export function filterSupport(property: string): FilterSupport | undefined {
  return extension.test(property) ? mark : supported[property];
}
