import { isHonorific } from './honorifics';
import { type NameParts, NO_PARTS } from './name-parts';
import { JAPANESE_SURNAMES } from './surnames-ja';
import { KOREAN_COMPOUND_SURNAMES } from './surnames-ko';
import { COMPOUND_SURNAMES } from './surnames-zh';

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What is said behind a name in Chinese, Japanese and Korean. */
const BEHIND =
  /(?<=\S)\s*(先生|女士|小姐|太太|夫人|同志|老师|老師|教授|博士|律师|律師|医生|醫生|さま|さん|ちゃん|様|殿|氏|선생님|교수님|박사님|사장님|부장님|과장님|대리님|대표님|팀장님|님|씨|귀하)$/u;
/** Positions Chinese and Japanese colleagues put behind a surname: 王总 is Mr Wang, the manager. */
const POSITION = /^(\p{Script=Han}{1,2})(总|總|总监|经理|主任|老板|工|部長|課長|社長|係長|専務|常務|会長)$/u;
const DOT = /[\u30fb\u00b7\u2022\uff65]/u;

/** Whether a name is written, wholly or in part, in Chinese characters, kana or hangul. */
export function isEastAsian(name: string): boolean {
  return EAST_ASIAN.test(name);
}

/** The word said behind a Chinese, Japanese or Korean name ("先生", "様", "님"), as it stands there, or ''. */
export function honorificBehind(name: string): string {
  return BEHIND.exec(name)?.[0] ?? '';
}

/** Whether a name is a foreign one spelled in these scripts, its words parted by dots: "ジェーン・クイスト", "约翰·奎斯特". */
export function isForeignInEastAsian(name: string): boolean {
  return /^(?:[\p{Script=Katakana}ー]{2,12}(?:[\u30fb\uff65][\p{Script=Katakana}ー]{2,12}){1,2}|\p{Script=Han}{1,6}(?:[\u00b7\u2022\u30fb]\p{Script=Han}{1,6}){1,2})$/u.test(
    name,
  );
}

/**
 * Takes a Chinese, Japanese or Korean name apart: the family name stands first and is told by the surnames' lists where
 * no space parts it. A foreign name spelled in these scripts has its own order, with dots between ("ジェーン・クイスト").
 */
export function splitEastAsian(name: string): NameParts {
  const behind = honorificBehind(name);
  const words = name.slice(0, name.length - behind.length).split(/[\s\u3000]+/u);
  const address = words.filter((word) => !isEastAsian(word) && isHonorific(word));
  const latin = words.filter((word) => !isEastAsian(word) && !isHonorific(word));
  const own = words.filter(isEastAsian);
  const parts = { ...NO_PARTS, ...splitWords(own) };
  parts.honorific = [...address, behind.trim(), parts.honorific].filter((word) => word !== '').join(' ');
  // "Tony 王": beside a lone surname the Latin word is the given name; beside a whole name it is another name.
  if (latin.length > 0 && (parts.familyName === '' || parts.givenName === '')) {
    const lone = parts.familyName + parts.givenName;
    return lone.length < 3
      ? { ...parts, givenName: latin.join(' '), familyName: lone }
      : { ...parts, givenName: lone, familyName: latin.join(' ') };
  }
  return parts;
}

function splitWords(words: readonly string[]): Partial<NameParts> {
  const joined = words.join('');
  if (words.length === 1 && DOT.test(joined)) {
    const foreign = joined.split(DOT).filter((part) => part !== '');
    const [givenName = '', ...rest] = foreign;
    return { givenName, middleName: rest.slice(0, -1).join(' '), familyName: rest.at(-1) ?? '' };
  }
  // Letters set apart to fill a line ("王 小 明") part nothing.
  if (words.length > 2 && words.every((word) => word.length === 1)) return splitJoined(joined);
  const [family = '', ...given] = words;
  if (given.length > 0)
    return { familyName: family, givenName: given.join(/\p{Script=Hangul}/u.test(joined) ? ' ' : '') };
  return splitJoined(joined);
}

function splitJoined(name: string): Partial<NameParts> {
  const [, surname = '', position = ''] = POSITION.exec(name) ?? [];
  if (surname !== '') return { familyName: surname, honorific: position };
  const length = familyLength(name);
  return length === 0 ? { givenName: name } : { familyName: name.slice(0, length), givenName: name.slice(length) };
}

/** How many characters of a name without a space are the family name; 0 where nothing tells. */
function familyLength(name: string): number {
  if (/^\p{Script=Hangul}{1,5}$/u.test(name)) {
    const least = KOREAN_COMPOUND_SURNAMES.get(name.slice(0, 2)) ?? Number.POSITIVE_INFINITY;
    return name.length >= least ? 2 : 1;
  }
  const han = /^\p{Script=Han}+/u.exec(name)?.[0].length ?? 0;
  if (han === 0 || name.length > 7) return 0;
  if (name.length > 3 && JAPANESE_SURNAMES.has(name.slice(0, 3))) return 3;
  if (name.length > 2 && (COMPOUND_SURNAMES.has(name.slice(0, 2)) || JAPANESE_SURNAMES.has(name.slice(0, 2)))) return 2;
  // Kana begin a Japanese given name.
  if (han < name.length) return Math.min(han, 3);
  if (name.length > 5) return 0;
  // Four characters are two and two, in Japan nearly always and in China for two surnames joined.
  return name.length > 3 ? 2 : 1;
}
