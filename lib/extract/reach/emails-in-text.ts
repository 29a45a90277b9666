import { emailAddress } from '../../contacts/emails';
import { isSampleAddress } from '../../contacts/sample-address';
import { wordPattern } from '../word-pattern';
import { BRACKETED_AT, BRACKETED_DOT, CALLED } from './spelled-signs';

/** An address found in text, and whether it was spelled out against collectors. */
export type FoundEmail = { address: string; spelled: boolean };

/** A top-level domain of one script: letters of another right behind it ("acme.com电话") are the next word. */
const TOP = String.raw`(?:xn--[a-z\d-]{2,59}|[a-z]{2,24}(?![a-z\d])|(?:(?!\p{Script=Latin})[\p{L}\p{M}]){2,24})`;
const PLAIN = wordPattern(String.raw`[\p{L}\p{M}\p{N}._%+'&~-]{1,64}@(?:[\p{L}\p{M}\p{N}-]{1,63}\.){1,6}${TOP}`, 'giu');
/** The same for a text of plain letters, which costs nothing to prepare. */
const PLAIN_ASCII = /[\w.%+'&~-]{1,64}@(?:[a-z\d-]{1,63}\.){1,6}(?:xn--[a-z\d-]{2,59}|[a-z]{2,24}(?![a-z\d]))/gi;
const BARE_AT = 'at|ät|arroba|arobase|chiocciola|kukac|małpa|zavináč|собака|собачка|παπάκι';
const BARE_DOT = 'dot|punkt|punto|ponto|kropka|tečka|bodka|точка|крапка|τελεία|nokta';
/** "name [at] host [dot] tld" and its many kin; the mark for @ must be bracketed, or the dot written out as well. */
const SPELLED = wordPattern(
  String.raw`((?:[\p{L}\p{N}_%+-]{1,30}(?:\s{0,2}${BRACKETED_DOT}\s{0,2}|\s(?:${BARE_DOT})\s)){0,2}[\p{L}\p{N}._%+-]{1,64})\s{0,2}(?:${BRACKETED_AT}|\s(?:${BARE_AT})\s(?=[\p{L}\p{N}-]{1,63}\s{0,2}(?:${BRACKETED_DOT}|\s(?:${BARE_DOT})\s))|_at_|-at-)\s{0,2}((?:[\p{L}\p{N}-]{1,63}(?:\.|\s{1,2}\.\s{0,2}|\s{0,2}(?:${BRACKETED_DOT}|\s(?:${BARE_DOT})\s|_dot_|-dot-)\s{0,2})){1,4}${TOP})`,
  'giu',
);
const SPELLED_DOT = wordPattern(String.raw`${BRACKETED_DOT}|\s(?:${BARE_DOT})\s|_dot_|-dot-`, 'giu');
/** A cheap sign that something may be spelled out, to look closely at few lines. */
const MAY_SPELL = wordPattern(
  String.raw`(?<![\p{L}\p{N}])(?:${BARE_AT})(?![\p{L}\p{N}])|_at_|-at-|[[({<]\s?(?:[@a.]|${CALLED})\s?[\])}>]`,
);
const MAY_SPELL_ASCII =
  /(?<![a-z\d])(?:at|arroba|arobase|chiocciola|kukac)(?![a-z\d])|_at_|-at-|[[({<]\s?(?:[@a.]|snabel-?a|apenstaartje|miukumauku|klammeraffe|strudel|ludo a|afna)\s?[\])}>]/i;
/** What a line of plain letters that holds any address has: most lines are told by this one look. */
const MAY_HOLD_ASCII = new RegExp(`[@&]|${MAY_SPELL_ASCII.source}`, 'i');
/** "jane at acme.com" as all a line says, or right behind a label for mail: elsewhere these are words of a sentence. */
const LABELLED_AT =
  /^(?:[^:]{0,30}\b[Ee]-?[Mm]ails?(?: address)?\s*:\s*)?([a-z\d][a-z\d._+-]{1,40}) at ((?:[a-z\d-]{1,63}\.){1,3}[a-z]{2,12})\.?$/;
/** Words before "at" that begin a sentence, not an address. */
const NO_MAILBOX =
  /^(us|me|him|her|them|you|it|is|are|was|be|look|meet|shop|and|or|visit|online|available|found|order|book|more|here|now|see|only|live|work|works|working|website|email|mail|write|contact|reach|read|stay|join|buy|find|apply|reservations|reserve|register|download|based)$/i;
/** "right at the dot of": words that name no host. */
const NO_HOST = /^(?:the|a|an|this|that|our|your|my|its?|their|his|her|each|every)\s/i;
/** Addresses written backwards so that the style sheet turns them round: a common ending and its dot stand first. */
const REVERSED =
  /(?<![\w.@-])(?:moc|gro|ten|ude|ofni|zib|ku\.oc|ua\.moc|rb\.moc)\.[a-z\d.-]{1,60}@[a-z\d._+-]{1,64}(?![\w@])/gi;

/** The mail addresses in a line of text, spelled against collectors or not; `host` is the page's own, '' where there is none. */
export function emailsIn(line: string, host: string): FoundEmail[] {
  if (isAscii(line) && !MAY_HOLD_ASCII.test(line)) return [];
  const found: FoundEmail[] = [];
  const keep = (written: string, spelled: boolean) => {
    const address = emailAddress(written);
    if (address !== '' && !isSampleAddress(address, host)) found.push({ address, spelled });
  };
  const text = plainSigns(line);
  if (text.includes('@')) {
    const turned = [...text.matchAll(REVERSED)].map(([written]) => written);
    for (const written of turned) keep([...written].reverse().join(''), true);
    for (const { 0: written, index } of text.matchAll(isAscii(text) ? PLAIN_ASCII : PLAIN.of(text)))
      if (!turned.some((one) => one.includes(written)) && !isOnServer(text, index, index + written.length))
        keep(withoutLabel(written), false);
  }
  if (!(isAscii(text) ? MAY_SPELL_ASCII : MAY_SPELL).test(text)) return found;
  for (const [, local = '', spelled = ''] of text.matchAll(SPELLED.of(text)))
    if (!NO_MAILBOX.test(local) && !NO_HOST.test(spelled))
      keep([local, spelled].map((part) => part.replace(SPELLED_DOT.of(part), '.').replace(/\s/g, '')).join('@'), true);
  const [, local = '', labelled = ''] = LABELLED_AT.exec(text) ?? [];
  if (local !== '' && !NO_MAILBOX.test(local) && !found.some(({ address }) => address.endsWith(labelled)))
    keep(`${local}@${labelled}`, true);
  return found;
}

/** Whether what has the form of an address says who somebody is on a server: "@jane@social.example", "db://jane:secret@db.example", "git@code.example:acme/site". */
function isOnServer(text: string, from: number, to: number): boolean {
  if (text[from - 1] === '@' || /^:[\w~/-]+\//.test(text.slice(to, to + 64))) return true;
  return text[from - 1] !== ' ' && /:\/\/[^\s/@]*$/.test(text.slice(Math.max(0, from - 200), from));
}

/** A star or the like where an address has its sign, or what the sign is called, as East Asian pages write it. */
const STAR = '[★☆◎●■◆※▲△]|골뱅이|アットマーク|アット|あっと|艾特';
/** The same between strokes or in brackets, where the sign itself or its English name may stand, too: "_アット_", "（at）". */
const SET_OFF = String.raw`[_＿-](?:${STAR})[_＿-]|[（(［[【〔<＜「{] ?(?:${STAR}|@|at|a) ?[）)］\]】〕>＞」}]`;
const STAR_AT = new RegExp(
  String.raw`(?<=[a-z\d][a-z\d._+-]{0,63}) ?(?:${SET_OFF}|${STAR}) ?(?=(?:[a-z\d-]{1,63}\.){1,4}[a-z]{2,12}(?![a-z\d]))`,
  'giu',
);
/** What a line that has any of those has: most are told by this one look. */
const MAY_HAVE_STAR = /[★☆◎●■◆※▲△（［【〔＜「＿]|골뱅이|アット|あっと|艾特/;

/** The text with every writing of @ and of the dots behind it made plain. */
function plainSigns(line: string): string {
  const text = /[＠&]/.test(line)
    ? line.replace(/＠|&#0{0,4}64;|&#x0{0,4}40;|&commat;/gi, '@').replace(/&#0{0,4}46;|&#x0{0,4}2e;|&period;/gi, '.')
    : line;
  // "jane#acme.cn (把#换成@)": a page says itself what stands for the sign.
  const stand =
    text.length < 400 && text.includes('@')
      ? /([#＃*★☆])\s?(?:号)?\s?(?:换|替换|改|改为|换成|to|=|→)[^@]{0,6}@/iu.exec(text)
      : null;
  const marked = stand === null ? text : text.replaceAll(stand[1] ?? '#', '@');
  const signed = MAY_HAVE_STAR.test(marked) ? marked.replace(STAR_AT, '@') : marked;
  if (!signed.includes('@')) return signed;
  return (
    signed
      // In "Jane @ Acme.io" the sign says where somebody works: only what is all small letters is an address with gaps.
      .replace(/(?<=(?:^|[\s:：])[a-z\d._-]{1,64})\s?@\s?(?=[a-z\d-]{1,63}\s?\.\s?[a-z])/g, '@')
      .replace(/(@[\w-]{1,63})\s?\.\s?(com|org|net|de)\b/g, '$1.$2')
      // Text run together: "jane@acme.comPhone".
      .replace(/(@[\w.-]{1,120}?\.(?:com|net|org|edu|gov|info|biz|[a-z]{2}))(?=\p{Lu}\p{Ll})/gu, '$1 ')
  );
}

/** An address without a label run into it: "Email:jane@…", "邮箱jane@…". */
function withoutLabel(written: string): string {
  return written
    .replace(/^(?:e-?mail|mail|邮箱|電郵|电邮)[.:：-]+/i, '')
    .replace(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+(?=[a-z\d])/iu, '')
    .replace(/^[.'&-]+/, '');
}

function isAscii(text: string): boolean {
  return !/[\u007f-\uffff]/.test(text);
}
