import * as v from 'valibot';

import { DirectoryRules, ExtensionAttribute, usualPoliticianUnits } from '../../domain/directory/publish/DirectoryRule';
import { GraphClient } from '../client/GraphClient';
import { readPage } from '../log/readPage';
import { Site } from '../Site';
import { sitePath } from '../sitePath';

const key: string = 'directory';
const keptMs: number = 600_000;

const attribute = v.custom<ExtensionAttribute>((value) => typeof value === 'string' && /^extensionAttribute([1-9]|1[0-5])$/.test(value));

const ruleSchema = v.object({
  protectedMark: v.union([
    v.object({ attribute, value: v.pipe(v.string(), v.maxLength(200)) }),
    v.object({ group: v.pipe(v.string(), v.regex(/^[0-9a-f-]{36}$/i)) })
  ]),
  politicianUnits: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(20)), [...usualPoliticianUnits])
});

const rowSchema = v.object({ id: v.string(), fields: v.object({ Key: v.string(), Value: v.nullish(v.string(), '') }) });

/** The row `directory` of the list Settings. */
export function graphDirectoryRules({ client, site }: { readonly client: GraphClient; readonly site: Site }): DirectoryRules {
  const items: string = `${sitePath(site)}/lists/Settings/items`;

  async function find(cacheMs?: number): Promise<v.InferOutput<typeof rowSchema> | undefined> {
    const path: string = `${items}?$expand=fields($select=Key,Value)&$filter=fields/Key%20eq%20'${key}'`;
    const { rows } = await readPage(client, path, cacheMs === undefined ? undefined : { cacheMs });
    return rows.map((row) => v.safeParse(rowSchema, row)).filter((row) => row.success).map((row) => row.output as v.InferOutput<typeof rowSchema>)[0];
  }

  return {
    async read() {
      const rule = v.safeParse(ruleSchema, parse((await find(keptMs))?.fields.Value));
      return rule.success ? rule.output : undefined;
    },
    async write(rule) {
      const standing = await find();
      const Value: string = JSON.stringify(rule);
      if (standing) await client.send({ method: 'PATCH', path: `${items}/${standing.id}/fields`, body: JSON.stringify({ Value }), traits: { idempotent: true } });
      else await client.send({ method: 'POST', path: items, body: JSON.stringify({ fields: { Key: key, Value } }) });
    }
  };
}

function parse(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
