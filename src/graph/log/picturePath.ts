/** A path inside Media: `2026-11/<key>.jpg`. No scheme, no climbing, nothing to encode. */
export const picturePath: RegExp = /^\d{4}-\d{2}\/\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z-[0-9a-z]{12}\.jpg$/;
