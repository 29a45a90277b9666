import type { Located } from './observation';
import type { Line, View } from './view';

/** How far above a fact the heading of its part of a page may stand. */
const REACH = 8;
/** So many parts with a mailbox each are departments. */
const LEAST = 2;

/**
 * The facts of departments, by the heading of each: "Customer care" over a number and a mailbox, "Accounts" over
 * others. Where one part alone has a mailbox, or the parts are headed "Phone" and "E-mail", a page tells of one desk.
 * What shares its part with a street is the company's own.
 */
export function departmentsOf(view: View, facts: readonly Located[]): Map<Line, Located[]> {
  const parts = new Map<Line, Located[]>();
  if (facts.filter(({ field }) => field === 'email').length < LEAST) return parts;
  for (const one of facts) {
    const head = one.place.region === 'main' ? headOf(one.place, view) : null;
    if (head === null) continue;
    const part = parts.get(head);
    if (part === undefined) parts.set(head, [one]);
    else part.push(one);
  }
  const mailboxes = new Map<string, number>();
  for (const [head, part] of parts) {
    const level = levelOf(head);
    if (part.some(({ field }) => field === 'email')) mailboxes.set(level, (mailboxes.get(level) ?? 0) + 1);
    else parts.delete(head);
  }
  for (const [head, part] of parts)
    if ((mailboxes.get(levelOf(head)) ?? 0) < LEAST || part.some(({ field }) => field === 'address'))
      parts.delete(head);
  return parts;
}

function headOf({ index }: Line, view: View): Line | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const line = view.lines[at];
    if (line === undefined || line.region !== 'main') return null;
    if (line.heading > 0 && line.heading < 7) return line;
  }
  return null;
}

function levelOf({ heading, block }: Line): string {
  return `${heading} ${block.depth}`;
}
