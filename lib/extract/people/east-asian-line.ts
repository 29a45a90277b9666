import { honorificBehind, isEastAsian } from '../../contacts/names/east-asian-name';
import { JAPANESE_SURNAMES } from '../../contacts/names/surnames-ja';
import { SURNAMES } from '../../contacts/names/surnames-zh';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { isPlainlyOrganisation } from '../vocabulary/organisation-words';
import { personNameConfidence } from './person-name';

/** Somebody a line names in Chinese characters, kana or hangul, and the title beside the name, '' where there is none, and the house before it. */
export type EastAsianPerson = { name: string; title: string; house?: string };

const MAX_LENGTH = 90;
const MAX_WORDS = 12;
const SENTENCE = /[。！？!?]|です|ます|でした|ました|니다|세요|的是|了$/u;
/** What parts the words of such a line: spaces, colons, bars, strokes, dots, brackets. */
const PARTING =
  /[\s\u3000:：/／|｜,，、;；（）()【】[\]「」]+|(?<=\p{L})[・·](?=\p{Script=Han})|(?<=\p{Script=Han})(?=\p{Lu}\p{Ll})/u;
/** Where the ways to reach somebody begin: nothing behind them is a part of a name. */
const REACHES =
  /[^\s@]+@|https?:|\+?\d[\d\s-]{5,}|(?:分機|分机|內線|内线|内線|내선|ext\.?|tel|fax|mail|行動電話|电话|電話|手机|手機|携帯|전화|휴대폰|핸드폰|传真|傳真|邮箱|郵箱|信箱|이메일|微信)\s*[:：]?\s*\S*/iu;
/** What somebody is by their studies: no name, whatever it is in. */
const DEGREE = /^(?:博士|修士|学士|學士|硕士|碩士|박사|석사|학사)$/u;
/** A part of a company, or what part of a country somebody is there for, which stands before a name and is none of it. */
const OFFICE = /^.+(?:部|科|处|處|室|课|課|中心|组|組|大?区|大?區|팀|부|실)$/u;
/** Words that say whom to ask for. */
const ASKED_FOR =
  /^(?:\p{Script=Han}{0,4}(?:联系人|联络人|聯絡人|聯繫人)|联系|联络|聯絡|聯繫|窗口|窓口|担当者?|ご?担当|承辦人|经办人|담당자?|문의)$/u;
/** What somebody is asked for about, where a colon leads from it to the name: "国外业务：李娜". */
const TASK =
  /(?:业务|業務|销售|銷售|采购|採購|外贸|外貿|客服|售后|售後|财务|財務|人事|技术支持|技術支援|营销|行銷|営業|総務|経理|広報|영업|구매|총무|인사|홍보)$/u;
/** "褚经理": how colleagues call somebody, by the surname and the position. */
const CALLED = /^(\p{Script=Han})(总经理|经理|總經理|經理|总监|總監|主任|主管|部长|部長|厂长|店长|律师|律師)$/u;
const ADDRESSED = /^\p{Script=Han}{1,2}(?:先生|女士|小姐|老[师師]|[总總工])$/u;
const LATIN_NAME = /^\p{Lu}(?:\p{Ll}+|\p{Lu}+)(?:-\p{L}+)?$/u;

/** How a name is read, in brackets behind it: "主任 榎並（えなみ）". Nothing but names has its reading there. */
const READ =
  /(?:^|[\s\u3000])(\p{Script=Han}{1,4}(?:[\s\u3000]\p{Script=Han}{1,4})?)\s?[（(][\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8}(?:[\s\u3000][\p{Script=Hiragana}\p{Script=Katakana}ー]{2,8})?[）)]/u;
/** Somebody called in Latin letters behind their part of a company: "外贸部：Ms. Jane Roe". */
const IN_LATIN = /^(.{2,12}?)\s?[:：\s]\s?((?:(?:Mr|Mrs|Ms|Miss|Dr)\.?\s)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,2})$/u;

/** A name of three or four signs set apart for looks, joined: "곽 서 린", "王 小 明". */
export function joinedName(text: string): string {
  return /^(?:\p{Script=Hangul}(?:\s\p{Script=Hangul}){2,3}|\p{Script=Han}(?:\s\p{Script=Han}){2,3})$/u.test(text)
    ? text.replace(/\s/g, '')
    : text;
}

/** What somebody goes by beside a whole name: "Mandy", (Mandy), "小芮", "阿明". */
const CALLED_BESIDE =
  /^(\p{Script=Han}{3,4})\s?(?:(?<=\s|\p{Script=Han})\p{Lu}\p{Ll}+|[（(]\p{Lu}\p{Ll}+[)）]|(?<=\s)[小阿]\p{Script=Han}{1,2})$|^\p{Lu}\p{Ll}+\s(\p{Script=Han}{3,4})$/u;

/** A whole name without what somebody goes by beside it: "林佳怡 Mandy", "Mandy 林佳怡", "林佳怡 小怡"; other words as they are. */
export function withoutCallName(text: string): string {
  const [, before = '', behind = ''] = CALLED_BESIDE.exec(text) ?? [];
  const name = before || behind;
  return name !== '' && personNameConfidence(name) >= 0.5 ? name : text;
}

/** The same at the end of a line, behind what somebody is: "회장 곽 서 린". */
const SET_APART = /(?<=[^\s]{2}[\s:：])\p{Script=Hangul}(?:\s\p{Script=Hangul}){2}$/u;

/**
 * The one person a line names together with what vouches for the name: a title before or behind it ("営業部長 田中 太郎",
 * "김민수 과장", "业务经理：王伟"), a word that says whom to ask for, or the same name in Latin letters. Null where it
 * names nobody so.
 */
export function eastAsianPersonIn(line: string): EastAsianPerson | null {
  if (line.length > MAX_LENGTH || !isEastAsian(line) || SENTENCE.test(line)) return null;
  const reaches = REACHES.exec(line);
  const said = (reaches === null ? line : line.slice(0, reaches.index)).trim().replace(SET_APART, joinedName);
  // Its brackets would part the form from the name, which may read as somebody's then: "(주)오를씨".
  const words = said
    .replace(/[(（]주[)）]\s?(?=\S)/gu, '주식회사')
    .split(PARTING)
    .filter((word) => word !== '');
  if (words.length > MAX_WORDS) return null;
  const read = readAloud(said) ?? (reaches !== null || /[:：]$/u.test(said) ? ofHouse(said) : null);
  if (read !== null) return read;
  let best: { from: number; to: number; name: string; sure: number } | null = null;
  for (let from = 0; from < words.length; from += 1) {
    for (const to of [from + 1, from + 2]) {
      const name = words.slice(from, to).join(' ');
      if (to > words.length || !isEastAsian(name) || words.slice(from, to).some((word) => ASKED_FOR.test(word)))
        continue;
      if (to > from + 1 && OFFICE.test(words[from] ?? '') && !JAPANESE_SURNAMES.has(words[from] ?? '')) continue;
      if (words.slice(from, to).some((word) => isTitle(word) || DEGREE.test(word))) continue;
      const sure = personNameConfidence(name);
      if (sure > (best?.sure ?? 0.1)) best = { from, to, name, sure };
    }
  }
  if (best === null) return inLatin(said) ?? called(words);
  const [before, behind] = [words[best.from - 1] ?? '', words[best.to] ?? ''];
  const title = titleOf(behind) || titleOf(before) || (TASK.test(before) ? before : '');
  if (title !== '') {
    // "青葉協会 会長 田中 太郎": whose title it is, and of which of several houses.
    const house = title === before ? (words[best.from - 2] ?? '') : '';
    return { name: best.name, title, ...(isPlainlyOrganisation(house) ? { house } : {}) };
  }
  const ahead = words.slice(0, best.from);
  // "Jane Roe 羅珍": in Hong Kong the name people go by stands first.
  if (
    best.sure >= 0.5 &&
    best.to === words.length &&
    ahead.length > 1 &&
    ahead.every((word) => LATIN_NAME.test(word))
  ) {
    const name = ahead.join(' ');
    if (personNameConfidence(name) >= 0.3) return { name, title: '' };
  }
  const latin = words.slice(best.to, best.to + 4);
  const romanised = best.sure >= 0.5 && latin.length > 1 && latin.every((word) => LATIN_NAME.test(word));
  // "李娜 女士（外贸部 经理）": how somebody is addressed tells a name, too, and their part of the company stands before the title.
  if (honorificBehind(best.name) !== '') {
    const [office = '', position] = words.slice(best.to);
    const held = position !== undefined && OFFICE.test(office) && isTitle(position) ? `${office}${position}` : '';
    return { name: best.name.slice(0, -honorificBehind(best.name).length).trim() || best.name, title: held };
  }
  const asked = best.sure >= 0.2 && ASKED_FOR.test(before);
  return asked || (romanised && personNameConfidence(latin.join(' ')) >= 0.3) ? { name: best.name, title: '' } : null;
}

/** Who has their house behind the name, where how to reach them follows: "吴青叶（橘江交通大学）：". */
const OF_HOUSE = /^([^\s（(：:]{2,8}(?:[\s\u3000][^\s（(：:]{1,4})?)\s?[（(]([^（()）]{3,30})[）)]\s*[:：]?$/u;

function ofHouse(said: string): EastAsianPerson | null {
  const [, name = '', house = ''] = OF_HOUSE.exec(said) ?? [];
  return personNameConfidence(name) >= 0.2 && isPlainlyOrganisation(house) ? { name, title: '', house } : null;
}

/** Who has the reading of their name behind it, and their title before it. */
function readAloud(said: string): EastAsianPerson | null {
  const match = READ.exec(said);
  const [, written = ''] = match ?? [];
  const [first = '', second = ''] = written.split(/[\s\u3000]/u);
  const name = second !== '' && isTitle(first) ? second : written;
  const before = said
    .slice(0, said.indexOf(written) + written.length - name.length)
    .replace(/^.*[:：]/u, '')
    .trim();
  return name !== '' && isTitle(before.split(/[\s\u3000]+/u).at(-1)) ? { name, title: before } : null;
}

function inLatin(said: string): EastAsianPerson | null {
  const [, office = '', name = ''] = IN_LATIN.exec(said) ?? [];
  if (!OFFICE.test(office) && !TASK.test(office) && !ASKED_FOR.test(office)) return null;
  if (personNameConfidence(name) < 0.6) return null;
  return { name: name.replace(/^(?:Mr|Mrs|Ms|Miss)\.?\s/, ''), title: ASKED_FOR.test(office) ? '' : office };
}

/** "联系人：王经理": where nobody is named in full, whom to ask for is who is called so. */
function called(words: readonly string[]): EastAsianPerson | null {
  const at = words.findIndex((word) => positionOf(word) !== '' || ADDRESSED.test(word));
  // Their company may stand between.
  if (ADDRESSED.test(words[at] ?? '') && [1, 2].some((before) => ASKED_FOR.test(words[at - before] ?? '')))
    return { name: words[at] ?? '', title: titleOf(words[at + 1] ?? '') };
  const name = words[at] ?? '';
  const title = positionOf(name);
  return title !== '' && ASKED_FOR.test(words[at - 1] ?? '') ? { name, title } : null;
}

/** The position somebody is called by behind the surname; '' where no surname is before it, as in "总经理". */
function positionOf(word: string): string {
  const [, surname = '', position = ''] = CALLED.exec(word) ?? [];
  return SURNAMES.has(surname) ? position : '';
}

function titleOf(word: string): string {
  const position = positionOf(word);
  if (position !== '') return position;
  return isTitle(word) && !ASKED_FOR.test(word) ? word : '';
}

function isTitle(word: string | undefined): boolean {
  return word !== undefined && isEastAsian(word) && jobTitleConfidence(word) > 0;
}
