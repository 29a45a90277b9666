import * as v from 'valibot';
import { LocalTimeSchema } from './local-date-time';

/** When nothing rings, wall-clock: `from` inclusive, `to` exclusive; `from` after `to` spans midnight. */
export const QuietHoursSchema = v.object({ on: v.boolean(), from: LocalTimeSchema, to: LocalTimeSchema });
export type QuietHours = v.InferOutput<typeof QuietHoursSchema>;
