/** Licences up to which a band reaches, and the resource units (RU) that SharePoint gives one app of such a tenant a minute. */
const bands: readonly (readonly [number, number])[] = [
  [1_000, 1_250],
  [5_000, 2_500],
  [15_000, 3_750],
  [50_000, 5_000],
  [Infinity, 6_250]
];
/** A tenant of which nothing is known yet is taken for a small one. */
const unknownPeople: number = 1_000;

/**
 * What Torget allows itself: half of the RU a minute, since all SharePoint Framework solutions of a tenant share one app.
 * Source: "Avoid getting throttled or blocked in SharePoint Online". Licences are taken to be as many as people.
 * @param people in the directory; 0 when unknown
 */
export function halfBudget(people: number): number {
  const licences = people > 0 ? people : unknownPeople;
  return (bands.find(([upTo]) => licences <= upTo) as readonly [number, number])[1] / 2;
}
