/** What nobody has documented about the real service: false is the likelier answer, true the harder one. */
export const doubtNames = [
  'duplicateAnswers500',
  'duplicateLeavesEmptyRow',
  'noCreatedById',
  'pagesOf200',
  'rangesRefused',
  'deltaTokensBoundToUser',
  'writeSecurityIgnored',
  'v2ReadsWindowsAlone',
  'notificationsNeedOwnAppId',
  'prefixesRefused',
  'sitesSelectedRefusedForLists',
] as const;

export type DoubtName = (typeof doubtNames)[number];
export type DoubtStates = Record<DoubtName, boolean>;

/** Not part of the pessimistic setting: they leave the log nothing to run on over Graph, or no way to older posts. */
const apart: readonly DoubtName[] = ['prefixesRefused', 'sitesSelectedRefusedForLists'];

export const doubtMeanings: Record<DoubtName, string> = {
  duplicateAnswers500: 'A row whose unique value stands already is answered 500 instead of 400 (pnpcore#1280).',
  duplicateLeavesEmptyRow: 'What is refused as a duplicate leaves a row without values behind (PnP-PowerShell#932).',
  noCreatedById: 'createdBy and lastModifiedBy have no user id, only name and e-mail (microsoft-graph-docs#7876); site users of SharePoint REST have no AadObjectId.',
  pagesOf200: 'A page of items or changes holds 200 rows whatever $top says (microsoft-graph-docs#10207).',
  rangesRefused: 'gt, ge, lt and le on a text column meet the list view threshold at any size (sp-dev-docs#7149).',
  deltaTokensBoundToUser: 'A delta token works for the user who got it alone; another gets 410.',
  writeSecurityIgnored: 'Over Graph everyone who may write may change and delete the rows of others: that WriteSecurity holds there is written nowhere. SharePoint REST heeds it.',
  v2ReadsWindowsAlone: '/_api/v2.0 refuses POST and delta of items: for neither is there any evidence.',
  notificationsNeedOwnAppId: 'A notification is refused unless the manifest names the app that SPFx solutions share; teamsAppId in the body does not help (sp-dev-docs#8719).',
  prefixesRefused: 'startswith meets the list view threshold in every list above 5,000 rows, however few match: that the index serves it is written nowhere. Not part of --pessimistic.',
  sitesSelectedRefusedForLists: 'Sites.Selected is not accepted for lists and drives. Not part of --pessimistic.',
};

export interface Doubts {
  /** Whether the harder answer holds. Asked where the answers differ, and nowhere else: that it was asked is remembered. */
  isOn(name: DoubtName): boolean;
  set(states: Partial<DoubtStates>): void;
  /** All that belong together, on or off; the others off. */
  setPessimistic(pessimistic: boolean): void;
  states(): DoubtStates;
  /** Those that some answer has depended on since the tenant started: with any other, all would have come out the same. */
  asked(): DoubtName[];
}

export function createDoubts(pessimistic: boolean): Doubts {
  const statesOf = (on: boolean): DoubtStates => Object.fromEntries(doubtNames.map((name) => [name, on && !apart.includes(name)])) as DoubtStates;
  const states = statesOf(pessimistic);
  const asked = new Set<DoubtName>();
  return {
    isOn(name) {
      asked.add(name);
      return states[name];
    },
    set: (some) => void Object.assign(states, some),
    setPessimistic: (on) => void Object.assign(states, statesOf(on)),
    states: () => ({ ...states }),
    asked: () => doubtNames.filter((name) => asked.has(name)),
  };
}
