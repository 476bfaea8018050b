import { Place } from '../domain/links/Place';
import { parsePlace } from '../domain/links/placeLink';
import { SpfxContext } from './SpfxContext';
import { threadParameter } from './threadLink';
import { within } from './within';

const patienceMs: number = 5000;

/**
 * The place that Torget was opened for, if any: from the page's address, or from the deep link that Teams was opened
 * by. Anything that names no place is taken for no link. Never rejects.
 */
export async function readPlace(context: Pick<SpfxContext, 'sdks'>, address: string = window.location.href): Promise<Place | undefined> {
  const text: string | undefined = new URL(address).searchParams.get(threadParameter) ?? (await readTeamsPage(context));
  return text === undefined ? undefined : parsePlace(text);
}

async function readTeamsPage(context: Pick<SpfxContext, 'sdks'>): Promise<string | undefined> {
  try {
    const teams = context.sdks?.microsoftTeams?.teamsJs;
    return teams && (await within(teams.app.getContext(), patienceMs)).page?.subPageId;
  } catch {
    // A Teams client that does not answer: Torget opens as usual.
    return undefined;
  }
}
