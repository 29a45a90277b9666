import type { Block, Line, View } from '../layout/view';

/** A line that stands in quotation marks from its first letter to its last, of whatever language. */
const QUOTED = /^["“”„‟«»‹›「『〝＂]\s?(\S.{6,}\S)\s?["“”‟«»‹›」』〟＂]$/su;
const OPENS = /^["“”„‟«»‹›「『〝＂]/u;
/** What makes the words in them somebody's saying rather than a title: they end as a sentence does, or are many. */
const SAID = /[.!…。！]["”’»]?$|[.!?…]\s+\p{Lu}|[。！？]/u;
const MANY = 100;

/** How far over and under a name what its bearer said may stand, and how many lines such a card has at most. */
const OVER = 3;
const UNDER = 4;
const MAX_CARD = 9;

/** Whether what somebody said stands in quotation marks beside their name, as customers' praise does. */
export function isQuotedBeside(line: Line | null, { lines }: View): boolean {
  if (line === null) return false;
  const { index, block } = line;
  if (wordsBehindSaying(line.text) !== null) return true;
  for (let at = Math.max(0, index - OVER); at <= index + UNDER; at += 1) {
    const said = lines[at];
    if (said === undefined || at === index || !OPENS.test(said.text)) continue;
    if (isSaying(said.text) && isInCard(block, said)) return true;
  }
  return false;
}

/** A saying in quotation marks, and behind it nothing but the name of whom it is from. */
const SAYING =
  /^["“”„‟«»‹›「『〝＂]\s?(\S.{6,300}\S)\s?["”‟«»‹›」』〟＂][\s,~–—-]{0,4}([\p{Lu}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}][^.!?;:\d"“”]{2,50})$/su;
/** A whole sentence in quotation marks, and what stands behind it. */
const SIGNED =
  /^["“”„‟«»‹›「『〝＂]\s?([^"“”„‟«»‹›「」『』]{6,300}[.!?…。！])\s?["”“‟«»‹›」』〟＂][\s,~–—-]{0,4}([\p{Lu}\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}].{2,80})$/su;
/** Written without capitals, and mostly without spaces: there a saying is told by how it ends. */
const CAPITALLESS = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]/u;

/** Whether a line is somebody's saying and their name: "“Well begun is half done.” – Jane Roe". */
export function isQuotedBefore(text: string): boolean {
  const [, said = '', name = ''] = OPENS.test(text) ? (SAYING.exec(text) ?? []) : [];
  const isSaid = CAPITALLESS.test(said) ? SAID.test(said) : said.split(' ').length > 3;
  return isSaid && !/\p{Ll}{3,},/u.test(name);
}

/** What stands behind a saying in quotation marks on one line, as whose it is does: "“They are quick.” Jane Roe, Buyer"; null where there is none. */
export function wordsBehindSaying(text: string): string | null {
  const [, said = '', behind = ''] = OPENS.test(text) ? (SIGNED.exec(text) ?? []) : [];
  return said.split(' ').length > 3 || CAPITALLESS.test(said) ? behind || null : null;
}

function isSaying(text: string): boolean {
  const said = QUOTED.exec(text)?.[1] ?? '';
  return said.length >= MANY || SAID.test(said);
}

/** Whether a part of the page that is no larger than a card holds both. */
function isInCard(block: Block, { index }: Line): boolean {
  for (let up: Block | null = block; up !== null && up.to - up.from <= MAX_CARD; up = up.parent)
    if (index >= up.from && index < up.to) return true;
  return false;
}
