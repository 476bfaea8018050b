import * as v from 'valibot';

/** An ISO time that is one: the pattern alone lets through what no clock can read (`2026-01-01T10:00:00+01`). */
export const isoTime = v.pipe(v.string(), v.isoTimestamp(), v.check((time) => !Number.isNaN(Date.parse(time))));
