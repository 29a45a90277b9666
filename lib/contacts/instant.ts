import * as v from 'valibot';

/** The first and last day that every zone writes with a year of four figures, in milliseconds since the epoch, UTC. */
const EARLIEST = Date.parse('0001-01-02T00:00Z');
const LATEST = Date.parse('9999-12-30T00:00Z');

/** A point in time as milliseconds since the epoch, UTC, that can be shown as a day: `1e999` in a file is none. */
export const InstantSchema = v.pipe(v.number(), v.minValue(EARLIEST), v.maxValue(LATEST));
