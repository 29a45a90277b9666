import { foldLetters } from '../../../contacts/fold';
import { spellingsOf } from '../../evidence/entity';
import { personNameConfidence } from '../../people/person-name';
import { isGivenName } from '../../vocabulary/given-names';
import { hasLegalForm } from '../../vocabulary/legal-forms';
import { isCommonWord } from '../../vocabulary/not-names';
import { organisationConfidence } from '../../vocabulary/organisation-words';
import { countryNamed, isTown } from '../../vocabulary/places';
import { departmentConfidence, roleConfidence } from '../../vocabulary/roles';
import { behindSignOff } from '../sign-offs';
import { EAST_ASIAN, isOfficial, OWNER_WORD, piecesOf, tidied } from './name-pieces';
import { overlap } from './reconciled-name';
import type { Segment } from './segments';

/** The name a signature gives, the segment it stands in, and what stood beside it there. */
export type SignedName = {
  name: string;
  segment: Segment;
  beside: string[];
  confidence: number;
  /** Where the name stands again in Latin letters. */
  also: Segment | null;
};

/** How many segments from the head the name can stand in. */
const MAX_DEPTH = 6;
const NAME_WORD =
  /^(?:\p{Lu}[\p{L}\p{M}]*(?:[-'’.ʼ]\p{L}[\p{L}\p{M}]*)*\.?|\p{Lu}\.(?:-?\p{Lu}\.)*|[\p{Lo}\p{M}]{2,}(?:[-\s][\p{Lo}\p{M}]+)*|de|del|della|der|den|di|da|dos|do|das|du|la|le|van|von|vom|zu|zur|ten|ter|te|bin|ibn|al|el|af|av|y|e|i|'t|’t|’[A-Z]\p{L}+)$/u;

/** Finds the sender's name in the first segments, knowing how the header and the mailbox call them. */
export function findSignedName(segments: readonly Segment[], header: string, mailbox: string): SignedName | null {
  let best: SignedName | null = null;
  for (const [at, segment] of segments.slice(0, MAX_DEPTH).entries()) {
    if (segment.label !== null && segment.label !== 'name') continue;
    const read = nameIn(segment.text, header, mailbox);
    if (read === null) continue;
    const confidence = read.confidence + (segment.label === 'name' ? 0.5 : at === 0 ? 0.3 : at === 1 ? 0.12 : 0);
    if (best === null || confidence > best.confidence + 1e-9) best = { ...read, segment, confidence, also: null };
  }
  if (best === null || best.confidence < 0.55) return null;
  return header === '' && !EAST_ASIAN.test(best.name) ? (nativeName(segments, best) ?? best) : best;
}

/** "佐藤 健一" over or under "SATO Kenichi", where no header tells which of the two the sender goes by. */
function nativeName(segments: readonly Segment[], latin: SignedName): SignedName | null {
  const beside = segments.filter(
    ({ row, label, text }) =>
      Math.abs(row - latin.segment.row) <= 1 &&
      (label === null || label === 'name') &&
      EAST_ASIAN.test(text) &&
      !isOfficial(text.replace(/\s/g, '')) &&
      personNameConfidence(text) >= 0.5,
  );
  const [segment, ...others] = beside;
  return segment === undefined || others.length > 0 || latin.beside.length > 0
    ? null
    : { name: tidied(segment.text), segment, beside: [], confidence: latin.confidence, also: latin.segment };
}

/** The name within a segment, and what else stands there. */
function nameIn(text: string, header: string, mailbox: string): Omit<SignedName, 'segment' | 'also'> | null {
  const pieces = piecesOf(text, header);
  let best = -1;
  let confidence = 0;
  for (const [at, piece] of pieces.entries()) {
    const alone =
      EAST_ASIAN.test(piece) && pieces.length > 1 && pieces.every((one) => one === piece || isOfficial(one));
    const sure = confidenceOf(piece, header, mailbox) + (alone && !isOfficial(piece) ? 0.3 : 0) - at * 0.05;
    if (sure > confidence) {
      best = at;
      confidence = sure;
    }
  }
  if (best < 0 || confidence < 0.2) return null;
  // Of one name in two scripts the first is the sender's own.
  const other = (piece: string) => EAST_ASIAN.test(piece) !== EAST_ASIAN.test(pieces[best] ?? '');
  const own = pieces.findIndex((piece, at) => at < best && other(piece) && confidenceOf(piece, header, mailbox) >= 0.3);
  if (own >= 0) best = own;
  const name = tidied(pieces[best] ?? '');
  const beside = pieces.filter(
    (piece, at) =>
      at !== best &&
      /\p{L}{2}/u.test(piece) &&
      !isAlso(piece, name, header, mailbox) &&
      behindSignOff(piece) !== '' &&
      (!CREDENTIAL.test(piece) || roleConfidence(piece) >= 0.5) &&
      (OWNER_WORD.test(piece) || tidied(`${piece} Xx`) !== 'Xx'),
  );
  return { name, beside, confidence };
}

/** A degree or membership nobody listed: "RDH", "M.I.E.T.". */
const CREDENTIAL = /^\p{Lu}[\p{Lu}.]{1,6}$/u;

function confidenceOf(piece: string, header: string, mailbox: string): number {
  if (/\d|@|[:：?!%&+]/u.test(piece) || piece.length > 60) return 0;
  const bare = tidied(piece);
  const match = header === '' ? 0 : overlap(bare, header);
  const lone = /^\p{L}{3,}$/u.test(bare) && isGivenName(bare) && mailbox.startsWith(foldLetters(bare));
  const spelled = spellingsOf(bare).includes(mailbox) || lone ? 0.4 : 0;
  if (EAST_ASIAN.test(bare)) {
    if (isOfficial(bare.replace(/\s/g, '')) && match < 1) return 0;
    const known = personNameConfidence(bare);
    const short = bare.replace(/\s/g, '').length <= 5 || PARTED.test(bare) ? 0.25 : 0;
    return Math.max(known, short) + match * (known > 0 ? 0.6 : 0.3);
  }
  const words = bare.split(/\s+/);
  if (words.length > 6 || !words.every((word) => NAME_WORD.test(word)))
    return match >= 1 && words.length <= 5 ? 0.6 : 0;
  if (
    match < 1 &&
    (hasLegalForm(bare) || organisationConfidence(bare) >= 0.55 || isTown(bare) || countryNamed(bare) !== '')
  )
    return 0;
  const official = roleConfidence(bare) > 0 || departmentConfidence(bare) > 0;
  if (official && match < 0.6) return 0;
  const known = personNameConfidence(bare);
  const common = words.filter(isCommonWord).length;
  const form =
    words.length === 1
      ? isGivenName(bare)
        ? 0.3
        : 0.05
      : words.length <= 4 && common * 2 < words.length
        ? 0.35 - common * 0.05
        : 0.1;
  return Math.max(known, form) + match * 0.6 + spelled;
}

/** Kana alone, with spaces. */
const KANA = /^[\p{Script=Hiragana}\p{Script=Katakana}ー\s・]+$/u;

/** Family and given name as Japanese write them apart, the latter in kana. */
const PARTED = /^\p{Script=Han}{1,4}\s[\p{Script=Hiragana}\p{Script=Katakana}]{2,5}$/u;

/** Whether a piece beside the name is the same name again, in another script or shortened. */
function isAlso(piece: string, name: string, header: string, mailbox: string): boolean {
  if (roleConfidence(piece) > 0 || organisationConfidence(piece) > 0 || departmentConfidence(piece) > 0) return false;
  if (/^(?:he|she|they|er|sie)$|^(?:him|her|them|his|hers|theirs|ihm|ihr)$/iu.test(piece)) return true;
  return (
    // What only has the form of a name is a firm's as soon as somebody's in the same script: "Jane Roe / Quist Mill".
    // How a name in characters is read.
    (KANA.test(piece) && /\p{Script=Han}/u.test(name)) ||
    personNameConfidence(piece) >= (EAST_ASIAN.test(piece) === EAST_ASIAN.test(name) ? 0.6 : 0.4) ||
    (header !== '' && overlap(piece, header) >= 0.99) ||
    spellingsOf(piece).includes(mailbox)
  );
}
