/** What nobody has documented about the real service: false is the likelier answer, true the harder one. */
export const doubtNames = [
  'duplicateAnswers500',
  'noCreatedById',
  'pagesOf200',
  'rangesRefused',
  'deltaTokensBoundToUser',
  'notificationsNeedOwnAppId',
  'sitesSelectedRefusedForLists',
] as const;

export type DoubtName = (typeof doubtNames)[number];
export type Doubts = Record<DoubtName, boolean>;

/** Not part of the pessimistic setting: it leaves the log nothing to run on over Graph. */
const apart: DoubtName[] = ['sitesSelectedRefusedForLists'];

export const doubtMeanings: Record<DoubtName, string> = {
  duplicateAnswers500: 'A row whose unique value stands already is answered 500 instead of 400 (pnpcore#1280).',
  noCreatedById: 'createdBy and lastModifiedBy have no user id, only name and e-mail (microsoft-graph-docs#7876); site users of SharePoint REST have no AadObjectId.',
  pagesOf200: 'A page of items or changes holds 200 rows whatever $top says (microsoft-graph-docs#10207).',
  rangesRefused: 'gt, ge, lt and le on a text column meet the list view threshold at any size (sp-dev-docs#7149).',
  deltaTokensBoundToUser: 'A delta token works for the user who got it alone; another gets 410.',
  notificationsNeedOwnAppId: 'A notification is refused unless the manifest names the app that SPFx solutions share; teamsAppId in the body does not help (sp-dev-docs#8719).',
  sitesSelectedRefusedForLists: 'Sites.Selected is not accepted for lists and drives. Not part of --pessimistic.',
};

export function createDoubts(pessimistic: boolean): Doubts {
  return Object.fromEntries(doubtNames.map((name) => [name, pessimistic && !apart.includes(name)])) as Doubts;
}
