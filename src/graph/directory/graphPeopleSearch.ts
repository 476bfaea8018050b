import { judgeUser } from '../../domain/directory/publish/judgeUser';
import { DirectoryRule, DirectoryRules } from '../../domain/directory/publish/DirectoryRule';
import { toPublished } from '../../domain/directory/publish/toPublished';
import { PeopleSearch } from '../../domain/directory/PeopleSearch';
import { Person } from '../../domain/people/Person';
import { isServiceError } from '../../domain/log/ServiceError';
import { GraphClient } from '../client/GraphClient';
import { literal } from '../log/literal';
import { readPage } from '../log/readPage';
import { directoryProperties, toEntraUser } from './toEntraUser';

const usualLimit: number = 25;
const eventual = { consistencylevel: 'eventual' } as const;

/**
 * Search over `/users?$search=`. Entra itself leaves out whom the allow rule leaves out, so that they are in no answer; what
 * comes is judged once more. With `User.ReadBasic.All` Entra lets nobody through such a filter (it omits those whose
 * properties it may not look at), so nothing is told then.
 */
export function graphPeopleSearch({ client, rules }: { readonly client: GraphClient; readonly rules: DirectoryRules }): PeopleSearch {
  /** Whether Entra lets anybody through; asked once, when nobody was found. */
  let letsThrough: boolean | undefined;

  async function ask(filter: string, search: string | undefined, top: number): Promise<readonly unknown[]> {
    const options: string = `$select=${directoryProperties}&$top=${top}&$count=true&$filter=${filter}${search ? `&$search=${search}` : ''}`;
    return (await readPage(client, `/users?${options}`, undefined, eventual)).rows;
  }

  async function letsAnybodyThrough(filter: string): Promise<boolean> {
    // One sees oneself with any permission, so one is not enough.
    if (letsThrough === undefined) letsThrough = (await ask(filter, undefined, 2)).length > 1;
    return letsThrough;
  }

  return {
    async find(query, limit = usualLimit) {
      const rule: DirectoryRule | undefined = await rules.read();
      if (!rule) return { refusal: 'noRule' };
      // The members of the group would have to be told to every browser.
      if ('group' in rule.protectedMark) return { refusal: 'cannotLeaveOut' };
      const search: string | undefined = toSearch(query);
      if (search === undefined) return { people: [] };
      const filter: string = toFilter(rule);
      try {
        const rows = await ask(filter, search, limit);
        if (rows.length === 0 && !(await letsAnybodyThrough(filter))) return { refusal: 'cannotLeaveOut' };
        return { people: rows.flatMap((row) => toShown(row, rule)) };
      } catch (error) {
        // A filter that Entra does not take leaves nobody out.
        if (isServiceError(error) && error.kind === 'refused') return { refusal: 'cannotLeaveOut' };
        throw error;
      }
    }
  };
}

function toShown(row: unknown, rule: DirectoryRule): readonly Person[] {
  const user = toEntraUser(row, rule.protectedMark);
  if (!user || judgeUser(user, () => false) !== 'shown') return [];
  // What a person does not show is not known before there is a directory: no contact but the mail.
  const { politicianUnits } = rule;
  return [toPublished(user, { politicianUnits, hasMandate: false, hiddenContact: ['phone', 'office'] })];
}

/** Every word begins a word of the name, or all of it the mail address. Signs that mean something to Entra are left out. */
function toSearch(query: string): string | undefined {
  const words: readonly string[] = query.normalize('NFC').split(/[^\p{L}\p{N}@.-]+/u).filter(Boolean).slice(0, 5);
  if (words.length === 0) return undefined;
  const byName: string = words.map((word) => `"displayName:${word}"`).join(' AND ');
  return encodeURIComponent(words.length === 1 ? `${byName} OR "mail:${words[0]}"` : byName);
}

function toFilter({ protectedMark }: DirectoryRule): string {
  const shown: readonly string[] = ['accountEnabled eq true', "userType eq 'Member'", 'showInAddressList ne false'];
  const mark: readonly string[] =
    'attribute' in protectedMark
      ? [`onPremisesExtensionAttributes/${protectedMark.attribute} ${protectedMark.value === '' ? 'eq null' : `ne ${decodeURIComponent(literal(protectedMark.value))}`}`]
      : [];
  return encodeURIComponent([...shown, ...mark].join(' and '));
}
