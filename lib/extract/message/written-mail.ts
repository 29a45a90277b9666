import * as v from 'valibot';

/** The most that is told of a body, in lines, and of each line and of what the head says, in UTF-16 units. */
export const WRITTEN_LIMITS = { lines: 2_000, line: 2_000 };

const line = v.pipe(v.string(), v.maxLength(WRITTEN_LIMITS.line));

/**
 * What the sender of the open message wrote, line by line, with what tells which message that was. It was read beside a
 * page that may lie, is looked at for the signs of mass mail alone, and is kept nowhere.
 */
export const WrittenMailSchema = v.object({
  from: line,
  subject: line,
  date: line,
  lines: v.pipe(v.array(v.object({ text: line, older: v.boolean() })), v.maxLength(WRITTEN_LIMITS.lines)),
});
export type WrittenMail = v.InferOutput<typeof WrittenMailSchema>;
