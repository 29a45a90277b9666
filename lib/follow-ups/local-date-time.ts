import * as v from 'valibot';

const DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const DATE_TIME = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/;

/** A wall-clock day, `YYYY-MM-DD`, without a zone. */
export const LocalDateSchema = v.pipe(v.string(), v.regex(DATE), v.brand('LocalDate'));
export type LocalDate = v.InferOutput<typeof LocalDateSchema>;

/** A wall-clock time of day, `HH:mm`, 00:00 to 23:59. */
export const LocalTimeSchema = v.pipe(v.string(), v.regex(TIME), v.brand('LocalTime'));
export type LocalTime = v.InferOutput<typeof LocalTimeSchema>;

/** A wall-clock minute, `YYYY-MM-DDTHH:mm`, without a zone; sorts as text. */
export const LocalDateTimeSchema = v.pipe(v.string(), v.regex(DATE_TIME), v.brand('LocalDateTime'));
export type LocalDateTime = v.InferOutput<typeof LocalDateTimeSchema>;
