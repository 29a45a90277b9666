import { cleanText } from './clean-text';
import { COMPOUND_SURNAMES } from './surnames-zh';

/** A person's name taken apart; parts not there are ''. */
export type NameParts = {
  honorific: string;
  givenName: string;
  middleName: string;
  familyName: string;
  suffix: string;
};

const HONORIFIC =
  /^(mr|mrs|ms|miss|mx|drs?|prof|professor|sir|dame|lord|lady|rev|reverend|fr|hon|rt|honorable|judge|senator|sen|congress(?:man|woman)|ambassador|attorney|capt|captain|col|gen|lt|lieutenant|maj|major|sgt|herr|frau|dipl|ing|mag|m|mme|mlle|mgr|sr|sra|srta|do\u00f1a|queen|doctors?|doctora|dott|dottore|sig|ir|dr-ing)\.?$/iu;
/** Honorifics that are names or initials, too: behind another honorific ("Ms Hon Solo") only with their dot. */
const ALSO_A_NAME = /^(hon|fr|mag|col|gen|ing|ir|m|sen|rt|major|judge)$/iu;
/** Honorifics that stand before the given name: "Dame Mary", but "Mr Quist". */
const BEFORE_GIVEN = /^(sir|dame|do\u00f1a|queen)$/iu;
const SUFFIX =
  /^(jr|sr|junior|senior|i{2,3}|iv|v|vi{0,3}|2nd|3rd|esq|esquire|ph\.?d|m\.?d|mba|msc|bsc|bsn|rn|cpa|cfa|pe|jd|dds|dmd|dvm|llm|llb|pmp|obe|mbe|cbe|clu|chfc|cfp|qc|kc|facs|faia|aia|ret|j\.d|d\.o|g\.r\.i|d\.d\.s|q\.c|m\.p|m\.b\.a|c\.p\.a)\.?$/iu;
/** What can never be somebody's only name. */
const GENERATION = /^(jr|sr|i{2,3}|iv|esq|ph\.?d)\.?$/iu;
const PARTICLE =
  /^(de|del|della|delle|dela|der|den|di|da|das|do|dos|du|des|la|las|le|los|van|von|vom|zu|zum|zur|ten|ter|te|bin|ibn|bint|al|el|abu|af|av|mac|mc|st|st\.|santa|san|o')$/iu;
/** Degrees that are also names: meant only in capitals. */
const CAPITAL_SUFFIX = /^(MA|BA|BS|MS|DO|MP|DC)\.?$/u;
/** A degree or membership behind a comma, whatever it stands for: "LUTC", "Q.C.", "Msc.Ed.". */
const POST_NOMINAL = /^(\p{Lu}{2,6}|(?:\p{Lu}\p{L}{0,2}\.){2,5}\p{Lu}?\p{L}{0,2})$/u;
const CAPITALS = /^\p{Lu}[\p{Lu}'\u2019-]+$/u;
const AND = /^(and|und|et|y|e|&)$/iu;
/** Callings written behind a name as if they were degrees. */
const CALLING = /(?<=\S\s+\S+)(?:,? (?:attorney(?:-| )at(?:-| )law|attorney|realtor|architect|trustee))+$/iu;
const HAN = /^\p{Script=Han}{2,4}$/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Takes a person's name apart: honorifics and degrees at the ends, "Family, Given", name particles ("van der"),
 * and Chinese, Japanese and Korean names, whose family name stands first.
 */
export function splitName(written: string): NameParts {
  const whole = plainName(written);
  const calling = CALLING.exec(whole)?.[0] ?? '';
  const name = calling === '' ? whole : whole.slice(0, -calling.length);
  const parts: NameParts = { honorific: '', givenName: '', middleName: '', familyName: '', suffix: '' };
  if (EAST_ASIAN.test(name)) return { ...parts, ...splitEastAsian(name) };

  const [front = '', ...behind] = name.split(/\s*,\s*/).filter((part) => part !== '');
  const suffixes: string[] = [];
  let words = front.split(/\s+/).filter((word) => word !== '');
  const turned: string[] = [];
  // In a name written all in capitals a word in capitals tells nothing.
  const shouting = front === front.toUpperCase();
  for (const part of behind) {
    const these = part.split(/\s+/);
    const ending = these.every((word) => isSuffix(word) || (!shouting && POST_NOMINAL.test(word)));
    if (ending && (words.length > 1 || turned.length > 0 || these.every(isSuffix))) suffixes.push(part);
    else turned.push(...these);
  }
  const honorifics = honorificsOf(words);
  words = words.slice(honorifics.length);
  const alone = honorifics.length > 0 || turned.length > 0 || GENERATION.test(words.at(-1) ?? '');
  const ends = takeWhile([...words].reverse(), isSuffix, alone ? 1 : 2).reverse();
  words = words.slice(0, words.length - ends.length);
  parts.honorific = honorifics.join(' ');
  const last = calling === '' ? suffixes : [...suffixes, calling.replace(/^[\s,]+/, '')];
  parts.suffix = [...ends, ...last].join(', ');

  if (turned.length > 0) {
    const more = takeWhile(turned, isHonorific, 1);
    const rest = turned.slice(more.length);
    const late = takeWhile([...rest].reverse(), (word) => isSuffix(word) || isDottedDegree(word), 1).reverse();
    const [given = '', ...middle] = rest.slice(0, rest.length - late.length);
    return {
      honorific: [...honorifics, ...more].join(' '),
      givenName: given,
      middleName: middle.join(' '),
      familyName: words.join(' '),
      suffix: [...ends, ...late, ...last].join(', '),
    };
  }
  if (words.length === 1) return { ...parts, ...onlyName(words[0] ?? '', honorifics.at(-1) ?? '') };
  return { ...parts, ...inOrder(words) };
}

/** The name in plain characters, without nicknames in quotes or brackets and without what is no letter at all. */
function plainName(written: string): string {
  return cleanText(written)
    .replace(/&amp;/gi, '&')
    .replace(/["\u201c\u201d(][^"\u201c\u201d()]*["\u201c\u201d)]/g, ' ')
    .replace(/(^|\s)(['\u2018\u2019]{1,2})[^'\u2018\u2019]+['\u2019]{1,2}(?=\s|$)/g, ' ')
    .replace(/\p{Extended_Pictographic}/gu, (sign) => (/[\d#*]/.test(sign) ? sign : ' '))
    .trim();
}

/** The honorifics at the head, those of a couple ("Mr and Mrs") included. */
function honorificsOf(words: readonly string[]): string[] {
  const taken: string[] = [];
  for (const [at, word] of words.entries()) {
    if (at >= words.length - 1) break;
    const joins = at > 0 && AND.test(word) && isHonorific(words[at + 1] ?? '');
    if (!joins && (!isHonorific(word) || (at > 0 && ALSO_A_NAME.test(word)))) break;
    // "M Woodrow Griffin": without its dot a letter before two more words is an initial.
    if (at === 0 && /^m$/iu.test(word) && words.length > 2) break;
    taken.push(word);
  }
  return AND.test(taken.at(-1) ?? '') ? taken.slice(0, -1) : taken;
}

/** A single word: the family name behind most honorifics, else the given name. */
function onlyName(word: string, honorific: string): Partial<NameParts> {
  if (honorific !== '') return BEFORE_GIVEN.test(honorific) ? { givenName: word } : { familyName: word };
  return { givenName: word };
}

/** Two words or more in the order given, middle, family. */
function inOrder(words: readonly string[]): Pick<NameParts, 'givenName' | 'middleName' | 'familyName'> {
  // "DUPONT Jean", "LI Na": of words in mixed case those in capitals at the head are the family name.
  const capitals = takeWhile(words, (word) => CAPITALS.test(word), 0).length;
  if (capitals > 0 && capitals < words.length && words.slice(capitals).every((word) => /^\p{Lu}\p{Ll}/u.test(word))) {
    const [given = '', ...middle] = words.slice(capitals);
    return { givenName: given, middleName: middle.join(' '), familyName: words.slice(0, capitals).join(' ') };
  }
  let first = 1;
  // A couple has both given names before the one family name: "Jane and John Quist".
  const couple = words.findIndex(
    (word, at) => at > 0 && at < words.length - 2 && AND.test(word) && word !== 'y' && word !== 'e',
  );
  if (couple > 0) first = couple + 2;
  let start = words.length - 1;
  while (start > first && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  // The first particle begins the family name: "Ludwig van der Rohe", "Juan de la Cruz".
  const particle = words.findIndex(
    (word, at) => at >= first && at < words.length - 1 && PARTICLE.test(word) && /^\p{Ll}/u.test(word),
  );
  if (particle > 0) start = Math.min(start, particle);
  // Spanish names of two families are joined by y: "Velasquez y Garcia".
  if (start > 2 && words[start - 1] === 'y') start -= 2;
  return {
    givenName: words.slice(0, first).join(' '),
    middleName: words.slice(first, start).join(' '),
    familyName: words.slice(start).join(' '),
  };
}

function isDottedDegree(word: string): boolean {
  return /^(?:\p{Lu}\p{L}{1,2}\.\p{L}|\p{Lu}\.\p{Lu}\.\p{Lu}?)/u.test(word);
}

/** What identifies a name however it is written: letters and digits of the name without honorific and degrees, folded. */
export function nameKey(written: string): string {
  const { givenName, middleName, familyName } = splitName(written);
  const whole = EAST_ASIAN.test(written) ? familyName + givenName : `${givenName} ${middleName} ${familyName}`;
  return whole
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A name without the honorific before it and the degrees behind it, as it is written in the book. */
export function bareName(written: string): string {
  const { honorific, givenName, middleName, familyName, suffix } = splitName(written);
  const name = cleanText(written);
  if (EAST_ASIAN.test(name)) return name.replace(/\s*(先生|女士|小姐|老师|样|様|さん|님)$/u, '');
  if (honorific === '' && suffix === '' && !name.includes(',')) return name;
  return [givenName, middleName, familyName].filter((part) => part !== '').join(' ');
}

function splitEastAsian(name: string): Pick<NameParts, 'honorific' | 'givenName' | 'familyName'> {
  const honorific = /(先生|女士|小姐|老师|様|さん|님)$/u.exec(name)?.[0] ?? '';
  const bare = name.slice(0, name.length - honorific.length).trim();
  const [family = '', ...given] = bare.split(/[\s\u30fb·]+/u);
  if (given.length > 0) return { honorific, familyName: family, givenName: given.join(' ') };
  if (HAN.test(bare) || /^\p{Script=Hangul}{2,4}$/u.test(bare)) {
    const length = bare.length > 2 && COMPOUND_SURNAMES.has(bare.slice(0, 2)) ? 2 : 1;
    return { honorific, familyName: bare.slice(0, length), givenName: bare.slice(length) };
  }
  return { honorific, familyName: '', givenName: bare };
}

function isHonorific(word: string): boolean {
  return HONORIFIC.test(word);
}

function isSuffix(word: string): boolean {
  return SUFFIX.test(word) || CAPITAL_SUFFIX.test(word);
}

function takeWhile(words: readonly string[], rule: (word: string) => boolean, keep: number): string[] {
  const taken: string[] = [];
  for (const word of words) {
    if (words.length - taken.length <= keep || !rule(word)) break;
    taken.push(word);
  }
  return taken;
}
