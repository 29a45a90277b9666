import { fold } from '../../contacts/fold';
import { isGivenName } from '../vocabulary/given-names';
import { organisationConfidence } from '../vocabulary/organisation-words';
import { type ReadLine, tells, toldStart } from './told-lines';

/** What is longer is more than a signature. */
export const MAX_SIGNATURE_LINES = 30;

/**
 * Where no delimiter tells: the index of the signature's first line, by a sign-off before it, by the sender's name, by
 * what its lines tell, or by a given name alone; null where nothing looks like one. `read` are a message's last lines.
 */
export function signatureStart(read: readonly ReadLine[]): number | null {
  return signOffStart(read) ?? nameStart(read) ?? toldStart(read) ?? loneNameStart(read);
}

/** Behind the last sign-off that nothing but a signature, notices and a postscript follows. */
function signOffStart(read: readonly ReadLine[]): number | null {
  const at = read.findLastIndex(({ behind }) => behind !== null);
  const own = read[at];
  if (own === undefined) return null;
  if (own.behind !== '') return at + 1;
  const rest = read.slice(at + 1).filter(({ notice }) => !notice);
  const [first] = rest;
  if (first === undefined) return at + 1;
  if (rest.length > MAX_SIGNATURE_LINES) return null;
  if (first.prose && first.name === null) return null;
  return at + 1;
}

/** The first line of the closing stretch that names the sender. */
function nameStart(read: readonly ReadLine[]): number | null {
  let start: number | null = null;
  for (let at = read.length - 1; at >= Math.max(0, read.length - MAX_SIGNATURE_LINES); at -= 1) {
    const one = read[at];
    if (one === undefined || (one.prose && one.name === null)) break;
    if (one.name !== null && !/[,，:：]$/.test(one.text)) start = at;
  }
  if (start === null) return null;
  if (!read.slice(start).some(({ fact }) => fact)) return start;
  const own = read[start];
  const house = own !== undefined && tells(own) !== 'person' && tells(own) !== 'fact';
  // A company above its writer's name heads the signature, with their office between; so do name and title above a
  // company that the mailbox is called by.
  for (let at = start - 1; at >= Math.max(0, start - 3); at -= 1) {
    const above = read[at];
    if (above === undefined || above.prose || above.notice || above.behind !== null) break;
    const kind = above.text.length > 60 ? null : tells(above);
    if (
      organisationConfidence(above.text) >= 0.8 ||
      (house && (kind === 'person' || kind === 'title') && !own.text.includes(above.text))
    )
      start = at;
  }
  return start;
}

/** A last line that is nothing but a given name: how a short mail ends whose head does not tell who wrote it. */
function loneNameStart(read: readonly ReadLine[]): number | null {
  const at = read.findLastIndex(({ notice }) => !notice);
  const text = read[at]?.text ?? '';
  return at > 0 && /^\p{Lu}\p{Ll}{2,}[.!]?$/u.test(text) && isGivenName(fold(text.replace(/[.!]$/, ''))) ? at : null;
}
