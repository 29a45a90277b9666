import { cleanText } from './clean-text';
import { honorificBehind, isEastAsian, splitEastAsian } from './names/east-asian-name';
import type { NameParts } from './names/name-parts';
import { JAPANESE_SURNAMES } from './names/surnames-ja';
import { KOREAN_SURNAMES } from './names/surnames-ko';
import { SURNAMES } from './names/surnames-zh';
import { splitWestern } from './names/western-name';
import { remembering } from './remembering';

/**
 * Takes a person's name apart: honorifics and degrees at the ends, "Family, Given", name particles ("van der"),
 * and names of languages that put the family name first (Chinese, Japanese, Korean, Vietnamese, Hungarian).
 */
export const splitName: (written: string) => Readonly<NameParts> = remembering((written) => {
  const name = plainName(written);
  return isEastAsian(name) ? splitEastAsian(name) : splitWestern(name);
});

/** Initials, and behind them in brackets what somebody is called, as the Dutch write it: "H.J. (Henk-Jan) Quist". */
const CALLED_BY = /(?<![\p{L}.])(?:\p{Lu}\.\s?){1,5}\((\p{Lu}\p{Ll}+(?:-\p{L}+)?)\)(?=\s\p{L})/u;

/** How a Japanese name is read, in brackets behind it: "田中 花子（たなか はなこ）". */
const READING =
  /(?<=\p{Script=Han})\s?[（(][\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10}(?:[\s\u3000・][\p{Script=Hiragana}\p{Script=Katakana}ー]{2,10})?[）)]$/u;

/** A name in Latin letters, and behind it the same in Chinese characters or hangul: "Vivian CHEUNG 張詠思". */
const EAST_ASIAN_BEHIND =
  /(?<=^\p{Lu}[\p{Script=Latin}\p{M}.'’ -]{3,40})(?:\s[（(]?|[（(])(\p{Script=Han}{2,4}|\p{Script=Han}{1,3}[\s\u3000]\p{Script=Han}{1,3}|\p{Script=Hangul}{2,4})[）)]?$/u;

/** A name in Latin letters without what it is in those of its language, where that stands behind it. */
export function withoutEastAsian(name: string): string {
  return name.replace(EAST_ASIAN_BEHIND, (behind, native: string) => {
    const [family = '', ...others] = native;
    const isName = SURNAMES.has(family) || KOREAN_SURNAMES.has(family) || JAPANESE_SURNAMES.has(family + others[0]);
    return isName ? '' : behind;
  });
}

/** A name without how it is read, where that stands in brackets behind it. */
export function withoutReading(name: string): string {
  return name.replace(READING, '');
}

/** The name in plain characters, without nicknames in quotes, notes in brackets, and what is no letter at all. */
function plainName(written: string): string {
  return (
    cleanText(written)
      .replace(/&amp;/gi, '&')
      .replace(CALLED_BY, '$1')
      // A mail header quotes what has a comma: "Roe, Jane".
      .replace(/^"([^"]+)"$/, '$1')
      .replace(/["\u201c\u201d\u201e(\uff08[][^"\u201c\u201d\u201e()\uff08\uff09[\]]*["\u201c\u201d)\uff09\]]/g, ' ')
      .replace(/(^|\s)(['\u2018\u2019]{1,2})[^'\u2018\u2019]+['\u2019]{1,2}(?=\s|$)/g, ' ')
      .replace(/\p{Extended_Pictographic}/gu, (sign) => (/[\d#*]/.test(sign) ? sign : ' '))
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** What identifies a name however it is written: letters and digits of the name without honorific and degrees, folded. */
export const nameKey: (written: string) => string = remembering((written) => {
  const { givenName, middleName, familyName } = splitName(written);
  const whole = isEastAsian(written) ? familyName + givenName : `${givenName} ${middleName} ${familyName}`;
  return whole
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
});

/** Words of address before names in Hebrew, Arabic, Persian, Georgian, Thai and the scripts of India: "עו״ד", "الدكتور", "श्री". */
const CASELESS_ADDRESS =
  /^(?:(?:עו["״]ד|ד["״]ר|פרופ['׳]?|רו["״]ח|גב['׳]|מר)|(?:السيدة?|الأستاذة?|الدكتورة?|المهندسة?|المحامية?|الشيخ|د\.|م\.|أ\.)|آقای|خانم|دکتر|مهندس|جناب|محترمہ|ڈاکٹر|श्री\.?|श्रीमती|श्रीमान|सुश्री|कुमारी|डॉ\.?|प्रो\.?|एड\.|अधि\.|इंजी\.|জনাব|বেগম|ডাঃ|ডা\.|ড\.|অধ্যাপক|திரு\.?|திருமதி\.?|செல்வி\.?|டாக்டர்|శ్రీ|శ్రీమతి|డా\.?|డాక్టర్|ბატონი|ქალბატონი)\s+(?=\S+\s)|^(?:นางสาว|นาง|นาย|คุณ|ดร\.)\s?(?=[\u0e01-\u0e2e\u0e40-\u0e44]\S*\s)/u;

/** What somebody is called on paper, behind the name: "Jane Roe (JR)". */
const SHORT_FOR = /\s\((\p{Lu}{2,4})\)$/u;

/** The first letters of a name's words: "JRQ" of "Jane Roe-Quist". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('');
}

/** A name without the honorific before it and the degrees behind it, as it is written in the book. */
export function bareName(written: string): string {
  const { honorific, givenName, middleName, familyName, suffix } = splitName(written);
  // A note behind it is none of it: "Jane Roe (doctoral student)", "Jane Roe (she/her)".
  const name = withoutEastAsian(withoutReading(cleanText(written)))
    .replace(CALLED_BY, '$1')
    .replace(/\s\(\p{Ll}[^()]*\)$/u, '')
    .replace(SHORT_FOR, (behind: string, letters: string, at: number, whole: string) =>
      initialsOf(whole.slice(0, at)) === letters ? '' : behind,
    );
  const addressed = CASELESS_ADDRESS.exec(name)?.[0] ?? '';
  if (addressed !== '') return name.slice(addressed.length);
  if (isEastAsian(name)) {
    const bare = name.slice(0, name.length - honorificBehind(name).length);
    // "田老师": a family name alone calls nobody.
    return bare.length > 1 ? bare : name;
  }
  if (honorific === '' && suffix === '' && !name.includes(',')) return name;
  const inOrder = (...parts: string[]) => parts.filter((part) => part !== '').join(' ');
  // "Mr. Nguyễn Quốc Huy" stays in the order it is written in.
  const familyFirst = inOrder(familyName, middleName, givenName);
  return name.includes(familyFirst) ? familyFirst : inOrder(givenName, middleName, familyName);
}

/** The same with what tells a son from his father, which is a part of a name as degrees are not: "John Roe Jr." */
export function nameWithGeneration(written: string): string {
  const bare = bareName(written);
  const [generation = ''] = /(?<![\p{L}.])(?:[JS][Rr]|II|III|IV)(?![\p{L}])\.?/u.exec(splitName(written).suffix) ?? [];
  return generation === '' || bare.endsWith(generation) ? bare : `${bare} ${generation}`;
}
