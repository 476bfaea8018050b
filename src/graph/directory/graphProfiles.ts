import * as v from 'valibot';

import { ListRow } from '../../domain/directory/lists/ListRow';
import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { Profile, Profiles } from '../../domain/people/Profile';
import { GraphClient } from '../client/GraphClient';
import { literal } from '../log/literal';
import { readPage } from '../log/readPage';
import { Site } from '../Site';
import { sitePath } from '../sitePath';
import { toProfile, toProfileData } from './profileData';
import { readRows } from './readRows';
import { ListItem, listItemSchema, versionOfItem } from './toListRow';

const columns: readonly string[] = ['PersonId', 'Data'];

/** The list Profiles by Microsoft Graph. A row that somebody else made than whom it is about is no profile. */
export function graphProfiles({ client, site, viewerId }: { readonly client: GraphClient; readonly site: Site; readonly viewerId: string }): Profiles {
  const items: string = `${sitePath(site)}/lists/Profiles/items`;
  const expand: string = `$expand=fields($select=${columns.join(',')})`;

  async function findMine(): Promise<{ readonly itemId: number; readonly profile?: Profile } | undefined> {
    const { rows } = await readPage(client, `${items}?${expand}&$filter=fields/PersonId%20eq%20${literal(viewerId)}`);
    const own = rows.map((row) => v.safeParse(listItemSchema, row)).flatMap((row) => (row.success ? [row.output] : []))[0];
    return own && { itemId: own.id, profile: profileOf(own) };
  }

  async function write(Data: string): Promise<void> {
    const standing = await findMine();
    if (standing) {
      await client.send({ method: 'PATCH', path: `${items}/${standing.itemId}/fields`, body: JSON.stringify({ Data }), traits: { idempotent: true } });
    } else {
      await client.send({ method: 'POST', path: items, body: JSON.stringify({ fields: { PersonId: viewerId, Data } }), traits: { idempotent: true } });
    }
  }

  return {
    mine: async () => (await findMine())?.profile,
    async saveMine(profile) {
      const data: Omit<Profile, 'person'> = toProfileData(profile);
      const saved: Profile | undefined = toProfile(viewerId, data);
      if (!saved) throw new ServiceError('refused', 'Readers would ignore the profile');
      try {
        await write(JSON.stringify(data));
      } catch (error) {
        // PersonId is unique: another tab, or a first try whose answer was lost, has made the row.
        const mayStand: boolean = isServiceError(error) && (error.kind === 'conflict' || error.kind === 'unavailable' || error.details.status === 400);
        if (!mayStand || !(await findMine())) throw error;
        await write(JSON.stringify(data));
      }
      return saved;
    },
    async readAll() {
      const all = await readRows(client, items, columns, undefined, toRow);
      if (all === 'tokenExpired') throw new ServiceError('unavailable', 'The list cannot be read from its start');
      return { rows: all.changed, ...(all.token === undefined ? {} : { token: all.token }) };
    },
    changesSince: (token) => readRows(client, items, columns, token, toRow)
  };
}

function profileOf({ fields }: ListItem): Profile | undefined {
  const { PersonId, Data } = fields;
  if (typeof PersonId !== 'string' || typeof Data !== 'string' || Data.length > 8_000) return undefined;
  try {
    return toProfile(PersonId, JSON.parse(Data));
  } catch {
    return undefined;
  }
}

function toRow(json: unknown): ListRow<Profile> | undefined {
  const item = v.safeParse(listItemSchema, json);
  if (!item.success) return undefined;
  const value: Profile | undefined = profileOf(item.output);
  const writers: readonly string[] = [item.output.createdBy, item.output.lastModifiedBy].flatMap((one) => one?.user?.id?.toLowerCase() ?? []);
  if (!value || writers.some((writer) => writer !== value.person)) return undefined;
  const changedAt: string = new Date(item.output.lastModifiedDateTime ?? item.output.createdDateTime ?? 0).toISOString();
  return { type: 'value', itemId: item.output.id, version: versionOfItem(item.output), changedAt, value };
}
