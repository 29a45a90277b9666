import { cleanText } from '../../../contacts/clean-text';
import { foldLetters } from '../../../contacts/fold';
import { bareName } from '../../../contacts/names';
import { spellingsOf } from '../../entity';
import { personNameConfidence } from '../../person-name';
import { isGivenName } from '../../vocabulary/given-names';
import { hasLegalForm } from '../../vocabulary/legal-forms';
import { isCommonWord } from '../../vocabulary/not-names';
import { organisationConfidence } from '../../vocabulary/organisation-words';
import { countryNamed, isTown } from '../../vocabulary/places';
import { departmentConfidence, roleConfidence } from '../../vocabulary/roles';
import { behindSignOff } from '../sign-offs';
import type { Segment } from './segments';

/** The name a signature gives, the segment it stands in, and what stood beside it there. */
export type SignedName = { name: string; segment: Segment; beside: string[]; confidence: number };

/** How many segments from the head the name can stand in. */
const MAX_DEPTH = 6;
/** What people put before their name: on behalf of, callings and degrees of many countries. */
const BEFORE =
  /^(?:(?:Inh|med|vet|dent|jur|phil|rer|nat|oec|h\.c|i\. ?[VA]\.|RA(?:in)?|StB|WP|ppa\.?|p\. ?p\.|gez\.|m\.f\.g\.?|Mr|Mrs|Ms|Miss|Dr|Prof|Herrn?|Frau|Dipl(?:\.-?\p{L}+)*|Ing|Mag|Arch|arch|Avv|Dott(?:\.?ssa)?|Geom|Rag|Sig(?:\.?ra)?|Lic|Licda|C\.P|Arq|Abg|D|Dña|Don|Doña|Sr|Sra|Srta|Eng|Engª|Mgr|Bc|JUDr|MUDr|RNDr|PhDr|mgr|inż|dr|lek|hab|M|Mme|Mlle|Me|Maître|ir|drs|mr|ing|Av|Uzm|Op|Doç|Yrd|Sayın|م|د|أ|المهندس|المهندسة|الدكتور|الدكتورة|الأستاذ|Shri|Smt|Er|CA|Adv)(?:\.(?:-\p{Lu}\p{L}+\.?)?|(?=\s))(?:\s*(?=\S)))+/u;
const AFTER =
  /[,\s]+(?:Ph\.? ?D|MBA|MBBS|BDS|MDS|FRCS|MRCP|DNB|DVM|DDS|LUTCF|FCMA|FCCA|TkT|DI|KTM|M\.?Sc|B\.?Sc|M\.?Eng|B\.?Eng|M\.?A|B\.?A|LL\.?M|MD|CPA|CFA|PMP|P\.?E|P\.?Eng|CISSP|SHRM-\p{L}+|CSCP|CPSM|RN|Esq|Jr|Sr|FRICS|MRICS|RIBA|ACA|FCA|ACCA|CIPS|MCIPS|FCIPS|OBE|MBE|SIOR|CPP|AIA|LEED ?AP|DBA|EMBA|CIC|M\.?B\.?A|Dipl\.?[- ]\p{L}+\.?(?:\s?\([^)]*\))?|CSc|DiS|MSc)\.?(?=$|[\s,])/gu;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
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
    if (best === null || confidence > best.confidence + 1e-9) best = { ...read, segment, confidence };
  }
  return best !== null && best.confidence >= 0.55 ? best : null;
}

/** The name within a segment, and what else stands there. */
function nameIn(text: string, header: string, mailbox: string): Omit<SignedName, 'segment'> | null {
  const pieces = piecesOf(text);
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
      !isAlso(piece, header, mailbox) &&
      behindSignOff(piece) !== '' &&
      (!CREDENTIAL.test(piece) || roleConfidence(piece) >= 0.5) &&
      tidied(`${piece} Xx`) !== 'Xx',
  );
  return { name, beside, confidence };
}

/** A degree or membership nobody listed: "RDH", "M.I.E.T.". */
const CREDENTIAL = /^\p{Lu}[\p{Lu}.]{1,6}$/u;

/** "Maria (Mimi) Keller". */
const NICKNAME = /(?<=\p{Lu}\p{Ll}+)\s[("“„«']\p{L}+[)"”“»']\s(?=\p{Lu}\p{Ll})/gu;

/** "Jane Roe, Head of Sales", "Wei Zhang 张伟", "营业部 部长 山田 太郎": a segment as the things it strings together. */
function piecesOf(text: string): string[] {
  const bare = text.replace(AFTER, ' ').replace(NICKNAME, ' ');
  const turned = /^(\p{Lu}[\p{L}'’-]+),\s+(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\.?)?)$/u.exec(bare.trim());
  if (turned !== null && roleConfidence(turned[2] ?? '') === 0 && organisationConfidence(turned[2] ?? '') === 0)
    return [`${turned[2]} ${turned[1]}`];
  return bare
    .split(/\s*[,،，、/]\s+|\s*[/／]\s*|\s+[-–—]\s*|\s*[–—]\s+|[()（）[\]]|:\s+|\s*·\s*/u)
    .flatMap(byScript)
    .map((piece) => cleanText(piece).replace(/^[\s.,:–-]+(?=\S)|[\s,:–-]+$/gu, ''))
    .filter((piece) => piece !== '');
}

/** Latin and East Asian words apart, and of the latter the titles and departments apart from the name. */
function byScript(piece: string): string[] {
  if (!EAST_ASIAN.test(piece)) return [piece];
  const runs = piece.match(/[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\p{P}\s]*|[^\p{Script=Latin}]+/gu) ?? [piece];
  return runs.flatMap((run) => {
    if (!EAST_ASIAN.test(run)) return [run];
    const words = run.trim().split(/[\s\u3000]+/u);
    if (words.length < 2) return [titledApart(run.trim())].flat();
    const groups: string[] = [];
    let open: string[] = [];
    let kind = '';
    for (const word of words) {
      const next = isOfficial(word) ? 'office' : 'name';
      if (next !== kind && open.length > 0) {
        groups.push(open.join(' '));
        open = [];
      }
      kind = next;
      open.push(word);
    }
    if (open.length > 0) groups.push(open.join(' '));
    return groups;
  });
}

/** "김민수과장", "王伟经理": name and title in one word. */
function titledApart(word: string): string[] {
  for (const length of [3, 2, 4]) {
    const [name, title] = [word.slice(0, length), word.slice(length)];
    if (
      title.length >= 2 &&
      title.length <= 6 &&
      personNameConfidence(name) >= 0.4 &&
      roleConfidence(title) > 0 &&
      !isOfficial(name) &&
      organisationConfidence(word) === 0
    )
      return [name, title];
  }
  return [word];
}

function isOfficial(word: string): boolean {
  return (
    organisationConfidence(word) >= 0.8 ||
    (word.length > 1 && (roleConfidence(word) > 0 || departmentConfidence(word) > 0)) ||
    word.length > 8
  );
}

function confidenceOf(piece: string, header: string, mailbox: string): number {
  if (/\d|@|[:：?!%&+]/u.test(piece) || piece.length > 60) return 0;
  const bare = tidied(piece);
  const match = header === '' ? 0 : overlap(bare, header);
  const lone = /^\p{L}{3,}$/u.test(bare) && isGivenName(bare) && mailbox.startsWith(foldLetters(bare));
  const spelled = spellings(bare).includes(mailbox) || lone ? 0.4 : 0;
  if (EAST_ASIAN.test(bare)) {
    if (isOfficial(bare.replace(/\s/g, '')) && match < 1) return 0;
    const known = personNameConfidence(bare);
    const short = bare.replace(/\s/g, '').length <= 5 ? 0.25 : 0;
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

/** Whether a piece beside the name is the same name again, in another script or shortened. */
function isAlso(piece: string, header: string, mailbox: string): boolean {
  if (roleConfidence(piece) > 0 || organisationConfidence(piece) > 0 || departmentConfidence(piece) > 0) return false;
  if (/^(?:he|she|they|er|sie)$|^(?:him|her|them|his|hers|theirs|ihm|ihr)$/iu.test(piece)) return true;
  return (
    personNameConfidence(piece) >= 0.4 ||
    (header !== '' && overlap(piece, header) >= 0.99) ||
    spellings(piece).includes(mailbox)
  );
}

/** The share of the words of `name` that `header` has, too, initials counting; East Asian names count whole. */
export function overlap(name: string, header: string): number {
  if (EAST_ASIAN.test(name)) {
    const [mine, theirs] = [name.replace(/\s/g, ''), header.replace(/\s/g, '')];
    return theirs.includes(mine) || (mine.length > 1 && mine.includes(theirs)) ? 1 : 0;
  }
  const words = (text: string) =>
    text
      .split(/[\s.]+/)
      .map(foldLetters)
      .filter((word) => word !== '');
  const [mine, theirs] = [words(name), words(header)];
  if (mine.length === 0) return 0;
  const fits = (a: string, b: string) =>
    a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
  if (theirs.length > 0 && theirs.every((word) => mine.some((own) => fits(own, word)))) return 1;
  return mine.filter((word) => theirs.some((other) => fits(word, other))).length / mine.length;
}

function spellings(name: string): string[] {
  return spellingsOf(name);
}

/** The name a header gives without callings and, in East Asian scripts, without the company or office beside it. */
export function headerPerson(written: string): string {
  if (!EAST_ASIAN.test(written)) return written === '' ? '' : tidied(written);
  const words = written.split(/[\s\u3000]+/u);
  const own = words.filter((word) => !EAST_ASIAN.test(word) || !isOfficial(word));
  return tidied(own.length === 0 ? written : own.join(' '));
}

/** Degrees as Czech, Slovak and Austrian lists put them behind the name. */
const DEGREE_BEHIND = /[,\s]+(?:(?:Ing|Mgr|Bc|Dr|MUDr|JUDr|PhDr|RNDr|Prof|Doc|Mag|Dipl|Arch)\.)+$/u;

/** A name without what people put before and behind it. */
function tidied(piece: string): string {
  const bare = piece.replace(AFTER, ' ').replace(BEFORE, '').replace(DEGREE_BEHIND, '').trim();
  return cleanText(bareName(bare === '' ? piece : bare));
}

/**
 * The name to keep of the header's and the signature's: the fuller one of the two, the signature's where both are
 * full, the one in the sender's own script where they differ in script.
 */
export function reconciledName(header: string, signed: string): string {
  // A header in two scripts names the sender twice.
  if (isMixed(header)) return signed === '' ? (header.match(NATIVE_RUN)?.[0].trim() ?? header) : signed;
  if (header === '' || signed === '') return header === '' ? signed : header;
  const [headEast, signEast] = [isNative(header), isNative(signed)];
  if (headEast !== signEast) return headEast ? header : signed;
  if (headEast) return signed.replace(/\s/g, '').length >= header.replace(/\s/g, '').length ? signed : header;
  const full = (name: string) => name.split(/\s+/).filter((word) => foldLetters(word).length > 1).length;
  if (full(header) > full(signed) && overlap(signed, header) >= 0.99 && organisationConfidence(header) < 0.55)
    return header;
  // A name set in capitals for looks is written as the header writes it.
  if (signed === signed.toUpperCase() && header !== header.toUpperCase() && foldLetters(signed) === foldLetters(header))
    return header;
  return signed;
}

const NATIVE_RUN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}][^\p{Script=Latin}()（）]*/u;

function isMixed(name: string): boolean {
  return /\p{Script=Latin}{2}/u.test(name) && EAST_ASIAN.test(name);
}

function isNative(name: string): boolean {
  return !/\p{Script=Latin}/u.test(name);
}
