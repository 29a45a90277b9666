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
  /^(mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady|rev|reverend|fr|hon|honorable|judge|capt|captain|col|gen|lt|lieutenant|maj|major|sgt|herr|frau|dipl|ing|mag|m|mme|mlle|mgr|sr|sra|srta|don|do\u00f1a|doctor|doctora|dott|dottore|sig|ir|drs|dr-ing)\.?$/iu;
const SUFFIX =
  /^(jr|sr|junior|senior|i{2,3}|iv|v|vi{0,3}|2nd|3rd|esq|esquire|phd|ph\.d|md|m\.d|mba|msc|bsc|rn|cpa|cfa|pe|jd|dds|dvm|llm|llb|pmp|obe|mbe|cbe|clu|chfc|cfp|qc|kc|facs|faia|aia|ret|j\.d|d\.d\.s|m\.b\.a|c\.p\.a)\.?$/iu;
const PARTICLE =
  /^(de|del|della|delle|dela|der|den|di|da|das|do|dos|du|des|la|las|le|los|van|von|vom|zu|zum|zur|ten|ter|te|bin|ibn|bint|al|el|abu|af|av|mac|mc|st|st\.|santa|san|o')$/iu;
/** Degrees that are also names: meant only in capitals. */
const CAPITAL_SUFFIX = /^(MA|BA|BS|MS|DO)\.?$/u;
const HAN = /^\p{Script=Han}{2,4}$/u;
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Takes a person's name apart: honorifics and degrees at the ends, "Family, Given", name particles ("van der"),
 * and Chinese, Japanese and Korean names, whose family name stands first.
 */
export function splitName(written: string): NameParts {
  const name = cleanText(written).replace(/["\u201c\u201d(][^"\u201c\u201d()]*["\u201c\u201d)]/g, ' ');
  const parts: NameParts = { honorific: '', givenName: '', middleName: '', familyName: '', suffix: '' };
  if (EAST_ASIAN.test(name)) return { ...parts, ...splitEastAsian(name) };

  const [front = '', ...behind] = name.split(/\s*,\s*/).filter((part) => part !== '');
  const suffixes: string[] = [];
  let words = front.split(/\s+/).filter((word) => word !== '');
  const turned: string[] = [];
  for (const part of behind) {
    const these = part.split(/\s+/);
    if (these.every((word) => isSuffix(word))) suffixes.push(part);
    else turned.push(...these);
  }
  const honorifics = takeWhile(words, isHonorific, 1);
  words = words.slice(honorifics.length);
  const ends = takeWhile([...words].reverse(), isSuffix, turned.length > 0 ? 1 : 2).reverse();
  words = words.slice(0, words.length - ends.length);
  parts.honorific = honorifics.join(' ');
  parts.suffix = [...ends, ...suffixes].join(', ');

  if (turned.length > 0) {
    const more = takeWhile(turned, isHonorific, 1);
    const [given = '', ...middle] = turned.slice(more.length).filter((word) => !isSuffix(word) || turned.length === 1);
    const late = turned.slice(1).filter((word) => isSuffix(word));
    return {
      honorific: [...honorifics, ...more].join(' '),
      givenName: given,
      middleName: middle.join(' '),
      familyName: words.join(' '),
      suffix: [...ends, ...suffixes, ...late].join(', '),
    };
  }
  if (words.length === 1) {
    const only = words[0] ?? '';
    return parts.honorific === '' ? { ...parts, givenName: only } : { ...parts, familyName: only };
  }
  let start = words.length - 1;
  while (start > 1 && PARTICLE.test(words[start - 1] ?? '')) start -= 1;
  // The first particle begins the family name: "Ludwig van der Rohe", "Juan de la Cruz".
  const particle = words.findIndex(
    (word, at) => at > 0 && at < words.length - 1 && PARTICLE.test(word) && /^\p{Ll}/u.test(word),
  );
  if (particle > 0) start = Math.min(start, particle);
  // Spanish names of two families are joined by y: "Velasquez y Garcia".
  if (start > 1 && words[start - 1] === 'y' && start > 2) start -= 2;
  return {
    ...parts,
    givenName: words[0] ?? '',
    middleName: words.slice(1, start).join(' '),
    familyName: words.slice(start).join(' '),
  };
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
