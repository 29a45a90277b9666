import { personNameConfidence } from '../people/person-name';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { organisationConfidence } from '../vocabulary/organisation-words';
import { roleConfidence } from '../vocabulary/roles';
import { tidied } from './signature/name-pieces';

/** One line of a message as it bears on where the signature begins. */
export type ReadLine = {
  text: string;
  /** What follows a sign-off in this line; null where it is none. */
  behind: string | null;
  name: 'whole' | 'part' | null;
  notice: boolean;
  prose: boolean;
  fact: boolean;
};

/**
 * Where nobody known is named: the closing stretch of lines most of which tell how to reach somebody or, under or over
 * such a line, who that is, what they do and for whom.
 */
export function toldStart(read: readonly ReadLine[]): number | null {
  let at = read.length;
  while (at > 0 && !(read[at - 1]?.prose ?? true)) at -= 1;
  if (at === 0 && read.length > 0) at = 1;
  const rest = read.slice(at).filter(({ notice }) => !notice);
  const kinds = rest.map(tells);
  const from = kinds.findIndex((kind) => kind !== null);
  const told = kinds.slice(from);
  const facts = told.filter((kind) => kind === 'fact').length;
  const all = told.filter((kind) => kind !== null).length;
  // Numbers alone may be anybody's.
  const whose = rest.some(({ text }, index) => /@|www\.|https?:/.test(text) || (kinds[index] ?? 'fact') !== 'fact');
  const first = rest[from];
  const last = rest.at(-1);
  if (last !== undefined && isSignatureAlone(last)) {
    const heads = first !== undefined && all === told.length && first !== last;
    if (!heads) return read.indexOf(last);
  }
  return first !== undefined && whose && facts >= 1 && all >= 2 && (facts >= 2 || all >= 3) && all >= told.length / 2
    ? read.indexOf(first)
    : null;
}

/** What a line of a signature tells; null for a line that tells nothing of the kind, or that leads on to others. */
export function tells({ text, fact }: ReadLine): 'fact' | 'company' | 'person' | 'title' | null {
  if (fact) return 'fact';
  if (/[,，:：!！?？]$/u.test(text)) return null;
  if (hasLegalForm(text) || organisationConfidence(text) >= 0.65) return 'company';
  if (isLoneName(tidied(text))) return 'person';
  return text.length <= 80 && (roleConfidence(text) >= 0.7 || isLoneName(text)) ? 'title' : null;
}

/** "Jane Roe | Quist Pumps | 020 7946 0018": a whole signature in one line, its parts between bars. */
function isSignatureAlone({ text, fact }: ReadLine): boolean {
  const parts = fact && text.length <= 160 ? text.split(/\s*[|｜│¦•]\s*|\s[/／·]\s/u) : [];
  return parts.length >= 3 && isLoneName(tidied(parts[0] ?? ''));
}

/** Whether a line is nothing but what can only be somebody's name. */
export function isLoneName(text: string): boolean {
  return (
    personNameConfidence(text) > 0.3 &&
    jobTitleConfidence(text) === 0 &&
    !hasLegalForm(text) &&
    // "DOYLE BROS. MARINE"
    (organisationConfidence(text) === 0 || /\p{Ll}/u.test(text))
  );
}
