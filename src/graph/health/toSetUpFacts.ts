import { SetUpFacts } from '../../domain/health/HealthFacts';
import { Finding, ListFinding } from '../setUp/Finding';
import { ListDescription, SetUpDescription } from '../setUp/SetUpDescription';

/** The findings of a set-up as numbers and names of lists. */
export function toSetUpFacts(all: readonly Finding[], { lists }: SetUpDescription): SetUpFacts {
  const findings: readonly ListFinding[] = all.filter((finding): finding is ListFinding => finding.what !== 'noPage');
  const of = (what: ListFinding['what']): readonly ListFinding[] => findings.filter((finding) => finding.what === what);
  const columns: number = sum(lists, (list) => list.columns.length);
  const indexes: number = sum(lists, (list) => list.columns.filter(({ indexed }) => indexed).length);
  const lacking: number = findings.filter((finding) => finding.what === 'noColumn').length;
  const unindexed: number = findings.filter(
    (finding) => (finding.what === 'noColumn' && finding.column.indexed === true) || (finding.what === 'column' && finding.values.Indexed === true)
  ).length;
  const absent: readonly string[] = namesOf(findings.filter(({ what }) => what === 'noList' || what === 'wrongTemplate'));
  const isThere = (name: string): boolean => absent.indexOf(name) < 0;
  const settings = findings.filter((finding): finding is Extract<ListFinding, { what: 'settings' }> => finding.what === 'settings');
  const differing: readonly ListFinding[] = [
    ...settings.filter(({ values }) => Object.keys(values).some((name) => name !== 'WriteSecurity')),
    ...of('titleRequired'), ...of('filteredView'), ...of('wrongTemplate'), ...findings.filter((finding) => finding.what === 'column')
  ];
  return {
    lists: { held: lists.length - absent.length, wanted: lists.length },
    columns: { held: columns - lacking, wanted: columns },
    indexes: { held: indexes - unindexed, wanted: indexes },
    unprotected: namesOf(settings.filter(({ values }) => values.WriteSecurity === 2)).filter(isThere),
    open: namesOf([...of('inheritedRights'), ...of('membersMayWrite')]).filter(isThere),
    missingPages: all.flatMap((finding) => (finding.what === 'noPage' ? [finding.page.name] : [])),
    other: namesOf(differing).filter((name) => isThere(name) || namesOf(of('wrongTemplate')).indexOf(name) >= 0)
  };
}

function namesOf(findings: readonly ListFinding[]): readonly string[] {
  return Array.from(new Set(findings.map(({ list }) => list.title)));
}

function sum(lists: readonly ListDescription[], count: (list: ListDescription) => number): number {
  return lists.reduce((all, list) => all + count(list), 0);
}
