import { ColumnDescription, ListDescription, PageDescription } from './SetUpDescription';

/** One difference between what is there and what must be. */
export type Finding = ListFinding | { readonly what: 'noPage'; readonly page: PageDescription };

export type ListFinding =
  | { readonly what: 'noList'; readonly list: ListDescription }
  | { readonly what: 'wrongTemplate'; readonly list: ListDescription }
  | { readonly what: 'settings'; readonly list: ListDescription; readonly values: Readonly<Record<string, boolean | number>> }
  | { readonly what: 'titleRequired'; readonly list: ListDescription }
  | { readonly what: 'noColumn'; readonly list: ListDescription; readonly column: ColumnDescription }
  | { readonly what: 'column'; readonly list: ListDescription; readonly column: ColumnDescription; readonly values: Readonly<Record<string, boolean>> }
  | { readonly what: 'filteredView'; readonly list: ListDescription }
  | { readonly what: 'inheritedRights'; readonly list: ListDescription }
  | { readonly what: 'membersMayWrite'; readonly list: ListDescription; readonly memberGroup: number; readonly roles: readonly number[] };

/** What the finding is about, as SharePoint names it. */
export function nameOf(finding: Finding): string {
  return finding.what === 'noPage' ? finding.page.name : finding.list.title;
}
