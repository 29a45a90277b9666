import { cleanText } from '../../contacts/clean-text';
import { isDeskAddress } from '../../contacts/desk-address';
import { foldLetters } from '../../contacts/fold';
import { personNameConfidence } from '../people/person-name';
import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { isCommonWord } from '../vocabulary/not-names';
import { organisationConfidence } from '../vocabulary/organisation-words';
import { departmentConfidence } from '../vocabulary/roles';
import type { Mailbox } from './message';
import { tonedDown } from './toned-down';

/** Whom a header names: the person in reading order, or the organisation or desk; either may be ''. */
export type HeaderName = { person: string; organisation: string };

const ROLE =
  /(?<!\p{L})(sales|support|team|info|service|customer|care|billing|accounts?|accounting|office|admin|administration|marketing|newsletter|news|notifications?|no-?reply|orders?|einkauf|verkauf|vertrieb|buchhaltung|zentrale|sekretariat|achats|ventes|commercial|comptabilité|direction|dsi|compras|ventas|administración|administracion|vendas|financeiro|acquisti|vendite|amministrazione|ufficio|segreteria|inkoop|verkoop|administratie|zakupy|sprzedaż|biuro|księgowość|отдел|бухгалтерия|закупки|продажи|group|department|dept|desk|reception|helpdesk|kundenservice|purchasing|procurement|logistics|hr|payroll|editor|webmaster|postmaster)(?!\p{L})|编辑部|編集部|平台|事務局|客服|采购部|销售部|市场部|人事部|财务部|営業部|業務部|담당자|고객센터|팀$/iu;

/** What a firm's desk is called behind the firm's name. */
const DESK_BEHIND =
  /(?:[\s-]+(?:sales|support|team|service|customer (?:service|care|support)|billing|accounts|help ?desk|kundenservice|kundendienst|vertrieb|service client|atención al cliente|atendimento|assistenza|klantenservice|kundservice|kundeservice|asiakaspalvelu))+$/iu;

const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** How firms, shops and offices end that bear no legal form. */
const FIRM =
  /\p{L}(?:製作所|工業|工業所|商事|商店|商会|産業|物産|運輸|建設|電機|電子|堂|屋|店|院|社|工房|工場|工厂|厂|公司|集团|集團|科技|贸易|貿易|实业|實業|国际|國際|银行|酒店|大学|学院|医院|中心|协会|財団|協会|組合|공방|상사|산업|전자|물산|병원|대학교|은행|센터|협회|회사)$/u;

/** Titles of trades and degrees that stand before a name, and with some before or behind it. */
const TITLE =
  /^(?:dr|prof|mag|mmag|ddr|techn|dipl|ing|arch|eng|avv|dott|dottssa|geom|rag|lic|licda|arq|abg|adv|maître|maitre|me|mgr|bc|mudr|judr|rndr|phdr|inż|inz|hab|med|kfm|inf|herr|frau|mr|mrs|ms|miss|mx|m|mme|mlle|sr|sra|srta|sig|sigra|dhr|mevr|mw|ir|drs|pan|pani|hr|fru|г-н|г-жа|к\.т\.н|д-р|д\.т\.н|bay|bayan|av|uz|öğr|gör|doç)\.?(?:-?(?:ing|kfm|inf|wirt|phys|chem)\.?)*$/iu;
/** What a practice of one person puts before the name. */
const PRACTICE =
  /^(?:studio|kanzlei|praxis|cabinet|praktijk|notariaat|notaio|étude|atelier|estudio|escritório|büro|law office of|office of)\s+(?=\S+\s+\S)/iu;

/** Takes a header's display name apart: quotes, "Family, Given", "Name (Department)", "Name via Tool", an address for a name. */
export function readHeaderName({ name, address }: Mailbox): HeaderName {
  let text = bareDisplayName(name);
  if (text === '') return { person: '', organisation: '' };
  // The mailbox itself for a name: "jane.roe", but not "info".
  const [, given, family] = /^(\p{L}{2,})[._](\p{L}{2,})$/u.exec(text) ?? [];
  if (given !== undefined && !isDeskAddress(`${text}@`))
    return { person: tonedDown(`${given} ${family}`.toUpperCase(), address), organisation: '' };
  const [local = '', host = ''] = address.toLowerCase().split('@');
  // A desk's mailbox bears the desk's or the firm's name unless that can only be a person's.
  const desk = address !== '' && (isDeskAddress(address) || ROLE.test(local));
  const isPerson = (part: string) =>
    likelyPerson(part, host) && !(desk && /\s/.test(part) && personNameConfidence(withoutTitles(part)) < 0.6);
  const asides: string[] = [];
  const setAside = (_: string, inner: string) => {
    asides.push(inner.trim());
    return ' ';
  };
  text = text
    .replace(/\s*[([（【]([^()[\]（）【】]{1,80})[)\]）】]\s*/gu, setAside)
    .replace(/\s+(?:via|über|par|por|through|on behalf of|im auftrag von)\s+(.{2,60})$/iu, setAside)
    .trim();
  const [, called = '', at = ''] =
    /^(.{2,40}?)\s+(?:@|from|at|de|von|van|di|da|bei|chez|of)\s+(.{2,40})$/iu.exec(text) ?? [];
  // "Freunde von Quist": behind such words stands a family's name or a town's as well.
  const joined = /\s(?:@|from|at|bei|chez)\s/iu.test(text) || isGivenName(called.split(' ')[0] ?? '');
  if (joined && spells(host, at)) return { person: called, organisation: at };
  const organisation = asides.find((aside) => hasLegalForm(aside) || spells(host, aside)) ?? '';
  if (EAST_ASIAN.test(text)) {
    const words = text.split(/[\s\u3000]+|(?<=\p{Script=Han})[-–—](?=\p{Script=Han})/u).filter((word) => word !== '');
    const firms = words.filter((word) => FIRM.test(word) || organisationConfidence(word) >= 0.8);
    const others = words.filter((word) => !firms.includes(word) && !(words.length > 1 && jobTitleConfidence(word) > 0));
    if (firms.length > 0) return { person: others.join(' '), organisation: firms.join(' ') };
    if (others.length > 0 && others.every(isOffice)) return { person: '', organisation: others.join(' ') };
    const courteous = words.find((word) => /(?:先生|女士|小姐|老师|經理|经理)$/u.test(word));
    if (courteous !== undefined && words.length > 1)
      return { person: courteous, organisation: words.filter((word) => word !== courteous).join(' ') };
    text = oneScript(others.join(' '));
  }
  const parts = text.split(/\s*[|｜/／•·@–—]\s*|\s+-\s+/u).filter((part) => part !== '');
  if (parts.length > 1) {
    const persons = parts.filter(isPerson);
    const [person] = persons;
    if (person !== undefined && persons.length < parts.length)
      return { person: inOrder(person, address), organisation: parts.find((part) => part !== person) ?? '' };
    text = parts[0] ?? text;
  }
  if (isPerson(text)) return { person: inOrder(text, address), organisation };
  // "Quist Support" is Quist's.
  const house = text.replace(DESK_BEHIND, '');
  return { person: '', organisation: house === '' || isCommonWord(house) ? text : house };
}

/** Whether a word of a head is a department's name or a position's, in Chinese, Japanese or Korean. */
function isOffice(word: string): boolean {
  return word.length > 2 && (departmentConfidence(word) > 0 || jobTitleConfidence(word) > 0);
}

/** A display name without its quotes and without the address that some programs put into it. */
function bareDisplayName(name: string): string {
  const text = cleanText(name, 200)
    .replace(/\\(["'])/g, '$1')
    .replace(/<[^<>]*>$/, '')
    .replace(/^["'“”‘’\s]+(.*?)["'“”‘’\s]+$/u, '$1')
    .trim();
  if (!text.includes('@') || /\s@|@\s/.test(text)) return text;
  return text
    .replace(/\S+@\S+/g, ' ')
    .replace(/["'<>()[\]]/g, ' ')
    .trim();
}

/** Whether a host's own part spells a name: "Quist Pumps" is quist-pumps.example's. */
function spells(host: string, name: string): boolean {
  const letters = foldLetters(name);
  return letters.length > 2 && foldLetters(host.split('.').slice(0, -1).join('.')).includes(letters);
}

/** Of a name written in two scripts the one that stands first. */
function oneScript(text: string): string {
  const words = text.split(' ');
  const asian = EAST_ASIAN.test(words[0] ?? '');
  if (words.every((word) => EAST_ASIAN.test(word)) || !/\p{Script=Latin}/u.test(text)) return text;
  return words.filter((word) => EAST_ASIAN.test(word) === asian).join(' ');
}

/** A name without titles before or behind it, which some heads have. */
function withoutTitles(text: string): string {
  const words = text.replace(PRACTICE, '').split(/\s+/);
  // An engineer's "DI" is no "Di Rossi".
  while (
    words.length > 1 &&
    (TITLE.test((words[0] ?? '').replace('.', '')) || /^DI \p{Lu}\p{Ll}/u.test(words.slice(0, 2).join(' ')))
  )
    words.shift();
  while (words.length > 2 && /\.$/.test(words.at(-1) ?? '') && TITLE.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** Whether a display name may be a person's: in a header most are, so only signs against it count. */
function likelyPerson(written: string, host: string): boolean {
  if (/\d{2}|[&@#!?：:=]/.test(written) || hasLegalForm(written) || written.length > 60) return false;
  const text = withoutTitles(written);
  if (personNameConfidence(text) >= 0.5) return true;
  if (ROLE.test(text) || isDeskAddress(`${text.replace(/\s+/g, '.')}@`)) return false;
  const words = text.split(/\s+/);
  // One word that is the host's own name is the firm's.
  if (words.length === 1 && foldLetters(text) === foldLetters(host.split('.')[0] ?? '')) return false;
  // Families are called by words of trades, too: two words may be theirs.
  const called = words.filter((word) => /^\p{Lu}[^.]*$/u.test(word)).length;
  if (called > 2 && organisationConfidence(text) >= 0.55) return false;
  return words.length <= 5 && !(words.length > 1 && jobTitleConfidence(text) >= 0.8);
}

/** "QUIST, Howard" and "Quist Howard" (the address saying so) as "Howard Quist"; capitals throughout are toned down. */
function inOrder(written: string, address: string): string {
  let text = withoutTitles(written);
  const [before = '', behind = '', ...more] = text.split(/\s*[,，]\s*/u);
  if (behind !== '' && more.length === 0 && !/^(jr|sr|i{2,3}|iv|ph\.?d|md|m\.d|mba|esq|cpa)\.?$/i.test(behind)) {
    const degree = before.includes(' ') && /^[\p{Lu}.]{2,6}(?:\s[\p{Lu}.]{2,6})*$/u.test(behind);
    if (degree) return before;
    const turned = !isGivenName(before) || isGivenName(behind.split(/\s/)[0] ?? '');
    // "Quist, Jane M CIV USN": what offices put behind, in capitals the name has not.
    const own = /\p{Ll}/u.test(behind) ? behind.replace(/(?: \p{Lu}{2,}){1,4}$/u, '') : behind;
    text = turned ? `${own} ${before}` : `${before} ${own}`;
  }
  const words = text.split(/\s+/);
  if (behind === '' && words.length === 2 && !/\p{Script=Han}|\p{Script=Hangul}/u.test(text)) {
    const spelled = foldLetters(address.slice(0, address.lastIndexOf('@')));
    const [first = '', last = ''] = [foldLetters(words[0] ?? ''), foldLetters(words.at(-1) ?? '')];
    const [begins, ends] = [isGivenName(words[0] ?? ''), isGivenName(words.at(-1) ?? '')];
    // "ROSSI MARIO" of m.rossi@ and of mario.rossi@.
    const initial = spelled === last.charAt(0) + first && spelled !== first.charAt(0) + last && (ends || !begins);
    if (initial || (ends && !begins && spelled.startsWith(last + first)))
      text = [words.at(-1), ...words.slice(0, -1)].join(' ');
  }
  return tonedDown(text, address);
}
