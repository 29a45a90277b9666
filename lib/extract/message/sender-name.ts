import { cleanText } from '../../contacts/clean-text';
import { isDeskAddress } from '../../contacts/desk-address';
import { fold, foldLetters } from '../../contacts/fold';
import { bareName, splitName } from '../../contacts/names';
import { personNameConfidence } from '../person-name';
import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { hasLegalForm } from '../vocabulary/legal-forms';
import type { Mailbox } from './message';

/** Whom a header names: the person in reading order, or the organisation or desk; either may be ''. */
export type HeaderName = { person: string; organisation: string };

const ROLE =
  /(?<!\p{L})(sales|support|team|info|service|customer|care|billing|accounts?|accounting|office|admin|administration|marketing|newsletter|news|notifications?|no-?reply|orders?|einkauf|verkauf|vertrieb|buchhaltung|zentrale|sekretariat|achats|ventes|commercial|comptabilité|direction|dsi|compras|ventas|administración|administracion|vendas|financeiro|acquisti|vendite|amministrazione|ufficio|segreteria|inkoop|verkoop|administratie|zakupy|sprzedaż|biuro|księgowość|отдел|бухгалтерия|закупки|продажи|group|department|dept|desk|reception|helpdesk|kundenservice|purchasing|procurement|logistics|hr|payroll|editor|webmaster|postmaster)(?!\p{L})|编辑部|編集部|平台|事務局|客服|采购部|销售部|市场部|人事部|财务部|営業部|業務部|담당자|고객센터|팀$/iu;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** How firms, shops and offices end that bear no legal form. */
const FIRM =
  /\p{L}(?:製作所|工業|工業所|商事|商店|商会|産業|物産|運輸|建設|電機|電子|堂|屋|店|院|社|工房|工場|工厂|厂|公司|集团|集團|科技|贸易|貿易|实业|實業|国际|國際|银行|酒店|大学|学院|医院|中心|协会|財団|協会|組合|공방|상사|산업|전자|물산|병원|대학교|은행|센터|협회|회사)$/u;

/** Takes a header's display name apart: quotes, "Family, Given", "Name (Department)", "Name via Tool", an address for a name. */
export function readHeaderName({ name, address }: Mailbox): HeaderName {
  let text = cleanText(name, 200)
    .replace(/^["'“”‘’«»\s]+|["'“”‘’«»\s]+$/gu, '')
    .replace(/\\(["'])/g, '$1')
    .replace(/<[^<>]*>$/, '')
    .trim();
  if (text.includes('@') && !/\s@|@\s/.test(text))
    text = text
      .replace(/\S+@\S+/g, ' ')
      .replace(/["'<>()[\]]/g, ' ')
      .trim();
  if (text === '') return { person: '', organisation: '' };
  // The mailbox itself for a name: "jane.roe", but not "info".
  const [, given, family] = /^(\p{L}{2,})[._](\p{L}{2,})$/u.exec(text) ?? [];
  if (given !== undefined && !isDeskAddress(`${text}@`))
    return { person: toned(`${given} ${family}`), organisation: '' };
  // A desk's mailbox bears the desk's or the firm's name unless that can only be a person's.
  const { 0: local = '' } = address.split('@');
  const desk = address !== '' && (isDeskAddress(address) || ROLE.test(local));
  const isPerson = (part: string) =>
    likelyPerson(part) && !(desk && /\s/.test(part) && personNameConfidence(part) < 0.6);
  let aside = '';
  text = text
    .replace(/\s*[([（【]([^()[\]（）【】]{1,80})[)\]）】]\s*/gu, (_, inner: string) => {
      aside ||= inner.trim();
      return ' ';
    })
    .replace(/\s+(?:via|über|par|por|through|on behalf of|im auftrag von)\s+(.{2,60})$/iu, (_, tool: string) => {
      aside ||= tool.trim();
      return '';
    })
    .trim();
  if (EAST_ASIAN.test(text)) {
    const words = text.split(/[\s\u3000]+/);
    const firms = words.filter((word) => FIRM.test(word) || hasLegalForm(word));
    const others = words.filter((word) => !firms.includes(word) && !(words.length > 1 && jobTitleConfidence(word) > 0));
    if (firms.length > 0) return { person: others.join(' '), organisation: firms.join(' ') };
    text = others.join(' ');
  }
  const parts = text.split(/\s*[|｜/／•·@–—]\s*|\s+-\s+/u).filter((part) => part !== '');
  if (parts.length > 1) {
    const persons = parts.filter(isPerson);
    const [person] = persons;
    if (person !== undefined && persons.length < parts.length)
      return { person: inOrder(person, address), organisation: parts.find((part) => part !== person) ?? '' };
    text = parts[0] ?? text;
  }
  return isPerson(text)
    ? { person: inOrder(text, address), organisation: organisationIn(aside) }
    : { person: '', organisation: text };
}

function organisationIn(aside: string): string {
  return aside.length > 2 && !/^\d|^[\p{Ll}]/u.test(aside) ? aside : '';
}

/** Whether a display name may be a person's: in a header most are, so only signs against it count. */
function likelyPerson(text: string): boolean {
  if (/\d{2}|[&@#!?：:]/.test(text) || hasLegalForm(text) || text.length > 60) return false;
  if (personNameConfidence(text) >= 0.5) return true;
  if (ROLE.test(text) || isDeskAddress(`${text.replace(/\s+/g, '.')}@`)) return false;
  const words = text.split(/\s+/);
  return words.length <= 5 && !(words.length > 1 && jobTitleConfidence(text) >= 0.8);
}

/** "QUIST, Howard" and "Quist Howard" (the address saying so) as "Howard Quist"; capitals throughout are toned down. */
function inOrder(written: string, address: string): string {
  let text = written;
  const [before = '', behind = '', ...more] = written.split(/\s*[,，]\s*/u);
  if (behind !== '' && more.length === 0 && !/^(jr|sr|i{2,3}|iv|ph\.?d|md|m\.d|mba|esq|cpa)\.?$/i.test(behind)) {
    const degree = before.includes(' ') && /^[\p{Lu}.]{2,6}(?:\s[\p{Lu}.]{2,6})*$/u.test(behind);
    if (degree) return before;
    const turned = !isGivenName(before) || isGivenName(behind.split(/\s/)[0] ?? '');
    text = turned ? `${behind} ${before}` : `${before} ${behind}`;
  }
  const words = text.split(/\s+/);
  if (behind === '' && words.length === 2 && !/\p{Script=Han}|\p{Script=Hangul}/u.test(text)) {
    const spelled = foldLetters(address.slice(0, address.lastIndexOf('@')));
    const [first = '', last = ''] = [foldLetters(words[0] ?? ''), foldLetters(words.at(-1) ?? '')];
    if (isGivenName(words.at(-1) ?? '') && !isGivenName(words[0] ?? '') && spelled.startsWith(last + first))
      text = [words.at(-1), ...words.slice(0, -1)].join(' ');
  }
  if (text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)) return toned(text);
  return text
    .split(' ')
    .map((word) => (behind !== '' && /^[\p{Lu}'-]{3,}$/u.test(word) ? toned(word) : word))
    .join(' ');
}

function toned(text: string): string {
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** What a signature may call its sender by. */
export type SenderName = {
  /** The whole name, letters only, in both orders. */
  whole: ReadonlySet<string>;
  /** Each word of the name that can stand alone, folded. */
  words: ReadonlySet<string>;
  initials: ReadonlySet<string>;
  /** The mail address, and its host. */
  address: string;
  host: string;
};

/** All that a sender's header tells of what they sign with. */
export function senderNames(sender: Mailbox, nicknamesOf: (given: string) => readonly string[]): SenderName {
  const { person } = readHeaderName(sender);
  const name = person === '' ? cleanText(sender.name, 200) : bareName(person) || person;
  const parts = splitName(name);
  const words = new Set<string>();
  const whole = new Set<string>();
  const all = fold(name)
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => word !== '');
  for (const word of all) if (word.length >= 2 || /\p{Script=Han}/u.test(word)) words.add(foldLetters(word));
  for (const part of [parts.givenName, parts.familyName])
    if (foldLetters(part).length >= 2) words.add(foldLetters(part));
  for (const nick of [...words].flatMap((word) => nicknamesOf(word))) words.add(nick);
  whole.add(foldLetters(name));
  if (parts.familyName !== '' && parts.givenName !== '') {
    whole.add(foldLetters(parts.givenName + parts.familyName));
    whole.add(foldLetters(parts.familyName + parts.givenName));
  }
  const letters = all.map((word) => word.charAt(0));
  const initials = new Set([letters.join(''), [...letters].reverse().join('')].filter((one) => one.length >= 2));
  if (letters.length >= 2) {
    initials.add((letters[0] ?? '') + (letters.at(-1) ?? ''));
    initials.add((letters.at(-1) ?? '') + (letters[0] ?? ''));
    if (letters.length === 3) initials.add(`${letters[1]}${letters[2]}${letters[0]}`);
  }
  const address = cleanText(sender.address, 300).toLowerCase();
  for (const word of address.slice(0, Math.max(0, address.lastIndexOf('@'))).split(/[^\p{L}]+/u))
    if (word.length >= 3) words.add(foldLetters(word));
  words.delete('');
  whole.delete('');
  return { whole, words, initials, address, host: address.slice(address.lastIndexOf('@') + 1) };
}
