import { matchesDomain } from '../../domain-name';
import type { Observed } from '../../draft';
import { organisationConfidence } from '../../vocabulary/organisation-words';
import { countryNamed, isTown } from '../../vocabulary/places';
import { departmentConfidence, roleConfidence } from '../../vocabulary/roles';
import { seen } from './row';

/** A stretch of text that may be a title, a department or an organisation, and how far below the name it stands. */
export type RoleText = {
  readonly text: string;
  readonly label: string | null;
  /** Rows below the name's row; negative above it. */
  readonly below: number;
  readonly quote: string;
};

/** What a signature says somebody does, and for whom. */
export type Roles = { title: Observed<string> | null; organisation: Observed<string> | null; town: string };

type Weighed = RoleText & { role: number; department: number; organisation: number; near: number };

/**
 * Tells title, department and organisation apart in what is left of a signature: by labels, the words of titles and
 * companies, the hosts of the sender's addresses, and by order (the title stands under the name, the organisation under it).
 * `domains`: the names of the sender's hosts; `hint`: what the header names besides the person.
 */
export function readRoles(texts: readonly RoleText[], domains: readonly string[], hint: string, name: string): Roles {
  const weighed = texts
    .flatMap(bilingual)
    .flatMap((one) => parted(one, domains))
    .map((one) => weigh(one, domains, hint, name));
  const { title: titled, organisation } = assigned(weighed);
  const free = weighed.filter((one) => one !== organisation);
  // An unknown calling right under the name and above the company is a title before a word below it is.
  const calling =
    organisation === null || (titled !== null && titled.below <= organisation.below)
      ? null
      : untitled(free, organisation);
  const under = organisation === null ? unnamed(free, titled) : null;
  const split = organisation === null && under === null && titled !== null ? employed(titled) : null;
  const named = organisation ?? under ?? split?.employer ?? null;
  const title = split?.title ?? calling ?? titled ?? untitled(free, named);
  const town = free.find((one) => one !== title && one !== named && isTown(one.text))?.text ?? '';
  return {
    title:
      title === null
        ? null
        : seen(title.text, Math.min(0.95, 0.5 + Math.max(title.role, title.department) / 2), title.quote),
    organisation:
      named === null
        ? null
        : seen(named.text.replace(FOR, ''), Math.min(0.95, 0.5 + named.organisation / 2), named.quote),
    town,
  };
}

function weigh(one: RoleText, domains: readonly string[], hint: string, name: string): Weighed {
  const fits = Math.max(0, ...domains.map((domain) => matchesDomain(one.text, domain)));
  const worded = organisationConfidence(one.text);
  const role = roleConfidence(one.text);
  // The host's own name and the words of a company each tell; together they tell a little more.
  const spelled = fits * (role > 0 ? 0.6 : 0.9);
  const said = Math.max(worded, spelled) + Math.min(worded, spelled) * 0.3;
  const told = hint.length >= 3 && sameWords(one.text, hint) ? 0.5 : 0;
  const near = one.below === 0 ? 0.25 : one.below === 1 ? 0.2 : one.below < 4 ? 0.05 : -0.2;
  const shouted = /^[^\p{Ll}]{4,}$/u.test(one.text) && /\p{Lu}{3}/u.test(one.text) ? 0.1 : 0;
  // Of a line in two languages the one the name is written in.
  const own = /\p{Script=Latin}/u.test(one.text) === /\p{Script=Latin}/u.test(name) ? 0.1 : 0;
  return {
    ...one,
    // "Planungsbüro Leitner": what is plainly a company's name is hardly a title for its first word.
    role: role === 0 ? 0 : (said >= 0.8 || fits >= 0.8 ? role / 2 : role) + near + own,
    near,
    department: departmentConfidence(one.text),
    organisation:
      isPlace(one.text) || isSlogan(one.text) ? 0 : Math.min(1.2, said + told + (said + fits > 0 ? shouted + own : 0)),
  };
}

/** How much a stretch must look like what it is taken for. */
const ENOUGH = 0.45;

/** The title and the organisation that go best together: no stretch is both, and the title stands first. */
function assigned(texts: readonly Weighed[]): { title: Weighed | null; organisation: Weighed | null } {
  const titles = [null, ...texts.filter((one) => titleScore(one) >= ENOUGH)];
  const organisations = [null, ...texts.filter((one) => organisationScore(one) >= ENOUGH)];
  let best: { title: Weighed | null; organisation: Weighed | null } = { title: null, organisation: null };
  let highest = 0;
  for (const title of titles) {
    for (const organisation of organisations) {
      if (title !== null && title === organisation) continue;
      const order = title !== null && organisation !== null && organisation.below >= title.below ? 0.1 : 0;
      const score =
        (title === null ? 0.4 : titleScore(title)) +
        (organisation === null ? 0.4 : organisationScore(organisation)) +
        order;
      if (score > highest + 1e-9) {
        highest = score;
        best = { title, organisation };
      }
    }
  }
  return best;
}

function titleScore(one: Weighed): number {
  if (one.label !== null) return one.label === 'title' ? 2 : one.label === 'department' ? 0.5 : 0;
  // A department stands for a title where there is none.
  return Math.max(one.role, one.department === 0 ? 0 : 0.5 + one.near / 2);
}

function organisationScore(one: Weighed): number {
  if (one.label !== null) return one.label === 'organisation' ? 2 : 0;
  // "Customer Services", "Technical Partners": words of companies are words of offices, too.
  return one.organisation - (one.department > 0.5 ? 0.25 : 0);
}

/** Where no words tell the organisation: what stands right under the title, or alone under the name. */
function unnamed(free: readonly Weighed[], title: Weighed | null): Weighed | null {
  const candidates = free.filter(
    (one) => one !== title && one.label === null && one.role === 0 && one.department === 0 && isNameLike(one.text),
  );
  const under = candidates.find((one) => title !== null && one.below >= title.below && one.below - title.below <= 1);
  const [only] = candidates;
  return under ?? (only !== undefined && only.below >= 0 && only.below <= 2 ? only : null);
}

/** Where no words tell the title: what stands between the name and the organisation. */
function untitled(free: readonly Weighed[], organisation: Weighed | null): Weighed | null {
  if (organisation === null) return null;
  const between = free.filter(
    (one) =>
      one !== organisation &&
      one.label === null &&
      one.below >= 0 &&
      one.below <= organisation.below &&
      one.organisation < 0.45 &&
      !isPlace(one.text) &&
      !isSlogan(one.text),
  );
  const [first] = between;
  return first !== undefined && first.text.split(/\s+/).length <= 7 && !/\d/.test(first.text) ? first : null;
}

/** "Buyer - Quist Vineyards": behind the title a name of several words, where nothing else names the organisation. */
function employed(title: Weighed): { title: Weighed; employer: Weighed } | null {
  const [, job = '', employer = ''] =
    /^(.{3,60}?)(?:\s+[-–—@]\s+|,\s+)(\p{Lu}[\p{L}\p{M}’'.&-]*(?:\s[\p{L}\p{M}’'.&-]+){1,5})$/u.exec(title.text) ?? [];
  if (
    employer === '' ||
    roleConfidence(job) === 0 ||
    roleConfidence(employer) > 0 ||
    departmentConfidence(employer) > 0
  )
    return null;
  return { title: { ...title, text: job }, employer: { ...title, text: employer, organisation: 0.4 } };
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

/** What stands before a company somebody writes for. */
const FOR = /^(?:for|on behalf of|für|im Auftrag(?: der)?|pour|per|för|namens|M\/s\.?)\s+(?=\S)/iu;

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
      return [{ ...one, text: left }, ...parted({ ...one, text: right }, domains)];
    // "Quist Workshop – prints & posters": what goes on in small letters says what a company does.
    const trades = /^[-–—]/.test(match[0].trim()) && /^\p{Ll}/u.test(right);
    if (a === 'organisation' && (b === '' || b === 'organisation') && trades) return [{ ...one, text: left }];
    // "Acme Group – Fulda": what follows a company is a place.
    if (whole.role === 0 && (isTown(right) || countryNamed(right) !== ''))
      return [
        { ...one, text: left },
        { ...one, text: right },
      ];
  }
  return [one];
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
  if (isPlace(text)) return 'place';
  const organisation = Math.max(organisationConfidence(text), ...domains.map((domain) => matchesDomain(text, domain)));
  const role = roleConfidence(text);
  if (organisation >= 0.55 && organisation > role - 0.2 && organisation >= 0.8) return 'organisation';
  if (role >= 0.5) return 'role';
  if (organisation >= 0.55) return 'organisation';
  return departmentConfidence(text) > 0 ? 'department' : '';
}

/** "株式会社… 営業部 課長": words of Chinese, Japanese and Korean signatures that are parted by a space alone. */
function eastAsianParts(text: string): string[] | null {
  if (!/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text) || !/\s/.test(text)) return null;
  const words = text.split(/\s+/);
  const at = words.findIndex((word) => organisationConfidence(word) >= 0.8);
  if (at < 0 || words.length < 2) return null;
  // "주식회사 한빛", "한빛 주식회사": the form stands apart from the name it belongs to, which names no office.
  const joins = /^(?:株式会社|有限会社|合同会社|주식회사|유한회사|[(（][株有주][)）]|㈱|㈜)$/u.test(words[at] ?? '');
  const names = (word: string | undefined) =>
    word !== undefined && roleConfidence(word) === 0 && departmentConfidence(word) === 0;
  const from = joins && (!names(words[at + 1]) || at === words.length - 1) && names(words[at - 1]) ? at - 1 : at;
  const to = joins && from === at ? at + 2 : at + 1;
  return [words.slice(0, from), words.slice(from, to), words.slice(to)]
    .map((part) => part.join(' '))
    .filter((part) => part !== '');
}

function isPlace(text: string): boolean {
  return isTown(text) || countryNamed(text) !== '';
}

/** A sentence, a motto or a notice rather than a name. */
export function isSlogan(text: string): boolean {
  const words = text.split(/\s+/).length;
  return (
    words > 11 ||
    text.length > 90 ||
    (/(?:\p{L}{4,}\.|[!?…。！？])$/u.test(text) && words > 3 && organisationConfidence(text) < 0.8) ||
    /[!?！？]/u.test(text) ||
    (/^["“„‘'«]/u.test(text) && (words > 4 || /[.!?…,]\s*["”“’'»]?$/u.test(text))) ||
    (/(?<!\p{L})(?:your|you|we|our|us|ihr|ihre|wir|unser|votre|vos|notre|nous|su|sus|nuestr[oa]|seu|nosso|vostro|nostro|uw|ons|onze|twój|nasz|ваш|наш|please|bitte|merci de|por favor|since \d{4}|seit \d{4}|depuis \d{4}|desde \d{4}|dal \d{4}|od \d{4}|est\. \d{4}|confidential|disclaimer|unsubscribe|book a|follow|visit)(?!\p{L})/iu.test(
      text,
    ) &&
      organisationConfidence(text) < 0.8)
  );
}

function isNameLike(text: string): boolean {
  const words = text.split(/\s+/);
  if (words.length > 7 || isPlace(text) || isSlogan(text) || /\d{3}|[:：]/.test(text)) return false;
  return /^[\p{Lu}\p{Lo}\d"«“„]/u.test(text) || words.length === 1;
}

/** Whether the words of one are all among those of the other. */
function sameWords(a: string, b: string): boolean {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const [mine, theirs] = [words(a), words(b)];
  const inside = (some: string[], all: string[]) => some.length > 0 && some.every((word) => all.includes(word));
  return inside(mine, theirs) || inside(theirs, mine);
}
