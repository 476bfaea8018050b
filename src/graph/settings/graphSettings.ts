import * as v from 'valibot';

import { KudosSettings } from '../../domain/kudos/KudosSettings';
import { isServiceError, ServiceError } from '../../domain/log/ServiceError';
import { Settings } from '../../domain/settings/Settings';
import { GraphClient } from '../client/GraphClient';
import { readPage } from '../log/readPage';
import { Site } from '../Site';
import { sitePath } from '../sitePath';
import { toKudosSettings } from './kudosSettingsSchema';

const row = v.object({
  id: v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/)),
  eTag: v.nullish(v.string()),
  fields: v.object({ Value: v.optional(v.nullable(v.string(), ''), '') })
});

const kudosKey: string = 'kudos';

/** The list Settings by Microsoft Graph: one row a subject, its decisions as JSON in Value. */
export function graphSettings({ client, site }: { readonly client: GraphClient; readonly site: Site }): Settings {
  const items: string = `${sitePath(site)}/lists/Settings/items`;

  const find = async (key: string): Promise<v.InferOutput<typeof row> | undefined> => {
    const path: string = `${items}?$expand=fields($select=Key,Value)&$filter=fields/Key%20eq%20'${key}'`;
    const { rows } = await readPage(client, path);
    const parsed = v.safeParse(row, rows[0]);
    return parsed.success ? parsed.output : undefined;
  };

  return {
    readKudos: async () => {
      try {
        const found = await find(kudosKey);
        return found && toKudosSettings(found.fields.Value);
      } catch (error) {
        // A site of an older Torget has no such list: nothing was decided.
        if (isServiceError(error) && error.kind === 'missing') return undefined;
        throw error;
      }
    },
    saveKudos: async (settings, readVersion) => {
      const found = await find(kudosKey);
      const standing: KudosSettings | undefined = found && toKudosSettings(found.fields.Value);
      if (standing && standing.version !== readVersion) throw new ServiceError('conflict', 'Somebody else changed the settings');
      const body: string = JSON.stringify(found ? { Value: JSON.stringify(settings) } : { fields: { Key: kudosKey, Value: JSON.stringify(settings) } });
      await client.send(
        found
          ? { method: 'PATCH', path: `${items}/${found.id}/fields`, headers: { 'if-match': found.eTag ?? '*' }, body }
          : { method: 'POST', path: items, body }
      );
      return settings;
    }
  };
}
