import type { Located } from '../evidence/observation';
import type { Block, Line, View } from '../layout/view';
import { phoneKindBefore } from '../reach/phone-label';

/** How far above a fact the heading of its part of a page may stand. */
const REACH = 8;
/** So many parts with a mailbox each are departments. */
const LEAST = 2;
/** The most lines of a card that begins with what it is called. */
const MAX_CARD = 8;
/** What a card may be called: no number, no address, no label of one. */
const CALLED = /^(?:\p{Lu}|\p{Lo})[^\d@]{1,48}[^\d@:：.!?]$/u;
/** What is named by how to reach it is no department; telephones are told apart by their own words. */
const WAY =
  /^(?:e-?mail|mail|courriel|courrier|correo|posta|correio|poczta|post|call us|address|visit us|adress?e?|anschrift|dirección|endereço|indirizzo|web(?:site)?|邮箱|郵箱|电子邮|電子郵|地址|住所|所在地|メール|이메일|주소|адрес|почта|электронн|эл\.? ?почта|sähköposti|osoite|cím(?:ünk)?|địa chỉ|alamat|διεύθυνση|ال?عنوان|ال?بريد|ال?إيميل|כתובת|דוא|מייל|ที่อยู่|อีเมล|netfang|heimilisfang|aadress|adrese|adresas|el\. ?paštas|naslov|пошта|е-?пошта|имејл|имейл|ел\. ?поща|адреса|адрас|ელ\.? ?ფოსტა|მისამართი|էլ\.? ?(?:փոստ|հասցե)|հասցե|мекенжай|ünvan|ایمیل|نشانی|آدرس|ای میل|پتہ|ई-?मेल|पता|पत्ता|ই-?মেইল|ঠিকানা|மின்னஞ்சல்|முகவரி|ఇమెయిల్|చిరునామా|surel|adreça|enderezo|helbidea|ríomhphost|seoladh|cyfeiriad|barua ?pepe|anwani)(?!\p{Ll})|^e[-‑ ]?(?:mail|mel|pošta|posta|post|pasts|poçt|bost|pos)/iu;

/** What heads how to reach the house itself. */
const WHOLE_HOUSE =
  /^(?:kontakt(?:daten)?|contact(?:s| us| details| information)?|contacto|contato|contatti|contactez[- ]nous|coordonnées|contactgegevens|kontakty|kapcsolat|elérhetőség(?:ek|einket)?|iletişim(?: bilgileri)?|yhteystiedot|kontaktoplysninger|kontaktinformation|контакты|контакти|επικοινωνία|liên hệ|kontak|hubungi kami|联系(?:方式|我们)|聯絡(?:方式|我們)|聯繫(?:方式|我們)|連絡先|お問い合わせ|연락처|문의|اتصل بنا|تواصل معنا|צור קשר)$/iu;

/**
 * The facts of departments, by the heading of each: "Customer care" over a number and a mailbox, "Accounts" over
 * others, be they headings or the first lines of cards. Among the cards of `people` one such card is enough. Where one
 * part alone has a mailbox, or the parts are headed "Phone" and "E-mail", a page tells of one desk. What shares its part
 * with a street is the company's own.
 */
export function departmentsOf(view: View, facts: readonly Located[], people: readonly Line[]): Map<Line, Located[]> {
  if (facts.filter(({ field }) => field === 'email').length < (people.length > 0 ? 1 : LEAST)) return new Map();
  const parts = new Map<Line, Located[]>();
  for (const one of facts) {
    if (one.place.region !== 'main') continue;
    for (const head of headsOf(one.place, view)) {
      const part = parts.get(head);
      if (part === undefined) parts.set(head, [one]);
      else part.push(one);
    }
  }
  const levels = new Map<string, Set<Line>>();
  const count = (head: Line) => levels.set(levelOf(head), (levels.get(levelOf(head)) ?? new Set()).add(head));
  for (const [head, part] of parts) if (part.some(({ field }) => field === 'email')) count(head);
  for (const line of people)
    for (const head of headsOf(line, view)) if (head.block.element?.localName !== 'dt') count(head);
  const taken = new Set<Located>();
  const departments = new Map<Line, Located[]>();
  // The smaller part comes first: a card under a section's heading is by itself.
  for (const [head, part] of [...parts].sort((a, b) => b[0].index - a[0].index)) {
    const own = part.filter((one) => !taken.has(one));
    if ((levels.get(levelOf(head))?.size ?? 0) < LEAST || !own.some(({ field }) => field === 'email')) continue;
    for (const one of own) taken.add(one);
    if (!part.some(({ field }) => field === 'address')) departments.set(head, own);
  }
  return new Map([...departments].reverse());
}

/** What the parts a line stands in are called: its card and its section. */
function headsOf(line: Line, view: View): Line[] {
  const section = headOf(line, view);
  const card = cardHead(line, view);
  if (card === null || card === section) return section === null ? [] : [section];
  return section === null ? [card] : [card, section];
}

/** The first line of the smallest block a line stands in behind it, where it is what a card is called by. */
function cardHead({ index, block }: Line, view: View): Line | null {
  if (block.element?.localName === 'dd') {
    const term = view.lines[block.from - 1];
    return term?.block.element?.localName === 'dt' && isCalled(term.text) ? term : null;
  }
  let card: Block | null = block;
  while (card !== null && card.from === index) card = card.parent;
  if (card === null || card.to - card.from > MAX_CARD) return null;
  const first = view.lines[card.from];
  return first !== undefined && isCalled(first.text) ? first : null;
}

function isCalled(text: string): boolean {
  return CALLED.test(text) && !isWay(text);
}

function isWay(text: string): boolean {
  return WAY.test(text) || WHOLE_HOUSE.test(text) || phoneKindBefore(`${text}: `) !== undefined;
}

/** The heading over a line; from "Phone" and "E-mail" on only what stands over those. */
function headOf({ index }: Line, view: View): Line | null {
  let level = 7;
  for (let at = index - 1; at >= Math.max(0, index - REACH); at -= 1) {
    const line = view.lines[at];
    if (line === undefined || line.region !== 'main') return null;
    if (line.heading === 0 || line.heading >= level) continue;
    if (!isWay(line.text)) return line;
    level = line.heading;
  }
  return null;
}

function levelOf({ heading, block }: Line): string {
  return `${heading} ${block.depth} ${block.element?.localName}`;
}
