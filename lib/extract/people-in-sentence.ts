import { personNameConfidence } from './person-name';
import { type TitlePhrase, titlePhrase } from './title-phrase';
import { isGivenName } from './vocabulary/given-names';
import { jobTitleConfidence } from './vocabulary/job-titles';
import { isCommonWord } from './vocabulary/not-names';

/** Words in capitals that follow each other with nothing but spaces, initials and name particles between them. */
const RUN =
  /(?<=^|[\s("“‘«\u2014\u2013\ufffd,;:[-])\p{Lu}[^\s,;:!?()[\]{}"“”«»|/<>@#*+=–—\ufffd]*(?:\s+(?:(?:de|del|de la|van|van der|van den|von|bin|al|da|dos|di|den|ter|la|le)\s+)?(?:["“(]\p{Lu}[^\s"”)]+["”)]\s+)?\p{Lu}[^\s,;:!?()[\]{}"“”«»|/<>@#*+=–—\ufffd]*){1,11}/gu;
const PARTICLE = /^(?:de|del|la|van|der|den|von|bin|al|da|dos|di|ter|le)$/u;
const HONORIFIC = /^(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Rev|Herr|Frau|Mme|M|Sra?|Dott|Attorney|Atty)\.?$/u;
const INITIAL = /^\p{Lu}\.?(?:\p{Lu}\.)?$/u;
const GENERATION = /^(?:Jr|Sr|II|III|IV)\.?$/u;

/** Given names that begin a sentence or a place as often as a name. */
const DOUBTFUL =
  /^(?:april|art|august|aurora|austin|autumn|carson|charlotte|chase|chelsea|clay|cliff|dallas|dawn|devon|faith|florence|francisco|georgia|german|ginger|grace|grant|heath|holly|hope|houston|ivy|jackson|jersey|jordan|joy|june|kent|lincoln|madison|major|marina|may|mercedes|miles|olive|orlando|paris|pearl|penny|regina|rose|ruby|savannah|sierra|sky|summer|sunny|sydney|trinity|victoria|virginia|vista|warren|washington|will)$/i;
/** What a place, a company, a school or a thing named after somebody goes on with. */
const NAMED_AFTER =
  /^(?:foundation|award|awards|street|avenue|road|boulevard|lane|drive|way|school|college|university|hospital|centre|center|institute|library|museum|park|airport|stadium|theatre|theater|hall|house|company|inc|llc|ltd|law|group|associates|partners|realty|insurance|agency|consulting|photography|design|designs|studio|studios|jewelers|brothers|sons|show|band|orchestra|trio|quartet|beach|county|city|island|islands|springs|valley|river|mountain|lake|falls|collection|edition|cup|trophy|prize|fund|scholarship|building|tower|bridge|hotel|resort|winery|vineyards|farms|homes|properties|motors|ford|toyota|honda|chevrolet|memorial|family|blvd|ave|st|rd|dr|plaza|square|court|place|inn|church|cathedral|press|books|records|productions|ministries|church|team|blog|post|bio|biography|profile)$/i;
/** Words before a name that are no part of it, at the head of a sentence or label. */
const LEADING =
  /^(?:about|and|as|ask|attention|both|by|call|client|contact|congratulations|dear|email|featuring|for|founder|from|hello|hi|host|in|interview|introducing|join|like|meet|our|photo|read|said|says|see|since|speaker|thank|thanks|to|today|visit|watch|welcome|when|while|with|write|author|singer|actor|actress|presenter|host|star|legend|novelist|guest|artist|composer|musician|guitarist|comedian|senator|congressman|congresswoman|governor|judge|mayor|councilman|councilwoman|coach|captain|detective|sergeant|officer|pastor|chef|designer|brother|sister|mother|father|son|daughter|wife|husband|uncle|aunt|nephew|niece|friend|although|because|before|after|if|where|during|under|under|until|then|also|but|however|currently|former|native)$/i;
/** What a person does: behind a name it says that it is one. */
const DOES =
  /^\s*,?\s*(?:(?:also|then|later|previously|currently|first|originally|has|had|was|is|and|who|since|always|never)\s+){0,2}(?:said|says|told|tells|adds|added|explains|explained|notes|noted|wrote|writes|recalls|believes|thinks|joined|joins|founded|started|created|established|began|brings|brought|earned|received|holds|held|graduated|attended|lives|resides|grew|enjoys|loves|leads|led|manages|managed|oversees|serves|served|works|worked|teaches|taught|specializes|specialises|practices|born|married|appointed|elected|promoted|named|retired|responsible|spent|came|moved|became|speaks|plays|spends|volunteers|hired|hosts|has)\b/iu;
const SAID_BY =
  /(?:\b(?:by|says|said|contact|ask for|meet|dear|with|from|call|email|explains|notes|adds|told|thank|thanks to|owner|und|von|par|por)|[“”"—–])\s*:?\s*$/iu;
const IS =
  /^\s+(?:is|was|serves as|served as|has been|works as|acts as|became|ist|war|est|es|è|é)\s+(?:currently\s+|now\s+|also\s+)?/iu;

/** Somebody a sentence names, and what in it says that it is a person. */
export type FoundPerson = {
  name: string;
  title: TitlePhrase | null;
  sign: 'title' | 'deed' | 'none';
  /** Whether the name begins with a known given name. */
  known: boolean;
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
  for (const match of text.matchAll(RUN)) {
    for (const words of segmentsOf(match[0], match.index)) {
      let at = 0;
      let apart = true;
      while (at < words.length - 1) {
        const taken: Taken = isPlain(words[at]?.text ?? '', heads) ? null : personAt(words, at, apart, text, listed);
        if (taken !== null) found.push(taken.found);
        apart = taken !== null;
        at = taken?.next ?? at + 1;
      }
    }
  }
  return found;
}

/** Who was found, and the word behind the name. */
type Taken = { found: FoundPerson; next: number } | null;

type Word = { text: string; end: number; start: number };

/** A run's words, parted where a sentence or a possessive ends. */
function segmentsOf(run: string, offset: number): Word[][] {
  const segments: Word[][] = [[]];
  for (const match of run.matchAll(/\S+/g)) {
    const [written] = match;
    const start = offset + match.index;
    const owns = /['’]s?$/.test(written);
    const ends = /\.$/.test(written) && !INITIAL.test(written) && !HONORIFIC.test(written) && !GENERATION.test(written);
    const text = written.replace(/['’]s?$|[-'’]+$/u, '').replace(ends ? /\.$/ : /$^/, '');
    segments.at(-1)?.push({ text, start, end: start + text.length });
    if (owns || ends) segments.push([]);
  }
  return segments;
}

/** The words that names begin with, for `peopleIn`. */
export function firstWords(names: ReadonlySet<string>): Set<string> {
  return new Set([...names].map((name) => name.split(' ')[0] ?? ''));
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
  if (next - begin < 2) return null;
  const name = words
    .slice(begin, next)
    .map(({ text: part }) => part)
    .join(' ');
  const sure = personNameConfidence(name);
  if (sure < 0.4 || !standsAlone(words, at, next, apart, text)) return null;
  const { start } = first;
  const end = words[next - 1]?.end ?? start;
  const [before, behind] = [text.slice(Math.max(0, start - 90), start), text.slice(end, end + 200)];
  const title = titleBehind(behind, sure >= 0.7 || listed.has(name)) ?? titleBefore(before);
  // "Head Customer Success": a line of nothing but a title and unknown words is one title.
  if (!given && title !== null && end === text.length && jobTitleConfidence(text) > 0) return null;
  const deed = DOES.test(behind) || SAID_BY.test(before);
  const known = ((given || honorific) && sure >= 0.7) || (listed.has(name) && title !== null);
  const sign = title !== null ? 'title' : deed ? 'deed' : 'none';
  if (known && sign === 'none' && DOUBTFUL.test(word)) return null;
  // A name that only has the form of one needs a title beside it, initials at least somebody who is said to speak.
  if (!known && (isCommonWord(word) || (title === null && !(initials && SAID_BY.test(before))))) return null;
  return { found: { name, title, sign, known, behind: text.slice(end) }, next };
}

/** Where a name that begins at a word ends: initials, particles and one more given name may stand before the family name. */
function endOfName(words: readonly Word[], begin: number): number {
  let at = begin + 1;
  const is = (form: RegExp) => form.test(words[at]?.text ?? '');
  while (at < words.length && (is(INITIAL) || is(/^["“(]/))) at += 1;
  if (INITIAL.test(words[begin]?.text ?? '') && isGivenName(words[at]?.text ?? '') && at + 1 < words.length) at += 1;
  while (at < words.length && (is(INITIAL) || is(/^["“(]/))) at += 1;
  while (at < words.length && is(PARTICLE)) at += 1;
  at += 1;
  const last = words[at]?.text ?? '';
  const middle = words[at - 1]?.text ?? '';
  // "Jane Mary Roe": of three words the second may be a given name, too, where nothing follows the third.
  if (
    at === words.length - 1 &&
    !isCommonWord(last) &&
    !GENERATION.test(last) &&
    (jobTitleConfidence(last) === 0 || isGivenName(last))
  )
    at += isGivenName(middle) || !isGivenName(last) || jobTitleConfidence(last) > 0 ? 1 : 0;
  if (GENERATION.test(words[at]?.text ?? '')) at += 1;
  return Math.min(at, words.length);
}

/** Whether a name is a person's own mention: not the head or tail of what is called after somebody. */
function standsAlone(words: readonly Word[], at: number, next: number, apart: boolean, text: string): boolean {
  const previous = words[at - 1]?.text ?? '';
  if (!apart && !LEADING.test(previous) && !HONORIFIC.test(previous) && jobTitleConfidence(previous) === 0)
    return false;
  const start = words[at]?.start ?? 0;
  const end = words[next - 1]?.end ?? start;
  const [before, behind] = [text.slice(Math.max(0, start - 12), start), text.slice(end, end + 40)];
  if (/(?:^|\D)\d+\s*$/.test(before) && !/\b(?:19|20)\d\d\s*$/.test(before)) return false;
  if (/\b(?:the|a|an|st\.?|saint|mount|mt\.?|lake|fort|port|san|santa|los|las|el|new|on|at)\s*$/i.test(before))
    return false;
  const following = words[next];
  if (
    following !== undefined &&
    !isGivenName(following.text) &&
    !HONORIFIC.test(following.text) &&
    titlePhrase(text.slice(following.start)) === null
  )
    return false;
  if (
    NAMED_AFTER.test(following?.text ?? '') ||
    /^\s*(?:&|and|\+)\s+(?:associates|sons|co|company|partners|brothers|daughters|family)\b/i.test(behind)
  )
    return false;
  if (/^\s*[,]?\s*(?:inc|llc|ltd|llp|gmbh|p\.?c\.|corp)\b/i.test(behind)) return false;
  // "Ann Arbor, MI" names a place.
  if (
    /^\s+(?:products?|stores?|shops?|brand|team|range|branch(?:es)?|collections?|items?|vehicles?|cars?|dealers?|customers?|websites?|tickets?|games?|account|accounts|funds?|and its|or its)\b/.test(
      behind,
    )
  )
    return false;
  return !/^,\s*(?!MD|JD|RN|PE|MA|MS|BA|BS|DO|DC|OD|QC|KC|VP|PC|PA|HR|IT)[A-Z]{2}(?![\p{L}.])/u.test(behind);
}

/** The title behind a name: ", Head of Sales", " – Buyer", " (CEO)", " is a broker", " Vice President". */
function titleBehind(behind: string, known: boolean): TitlePhrase | null {
  const is = known ? IS.exec(behind) : null;
  if (is !== null) {
    const phrase = behind.slice(is[0].length);
    return /^(?:an?|the|our|eine?|une?|el|la|le|der|die)\s|^\p{Lu}/iu.test(phrase) ? titlePhrase(phrase) : null;
  }
  const join = /^(?:['’]s)?\s*(?:,|\(|–|—|-|\||:)?\s*(?:(?:our|the)\s+)?/u.exec(behind)?.[0] ?? '';
  const phrase = behind.slice(join.length);
  if (join === '' || (!/[,(–—|:-]/.test(join) && !/^\p{Lu}/u.test(phrase))) return null;
  // Without a sign between them words in capitals behind an unknown name may be anything.
  if (!known && !/[,(–—|-]/.test(join)) return null;
  const title = titlePhrase(phrase);
  return title !== null && personNameConfidence(title.title) >= 0.4 ? null : title;
}

const MODIFIER =
  /^(?:senior|junior|vice|managing|executive|general|chief|assistant|associate|deputy|sales|marketing|former|co-?|founding|lead|head|principal|regional|national|operations|project|product|creative|technical|and|&)$/i;

/** The title directly before a name: "CEO", "attorney", "managing director". */
function titleBefore(before: string): TitlePhrase | null {
  const words = before.trimEnd().split(/\s+/).slice(-6);
  const last = words.at(-1) ?? '';
  if (!/^[\p{L}&/-]+$/u.test(last) || jobTitleConfidence(last) === 0 || before === before.trimEnd()) return null;
  let from = words.length - 1;
  const capital = /^\p{Lu}/u.test(last);
  for (; from > 0; from -= 1) {
    const word = words[from - 1] ?? '';
    const fits = capital
      ? /^(?:\p{Lu}[\p{L}&-]*|and|of|&)$/u.test(word) && !LEADING.test(word)
      : MODIFIER.test(word) || jobTitleConfidence(word) > 0;
    if (!fits) break;
  }
  while (/^(?:and|of|&)$/i.test(words[from] ?? '')) from += 1;
  const title = words.slice(from).join(' ');
  return jobTitleConfidence(title) >= 0.5 ? { title, employer: '', length: title.length } : null;
}
