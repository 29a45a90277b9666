import type { Located } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { isTown } from '../vocabulary/places';
import { wordPattern } from '../word-pattern';

/** So many parts of a page, each with a way to reach it, are a list of branches. */
const LEAST = 2;
/** The most lines from a branch's heading to a fact of it. */
const REACH = 12;
/** What branches are called, before or behind where they are. */
const BRANCH = wordPattern(
  String.raw`(?<!\p{L})(?:branch|store|shop|showroom|outlet|depot|warehouse|(?:head |regional |sales )?office|filiale|niederlassung|zweigstelle|geschäftsstelle|standort|verkaufsstelle|hauptsitz|zentrale|werk|sucursal|delegación|tienda|oficina|filial|loja|unidade|agência|escritório|agence|magasin|boutique|succursale|établissement|siège|sede|negozio|punto vendita|stabilimento|filiaal|vestiging|winkel|hoofdkantoor|kantoor|oddział|sklep|salon|biuro|placówka|pobočka|prodejna|predajňa|provozovna|prevádzka|üzlet(?:ünk)?|fiók(?:telep)?|telephely|bemutatóterem|magazin(?:ul)?|sucursala|butik(?:en)?|kontor(?:et)?|avdeling|afdeling|lager|myymälä|toimipiste|toimisto|şube(?:si)?|mağaza(?:sı)?|филиал|магазин|отделение|офис|склад|філія|відділення|крамниця|υποκατάστημα|κατάστημα|(?:ال)?(?:فرع|معرض)|סניף|חנות|chi nhánh|cửa hàng|văn phòng|(?:kantor )?cabang|toko|สาขา)(?!\p{L})|\p{L}(?:filiale|niederlassung|vestiging|butikken|kontoret|myymälä)(?!\p{L})|(?:分店|门店|門市|分公司|办事处|辦事處|总店|旗舰店|支店|営業所|店舗|ショールーム|지점|매장|본점|영업소)`,
);
const MAX_HEAD = 60;

/**
 * The facts of a company's branches, by the heading of each: parts of a page that follow each other under headings of one
 * kind, each with a number or an address of its own, most of which say by their heading or by a street that they are places.
 */
export function branchesOf(view: View, facts: readonly Located[]): Map<Line, Located[]> {
  const parts = new Map<Line, Located[]>();
  for (const one of facts) {
    const head = headOf(one.place, view);
    if (head !== null) parts.set(head, [...(parts.get(head) ?? []), one]);
  }
  const levels = new Map<string, Line[]>();
  for (const [head, part] of parts) {
    const reached = part.some(({ field }) => field === 'phone' || field === 'email');
    if (reached) levels.set(levelOf(head), [...(levels.get(levelOf(head)) ?? []), head]);
  }
  for (const heads of levels.values()) {
    const places = heads.filter((head) => isPlace(head, parts.get(head) ?? []));
    const named = new Set(heads.map(({ text }) => text)).size === heads.length;
    if (heads.length >= LEAST && named && places.length * 2 > heads.length)
      return new Map(heads.map((head) => [head, parts.get(head) ?? []]));
  }
  return new Map();
}

/**
 * Whether a line names who runs a branch in a row of its own ("Manager: Jane Roe") under the branch's number: what stands
 * in other rows there is the branch's. `reachedAt`: the lines with a number.
 */
export function runsBranch(person: Line, view: View, reachedAt: ReadonlySet<number>): boolean {
  if (!/^\p{L}[^:：]{1,30}[:：]\s?\S/u.test(person.text)) return false;
  for (let at = person.index - 1, reached = false; at >= person.index - REACH; at -= 1) {
    const line = view.lines[at];
    if (line?.region !== person.region) return false;
    if (line.heading > 0 && line.heading < 7) return reached && BRANCH.test(line.text);
    reached ||= reachedAt.has(at);
  }
  return false;
}

function isPlace({ text }: Line, part: readonly Located[]): boolean {
  return BRANCH.test(text) || isTown(text) || part.some((one) => one.field === 'address' && one.value.street !== '');
}

/** The nearest heading over a line of a page's text, within its part. */
function headOf({ index, region }: Line, { lines }: View): Line | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const line = lines[at];
    if (line === undefined || line.region !== region || region !== 'main') return null;
    if (line.heading > 1 && line.heading < 7)
      return line.text.length <= MAX_HEAD && !/@|\d{4}/.test(line.text) && !hasLegalForm(line.text) ? line : null;
  }
  return null;
}

function levelOf({ heading, block }: Line): string {
  return `${heading} ${block.depth}`;
}
