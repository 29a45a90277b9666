import * as v from 'valibot';

/** The furthest a date reaches from the epoch, in milliseconds (ECMA-262, time values). */
const FURTHEST = 8.64e15;

/** A point in time as milliseconds since the epoch, UTC, within what a date can hold: `1e999` in a file is none. */
export const InstantSchema = v.pipe(v.number(), v.minValue(-FURTHEST), v.maxValue(FURTHEST));
