import * as v from 'valibot';

/** Columns that are read; `At` and `About` are for questions to the list, not for answers. */
export const columns: readonly string[] = ['ActivityId', 'Thread', 'Actor', 'Kind', 'Target', 'Audience', 'Content', 'Data'];

const column = v.optional(v.nullable(v.string(), ''), '');

/** A list item as Graph gives it. Everything that Graph may leave out is optional. */
export const activityRowSchema = v.object({
  id: v.pipe(v.string(), v.regex(/^[1-9]\d{0,14}$/), v.transform(Number)),
  eTag: v.nullish(v.string()),
  createdDateTime: v.pipe(v.string(), v.maxLength(40)),
  createdBy: v.nullish(
    v.object({ user: v.nullish(v.object({ id: v.nullish(v.string()), displayName: v.nullish(v.string()) })) })
  ),
  fields: v.object({
    ActivityId: column,
    Thread: column,
    Actor: column,
    Kind: column,
    Target: column,
    Audience: column,
    Content: column,
    Data: column
  })
});

export type ActivityRow = v.InferOutput<typeof activityRowSchema>;

/** A page of rows, each still to be judged. */
export const pageSchema = v.object({
  value: v.array(v.unknown()),
  '@odata.nextLink': v.nullish(v.string()),
  '@odata.deltaLink': v.nullish(v.string())
});
