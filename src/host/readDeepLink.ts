import { isKey } from '../domain/log/key';
import { SpfxContext } from './SpfxContext';
import { threadParameter } from './threadLink';
import { within } from './within';

const patienceMs: number = 5000;

/**
 * The root of the thread that the page was opened for, if any: from the page's address, or from the deep link that
 * Teams was opened by. Anything that is no key is taken for no link. Never rejects.
 */
export async function readDeepLink(
  context: Pick<SpfxContext, 'sdks'>,
  address: string = window.location.href
): Promise<string | undefined> {
  const root: string | undefined = new URL(address).searchParams.get(threadParameter) ?? (await readTeamsPage(context));
  return root !== undefined && isKey(root) ? root : undefined;
}

async function readTeamsPage(context: Pick<SpfxContext, 'sdks'>): Promise<string | undefined> {
  try {
    const teams = context.sdks?.microsoftTeams?.teamsJs;
    return teams && (await within(teams.app.getContext(), patienceMs)).page?.subPageId;
  } catch {
    // A Teams client that does not answer: the feed opens as usual.
    return undefined;
  }
}
