import { matchesDomain } from '../../organisation/domain-name';
import { personNameConfidence } from '../../people/person-name';
import { isCommonWord } from '../../vocabulary/not-names';
import { organisationConfidence } from '../../vocabulary/organisation-words';
import { isState } from '../../vocabulary/places';
import { departmentConfidence, roleConfidence } from '../../vocabulary/roles';
import { isPlace, type RoleText } from './role-text';

/** A stretch as the different things it strings together: title, department, company, place; `domains` are the sender's hosts'. */
export function roleParts(one: RoleText, domains: readonly string[]): RoleText[] {
  return bilingual(one).flatMap((half) => parted(half, domains));
}

/** A text that says the same in two scripts, as two. */
function bilingual(one: RoleText): RoleText[] {
  const halves = one.text
    .split(
      /\s*[/／]\s*|\s+(?=[\p{Script=Han}\p{Script=Hangul}])|(?<=[\p{Script=Han}\p{Script=Hangul}])\s+(?=\p{Script=Latin})/u,
    )
    .filter((half) => half.length > 1);
  const [first = '', second = ''] = halves;
  const mixed = halves.length === 2 && /\p{Script=Latin}{2}/u.test(first) !== /\p{Script=Latin}{2}/u.test(second);
  const same = /[/／]/u.test(one.text) || roleConfidence(first) > 0 === roleConfidence(second) > 0;
  return mixed && same ? halves.map((text) => ({ ...one, text })) : [one];
}

const DASH =
  /\s+[-–—]\s+|\s*@\s*(?=\p{Lu})|\s+(?:at|bei|chez|presso|en|w|på|hos|bij|na)\s+(?=\p{Lu})|\s+\/\s+|,\s+|[,、]\s*(?=\p{Script=Han})/gu;

/** Longer stretches are sentences or lists, not titles. */
const MAX_ROLE = 200;

/** "Head of Sales, Acme Pumps", "Acme – Hamburg": a stretch whose parts are plainly different things, apart. */
function parted(one: RoleText, domains: readonly string[]): RoleText[] {
  const whole = { role: roleConfidence(one.text), organisation: organisationConfidence(one.text) };
  if ((one.label !== null && one.label !== 'department') || one.text.length > MAX_ROLE) return [one];
  const east = eastAsianParts(one.text);
  if (east !== null) return east.map((text) => ({ ...one, text }));
  const fronted = FRONTED.exec(one.text);
  if (fronted !== null && roleConfidence(fronted[1] ?? '') > 0)
    return [
      { ...one, text: fronted[1] ?? '' },
      { ...one, text: fronted[2] ?? '' },
    ];
  const quoted = /^([^«"„“]{3,60}?)\s+([«"„“][^«»"„”“]{2,60}[»"”“])$/u.exec(one.text);
  // "основатель «Квист»": behind a title a name in quotes.
  if (quoted !== null && roleConfidence(quoted[1] ?? '') > 0 && roleConfidence(quoted[2] ?? '') === 0)
    return [
      { ...one, text: quoted[1] ?? '' },
      { ...one, text: quoted[2] ?? '' },
    ];
  const led = ledByTitle(one, domains);
  if (led !== null) return led;
  for (const match of one.text.matchAll(DASH)) {
    const left = one.text.slice(0, match.index).trim();
    const right = one.text.slice(match.index + match[0].length).trim();
    if (left.length < 2 || right.length < 2) continue;
    const [a, b] = [kindOf(left, domains), kindOf(right, domains)];
    const sure =
      b !== 'organisation' ||
      a !== 'role' ||
      right.includes(' ') ||
      organisationConfidence(right) >= 0.75 ||
      domains.some((domain) => matchesDomain(right, domain) >= 0.6);
    if (a !== '' && b !== '' && a !== b && sure && !(a === 'role' && b === 'department'))
      return [
        { ...one, text: left },
        ...parted({ ...one, text: right, behindTitle: a === 'role' && b === 'organisation' }, domains),
      ];
    // "Quist Workshop – prints & posters": what goes on in small letters says what a company does.
    const trades = (/^[-–—]/.test(match[0].trim()) && /^\p{Ll}/u.test(right)) || TRADES.test(right);
    if (a === 'organisation' && (b === '' || b === 'organisation') && trades) return [{ ...one, text: left }];
    // "Szkoła nr 4 w Jaśle": a word between leads on within a name.
    if (/\p{L}/u.test(match[0])) continue;
    if (a === 'organisation' && b === '' && isPlaceLike(right)) return [{ ...one, text: left }];
    // "Acme Group – Fulda": what follows a company is a place.
    if (whole.role === 0 && isPlace(right))
      return [
        { ...one, text: left },
        { ...one, text: right },
      ];
  }
  return [one];
}

/** What a company is to others: no part of its name. */
const TRADES =
  /^(?:\S{1,20}\s){0,3}(?:distribut|dealer|reseller|agents? (?:for|of)|importer|partner (?:of|von|de)|member of|part of|(?:a )?division of|(?:a )?subsidiary of|ein unternehmen|eine marke|une (?:société|marque|filiale) d|una (?:empresa|società|marca) d|uma empresa d|onderdeel van|część grupy|an? .{2,40} company$)/iu;

/** A word or two that can be a small town's name: nothing else a company's line goes on with. */
function isPlaceLike(text: string): boolean {
  const words = text.split(/[ -]/);
  const form = /^\p{Lu}\p{Ll}+(?:[ -]\p{L}+)?$/u.test(text);
  // "…, Inc" and "…, Ltd" are the company's own form.
  return form && !words.some(isCommonWord) && organisationConfidence(`Quist ${text}`) < 0.55;
}

/** "Главный инженер ООО «…»": a title right before a company whose form stands first. */
const FRONTED =
  /^(.{3,60}?)[\s,–-]+((?:ООО|ОАО|ЗАО|АО|ПАО|ИП|ТК|ГК|ТОВ|ФОП|ТОО|SARL|EURL|SAS|GAEC|P\.?P\.?H\.?U\.?|PHU|FHU|PT|UAB|SIA|株式会社|有限会社|주식회사|شركة|مؤسسة|Công ty|CÔNG TY)\s.{2,60})$/u;

/** "Owner Quist Bakery Ltd" of quistbakery.com: a title right before the company that the host spells. */
function ledByTitle(one: RoleText, domains: readonly string[]): RoleText[] | null {
  const words = one.text.split(/\s+/);
  const spelled = (text: string) => Math.max(0, ...domains.map((domain) => matchesDomain(text, domain)));
  for (let at = 1; at <= Math.min(3, words.length - 2); at += 1) {
    const [title, rest] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    if (roleConfidence(title) >= 0.5 && spelled(rest) >= 0.8 && spelled(rest) > spelled(one.text))
      return [
        { ...one, text: title },
        { ...one, text: rest },
      ];
  }
  return null;
}

function kindOf(text: string, domains: readonly string[]): '' | 'role' | 'department' | 'organisation' | 'place' {
  if (isPlace(text) || isState(text)) return 'place';
  const organisation = Math.max(organisationConfidence(text), ...domains.map((domain) => matchesDomain(text, domain)));
  const role = roleConfidence(text);
  if (organisation >= 0.55 && organisation > role - 0.2 && organisation >= 0.8) return 'organisation';
  if (role >= 0.5) return 'role';
  if (organisation >= 0.55) return 'organisation';
  return departmentConfidence(text) > 0 ? 'department' : '';
}

/** Korean words for a kind of house, which end a name of several words. */
const KIND =
  /^(?:카페|식당|서점|약국|의원|치과|학교|유치원|농원|양조장|목장|출판사|신문사|여행사|작업실|갤러리|베이커리|호텔|펜션|미술관|박물관|병원|은행|연구소|대학교|협회|재단|스튜디오|건설|무역|산업)$/u;

/** A legal form that is parted from its company's name, before or behind it. */
const FORM_ALONE = /^(?:株式会社|有限会社|合同会社|주식회사|유한회사|[(（][株有주][)）]|㈱|㈜)$/u;

/** "株式会社… 営業部 課長": words of Chinese, Japanese and Korean signatures that are parted by a space alone. */
function eastAsianParts(text: string): string[] | null {
  if (!/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) || !/\s/.test(text)) return null;
  // Commas part a stretch before spaces do.
  if (/\p{Script=Hangul},\s/u.test(text)) return null;
  const words = text.split(/\s+/);
  const at = words.findIndex((word) => organisationConfidence(word) >= 0.8);
  const [first = '', second = ''] = words;
  // "毛伟伦 业务主管" under the name in Latin letters: the title alone.
  if (
    words.length === 2 &&
    /^\p{Script=Han}{3}$/u.test(first) &&
    isNoOffice(first) &&
    personNameConfidence(first) >= 0.4 &&
    roleConfidence(second) > 0 &&
    organisationConfidence(second) === 0
  )
    return [second];
  if (at < 0 || words.length < 2) return null;
  // "주식회사 한빛", "한빛 주식회사": the form stands apart from the name it belongs to, which names no office.
  const joins = FORM_ALONE.test(words[at] ?? '');
  // "스튜디오 물결": before the house's own name.
  if (KIND.test(first) && words.length === 2 && isNoOffice(second)) return [text];
  if (KIND.test(words[at] ?? '') && words.slice(0, at).every(isNoOffice))
    return [words.slice(0, at + 1), words.slice(at + 1)].map((part) => part.join(' ')).filter((part) => part !== '');
  const from =
    joins && (!isNoOffice(words[at + 1]) || at === words.length - 1) && isNoOffice(words[at - 1]) ? at - 1 : at;
  // "한빛무역 주식회사": nor has a name that tells by itself what it is lost the form behind it.
  const isAhead =
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(words[at + 2] ?? '') && isNoOffice(words[at + 2]);
  const goesOn = joins ? from === at : FORM_ALONE.test(words[at + 1] ?? '') && !isAhead;
  const to = goesOn ? at + 2 : at + 1;
  return [words.slice(0, from), words.slice(from, to), words.slice(to)]
    .map((part) => part.join(' '))
    .filter((part) => part !== '');
}

function isNoOffice(word: string | undefined): boolean {
  return word !== undefined && roleConfidence(word) === 0 && departmentConfidence(word) === 0;
}
