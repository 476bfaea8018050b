import * as v from 'valibot';

import { cleanText } from '../../domain/log/cleanText';
import { isServiceError } from '../../domain/log/ServiceError';
import { Moderation, ModerationEntry, Report } from '../../domain/moderation/Moderation';
import { GraphClient } from '../client/GraphClient';
import { personIdSchema } from '../log/activityData';
import { line } from '../log/line';
import { readPage } from '../log/readPage';
import { Site } from '../Site';
import { sitePath } from '../sitePath';

const mostPages: number = 10;
const text = v.pipe(v.string(), v.transform((written) => cleanText(written, 10_000)));
const item = v.object({
  id: v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/), v.transform(Number)),
  createdDateTime: v.string(),
  createdBy: v.nullish(v.object({ user: v.nullish(v.object({ id: v.nullish(v.string()) })) })),
  fields: v.object({ Target: v.optional(v.nullable(line(255)), ''), Reason: v.optional(v.nullable(text), ''), Data: v.optional(v.nullable(v.string()), '') })
});
const entrySchema = v.object({
  // At first only thanks were hidden, and no entry said so.
  act: v.literal('hidden'), of: v.optional(v.picklist(['thanks', 'post']), 'thanks'), root: line(60), writer: personIdSchema, code: line(20), note: text, text, by: personIdSchema, at: line(40)
});

/** Reports and the moderators' log by Microsoft Graph. */
export function graphModeration({ client, site, viewerId }: { readonly client: GraphClient; readonly site: Site; readonly viewerId: string }): Moderation {
  const items = (list: string): string => `${sitePath(site)}/lists/${list}/items`;

  const readAll = async (list: string): Promise<readonly v.InferOutput<typeof item>[]> => {
    const found: v.InferOutput<typeof item>[] = [];
    let next: string | undefined = `${items(list)}?$expand=fields&$top=500`;
    for (let page: number = 0; next !== undefined && page < mostPages; page++) {
      const read = await readPage(client, next);
      for (const row of read.rows) {
        const parsed = v.safeParse(item, row);
        if (parsed.success) found.push(parsed.output);
      }
      next = read.next;
    }
    return found.sort((a, b) => b.id - a.id);
  };

  return {
    report: async (root, reason) => {
      const fields = { ReportId: `${root}.${viewerId}`, Target: root, Reason: cleanText(reason, 1_000) };
      try {
        await client.send({ method: 'POST', path: items('Reports'), body: JSON.stringify({ fields }), traits: { idempotent: true } });
      } catch (error) {
        // It stands already: 400, 409 or 500, as a duplicate is reported.
        if (!isServiceError(error) || !(await hasReported(root))) throw error;
      }
    },
    // A report that was sent twice may leave a row without values behind (docs/doubts.md).
    reports: async () =>
      (await readAll('Reports')).filter(({ fields }) => fields.Target).map(({ id, createdDateTime, createdBy, fields }): Report => ({
        itemId: id, root: fields.Target ?? '', reason: fields.Reason ?? '', by: createdBy?.user?.id?.toLowerCase() ?? '', createdAt: createdDateTime
      })),
    removeReport: async (itemId) => {
      try {
        await client.send({ method: 'DELETE', path: `${items('Reports')}/${itemId}`, traits: { idempotent: true } });
      } catch (error) {
        if (!(isServiceError(error) && error.kind === 'missing')) throw error;
      }
    },
    log: async (entry) => {
      await client.send({ method: 'POST', path: items('ModerationLog'), body: JSON.stringify({ fields: { Target: entry.root, Data: JSON.stringify(entry) } }) });
    },
    entries: async () => {
      const entries: ModerationEntry[] = [];
      for (const { fields } of await readAll('ModerationLog')) {
        const parsed = v.safeParse(entrySchema, parse(fields.Data ?? ''));
        if (parsed.success) entries.push(parsed.output);
      }
      return entries;
    }
  };

  async function hasReported(root: string): Promise<boolean> {
    const filter: string = `$filter=fields/ReportId%20eq%20'${root}.${viewerId}'`;
    return (await readPage(client, `${items('Reports')}?$expand=fields&${filter}`)).rows.length > 0;
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
