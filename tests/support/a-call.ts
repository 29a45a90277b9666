import type { InferInput } from 'valibot';
import type { TouchFieldsSchema } from '../../lib/follow-ups/touch.ts';

/** A call just made, and what was noted of it. */
export function aCall(note: string): InferInput<typeof TouchFieldsSchema> {
  return { at: Date.now(), channel: 'call', direction: 'out', outcome: 'reached', offered: '', note };
}
