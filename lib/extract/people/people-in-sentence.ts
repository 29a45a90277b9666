import { allMatches } from '../all-matches';
import { DOUBTFUL } from '../vocabulary/doubtful-given-names';
import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { LEGAL_FORM_AHEAD } from '../vocabulary/legal-forms';
import { isCommonWord } from '../vocabulary/not-names';
import { wordPattern } from '../word-pattern';
import { endOfName, GENERATION_BEHIND, HONORIFIC, INITIAL, RUN, segmentsOf, type Word } from './capital-runs';
import { personNameConfidence } from './person-name';
import { REACHED, standsAlone } from './standing-alone';
import { titleBefore, titleBehind } from './title-beside';
import type { TitlePhrase } from './title-phrase';

/** What a person does: behind a name it says that it is one. */
const DOES = wordPattern(
  String.raw`^\s*,?\s*(?:(?:also|then|later|previously|currently|first|originally|has|had|was|is|and|who|since|always|never)\s+){0,2}(?:said|says|told|tells|adds|added|explains|explained|notes|noted|wrote|writes|recalls|believes|thinks|joined|joins|founded|started|created|established|began|brings|brought|bought|replaces|succeeds|succeeded|supervises|supervised|heads|headed|chairs|chaired|studied|died|earned|received|holds|held|graduated|attended|lives|resides|grew|enjoys|loves|leads|led|manages|managed|oversees|serves|served|works|worked|teaches|taught|specializes|specialises|practices|born|married|appointed|elected|promoted|named|retired|responsible|spent|came|moved|became|speaks|plays|spends|volunteers|hired|hosts|has)\b`,
);
/** Whom a sentence says to turn to, by the words before the name, in other languages than English. */
const TURN_TO = wordPattern(
  String.raw`(?:wenden Sie sich(?: bitte)? an|ansprechpartner(?:in)? (?:ist|sind)|beantwortet(?: Ihnen)?(?: gerne?)?|kontaktieren Sie|melden Sie sich(?: bitte)? bei|(?:rückfragen|fragen|auskunft) (?:an|bei|erteilt)|zuständig ist|contactez|adressez-vous à|s[’']adresser à|joindre|auprès de|votre contact est|contacte (?:con|a)|contactar (?:con|a|com)|póngase en contacto con|diríjase a|pregunte por|preguntar por|fale com|falar com|entre em contato com|contatt(?:are|ate|i)|rivolgersi a|rivolgetevi a|chiedere di|neem contact op met|vraag naar|bel(?: met)?|kontakt(?:ować się)? z|kontaktujte|obraťte se na|kontakta|kontakt|ring(?: til)?|ta kontakt med|yhteyttä|обращайтесь к|обращаться к|контактное лицо|звертайтеся до|iletişime geçin)(?: (?:unser\p{L}*|notre|nuestr[oa]|noss[oa]|il nostro|la nostra))?\s*:?\s*(?:\p{L}{1,4}\.?\s)?$`,
);
const SAID_BY = wordPattern(
  String.raw`(?:\b(?:contact(?: person)?(?: for [\p{L} ]{1,30})? is|my name is|I['’]m|I am|by|says|said|contact|ask for|meet|dear|with|from|call|email|explains|notes|adds|told|thank|thanks to|owner|und|von|par|por|(?:direction|leadership|guidance|supervision|ownership|management|care) of)|[“”"—–])\s*:?\s*$`,
);
/** "Jane and Tom Roe": somebody of the same family's name is named before. */
function isSecondOfTwo(before: string): boolean {
  const [, first = ''] = /(\p{Lu}\p{Ll}+)\s(?:and|&)\s$/u.exec(before) ?? [];
  return first !== '' && isGivenName(first) && !DOUBTFUL.test(first);
}

/** Before a name: what counts up companies. */
const AMONG_COMPANIES =
  /\b(?:companies|corporations|firms|clients|customers|brands|retailers|manufacturers|suppliers|sponsors|vendors|banks|accounts|businesses|organizations|employers)\b,?(?:\s[^\s,.]+){0,2}\s(?:includ(?:e|es|ed|ing)|such as|like|are|were)\b[^.!?;]*$/i;

/** "a financial adviser with ", "positions at ": what stands before the name of an employer. */
function isEmployer(before: string): boolean {
  const [, word = ''] = /(\S+)\s(?:with|at|for|from)\s$/.exec(before) ?? [];
  return (
    word !== '' &&
    (/^(?:positions?|roles?|employed|careers?|jobs?|internships?)$/i.test(word) || jobTitleConfidence(word) > 0)
  );
}

/** What ends a company's name, right behind what has the form of one: "Quist Orl s.r.o.". */
const FORM_BEHIND = wordPattern(`^,? ${LEGAL_FORM_AHEAD}`, 'u');

/** Whether a company's form stands behind a name, or begins with its last word: "Quist Sp. z o.o." */
function isBeforeForm(text: string, name: string, end: number): boolean {
  const last = name.length - name.lastIndexOf(' ');
  return [end, end - last].some((from) => FORM_BEHIND.test(text.slice(from, end + 24)));
}

/** Words in small letters right behind a name. */
const OF_WHAT = /^\s(\p{Ll}+(?:\s\p{Ll}+)?)/u;

/** What is told of things as well. */
const IS_OR_HAS = /^\s+(?:is|was|has|had)\s/;

/** Words that speak of a person. */
const SPOKEN_OF = /\b(?:he|she|his|her)\b/i;

/** Somebody a sentence names, and what in it says that it is a person. */
export type FoundPerson = {
  name: string;
  title: TitlePhrase | null;
  sign: 'title' | 'deed' | 'none';
  /** Whether the name begins with a known given name. */
  known: boolean;
  /** Whether it is but a family name with a word of address: "Mr. Roe". */
  formal: boolean;
  /** Whether the line begins with the name and sets its title off: "Jane Roe – Head of Sales. Jane …". */
  introduced: boolean;
  /** The words of the line behind the name. */
  behind: string;
};

/**
 * The people a sentence or paragraph names, with the titles that stand directly beside them. Names that are `listed`
 * elsewhere on the page are known without a known given name; `heads` are their first words.
 */
export function peopleIn(
  text: string,
  listed: ReadonlySet<string> = new Set(),
  heads: ReadonlySet<string> = firstWords(listed),
): FoundPerson[] {
  const found: FoundPerson[] = [];
  for (const match of allMatches(text, RUN.of(text))) {
    for (const words of segmentsOf(match[0], match.index)) {
      let at = 0;
      let apart = true;
      while (at < words.length - 1) {
        const skipped = isPlain(words[at]?.text ?? '', heads) || isBeforeGivenName(words, at, heads);
        const taken: Taken = skipped ? null : personAt(words, at, apart, text, listed);
        if (taken !== null) found.push(taken.found);
        apart = taken !== null;
        at = taken?.next ?? at + 1;
      }
    }
  }
  return found;
}

/** "Jane Roe – Owner Jane began …": where the given name comes again with no sign before it, the next sentence has begun. */
function upToNameAgain(behind: string, given: string): string {
  const again = given.length > 2 ? behind.indexOf(` ${given} `) : -1;
  return again > 0 && /\p{Ll}/u.test(behind.charAt(again + given.length + 2)) ? behind.slice(0, again) : behind;
}

/** What a place is of, right before its name, in countries that put the kind first: "huyện Gia Lâm", "Kecamatan Quist". */
const PLACED = wordPattern(
  String.raw`(?<!\p{L})(?:huyện|quận|phường|xã|thôn|xóm|ấp|thị trấn|thị xã|tỉnh|thành phố|đường|phố|ngõ|hẻm|khu phố|kecamatan|kelurahan|kabupaten|desa|kota|provinsi|jalan|jln?\.|kampung|taman|barangay|brgy\.?|mukim)\s$`,
);

/** Whose family somebody is of, right before a name. */
const MARRIED =
  /\bmarried to(?: (?:his|her) \p{L}+,?)?\s(?:(?:Dr|Mrs?|Ms)\.?\s)?$|\b(?:lives?|resides?|living) (?:in [^.;]{2,40} )?with (?:his|her) (?:wife|husband|spouse|partner|family),?\s(?:(?:Dr|Mrs?|Ms)\.?\s)?$/u;

/** Who was found, and the word behind the name. */
type Taken = { found: FoundPerson; next: number } | null;

/** The words that names begin with, for `peopleIn`. */
export function firstWords(names: ReadonlySet<string>): Set<string> {
  return new Set([...names].map((name) => name.split(' ')[0] ?? ''));
}

/** "After Acme Jane led …": a word that begins no name, before the given name of somebody the page names. */
function isBeforeGivenName(words: readonly Word[], at: number, heads: ReadonlySet<string>): boolean {
  if (at + 2 !== words.length) return false;
  const next = words[at + 1]?.text ?? '';
  const first = words[at]?.text ?? '';
  return heads.has(next) && !heads.has(first) && isGivenName(next) && !isGivenName(first);
}

/** Whether nobody's name begins at a word, as of most words in capitals: it is one of pages and companies. */
function isPlain(word: string, heads: ReadonlySet<string>): boolean {
  return isCommonWord(word) && !heads.has(word) && !isGivenName(word) && !INITIAL.test(word) && !HONORIFIC.test(word);
}

/** The person whose name begins at a word, and the word behind it. `apart`: nothing of the run is left before it. */
function personAt(
  words: readonly Word[],
  at: number,
  apart: boolean,
  text: string,
  listed: ReadonlySet<string>,
): Taken {
  const first = words[at];
  if (first === undefined) return null;
  const honorific = HONORIFIC.test(first.text);
  const begin = honorific ? at + 1 : at;
  const word = words[begin]?.text ?? '';
  const initials = INITIAL.test(word);
  const given = isGivenName(initials ? (words[begin + 1]?.text ?? '') : word);
  if (jobTitleConfidence(word) > 0 && !given) return null;
  const next = endOfName(words, begin);
  // "Mr. Roe" alone is named by the family's name, "Jane" alone by nothing.
  const formal = honorific && next - begin === 1 && !given;
  if (next - begin < 2 && !formal) return null;
  const nameEnd = words[next - 1]?.end ?? first.start;
  const generation = text[nameEnd] === ',' ? (GENERATION_BEHIND.exec(text.slice(nameEnd, nameEnd + 8))?.[0] ?? '') : '';
  const bare = words.slice(formal ? at : begin, next).map(({ text: part }) => part);
  const name = `${bare.join(' ')}${generation}`;
  const sure = personNameConfidence(name);
  if (sure < 0.4 || !standsAlone(words, at, next, apart, text)) return null;
  if (sure < 0.7 && !honorific && isBeforeForm(text, name, nameEnd)) return null;
  const { start } = first;
  const end = nameEnd + generation.length;
  const [before, behind] = [text.slice(Math.max(0, start - 90), start), text.slice(end, end + 200)];
  if (PLACED.test(before)) return null;
  // Whom somebody is married to is told of them, and works elsewhere.
  if (MARRIED.test(before)) return null;
  // A name in quotation marks is what something is called: a cup, a boat, a song.
  if (/["“„«‘]$/u.test(before) && /^["”“»’]/u.test(behind)) return null;
  const isKnown = sure >= 0.7 || listed.has(name) || SPOKEN_OF.test(behind);
  const after = titleBehind(upToNameAgain(behind, bare[0] ?? ''), isKnown, before);
  const title = after ?? titleBefore(before, start < 90);
  // "an expert Quist Hills family dentist": between a title and what it is of stands a place.
  if (after === null && title !== null && jobTitleConfidence(OF_WHAT.exec(behind)?.[1] ?? '') > 0) return null;
  // "Head Customer Success": a line of nothing but a title and unknown words is one title.
  if (!given && title !== null && end === text.length && jobTitleConfidence(text) > 0) return null;
  // Whom somebody has worked for, and the clients a company counts up, are companies, whoever they are called after.
  if (
    title === null &&
    !honorific &&
    (isEmployer(before) || AMONG_COMPANIES.test(text.slice(Math.max(0, start - 200), start)))
  )
    return null;
  const deed =
    DOES.test(behind) || SAID_BY.test(before) || isSecondOfTwo(before) || TURN_TO.test(before) || REACHED.test(behind);
  const known = ((given || honorific) && sure >= 0.7) || (listed.has(name) && title !== null);
  const sign = title !== null ? 'title' : deed ? 'deed' : 'none';
  if (known && sign === 'none' && (formal || DOUBTFUL.test(word))) return null;
  // "Dawn Patrol has opened": of what is a word as well as a given name anything may be told.
  if (sign === 'deed' && DOUBTFUL.test(word) && IS_OR_HAS.test(behind) && !SPOKEN_OF.test(behind)) return null;
  // A name that only has the form of one needs a title beside it, initials at least somebody who is said to speak.
  if (!known && (isCommonWord(word) || (title === null && !(initials && SAID_BY.test(before))))) return null;
  const introduced = start === 0 && title !== null && /^\s*[,(–—\ufffd|:-]/u.test(behind);
  return { found: { name, title, sign, known, formal, introduced, behind: text.slice(end) }, next };
}
