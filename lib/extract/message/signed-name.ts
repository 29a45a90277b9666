import { fold } from '../../contacts/fold';
import { personNameConfidence } from '../people/person-name';
import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { nameIn, SIGNS_FOR } from './name-in-line';
import { behindSignOff } from './sign-offs';
import type { Closing } from './signature-lines';
import type { SenderName } from './signing-names';

const EAST_ASIAN = /\p{Script=Han}|\p{Script=Hangul}/u;

/** A name as somebody signs with it, and the line it stands on. */
export type SignedName = { name: string; line: string };

/** The name in the first lines of a closing: the sender's as the head tells it, else what can only be a name; null for none. */
export function signedName({ signature, signOff }: Closing, sender: SenderName): SignedName | null {
  const lines = signature.length > 0 ? signature.slice(0, 4) : signOff;
  let likely: SignedName | null = null;
  let best = 0.4;
  for (const line of lines) {
    const after = behindSignOff(line);
    if (after === '') continue;
    for (const part of partsOf((after ?? line).replace(/^[\s*_~>•–—-]+|[\s*_~]+$/gu, '').replace(SIGNS_FOR, ''))) {
      if (jobTitleConfidence(part) > 0 || hasLegalForm(part)) continue;
      const confidence = personNameConfidence(part);
      const named = nameIn(part, sender);
      if (named === 'whole' || (named === 'part' && /\s/.test(part))) return { name: part, line };
      const given = signature.length === 0 && /^\p{Lu}\p{L}+$/u.test(part) && isGivenName(fold(part)) ? 0.5 : 0;
      if (Math.max(confidence, given) > best) {
        best = Math.max(confidence, given);
        likely = { name: part, line };
      }
    }
  }
  return likely;
}

/** A line's parts between separators; in East Asian lines, whose words are few, between spaces where one is a title. */
function partsOf(line: string): string[] {
  const parts = line.split(/\s*[|｜,，/／·•<([（:：\t]\s*|\s+[-–—]\s*|\s{2,}|\u3000/u);
  return parts.flatMap((part) => {
    const words = part.split(' ');
    return EAST_ASIAN.test(part) && words.some((word) => jobTitleConfidence(word) > 0) ? words : [part];
  });
}
