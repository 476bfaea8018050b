/** Ids of a site's three groups, as a new team site has them. */
export const siteGroups = { owners: 3, visitors: 4, members: 5 } as const;
