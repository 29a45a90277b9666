import { cleanText } from '../../contacts/clean-text';
import { phoneNumber } from '../../contacts/phone-number';
import { phoneEntry } from '../../contacts/phones';
import { isLine, type Observation, type Source } from '../evidence/observation';
import type { Line } from '../layout/view';
import { digitsIn, mayBePhone, readsLikePhone } from '../reach/phone-form';
import { phoneKindBefore, saysNoPhone } from '../reach/phone-label';
import { withTail } from '../reach/phone-tails';
import { CANDIDATE, numbersIn } from '../reach/phones-in-text';
import { wordPattern } from '../word-pattern';

const MAX_COUNTRIES = 4;

/** How sure a number is that stands, as a part's or a parcel's do, among words none of which calls it a phone. */
const IN_A_SENTENCE = 0.55;
const FEW_WORDS = 5;
/** What the years of a copyright notice stand behind: "© 2008-18 …". */
const NOTICE = /(?:©|\(c\)|copyrights?)[\s:,]*$/i;
const YEAR = /^(?:19|20)\d\d(?!\d)/;
/** Who made a site, whose number follows: "Web site by Quist Web Works, 208-…". */
const OF_SITES_MAKER = wordPattern(
  String.raw`(?<!\p{L})(?:web ?(?:site|design)|site|designed|developed|hosted|hosting|webdesign|umsetzung|réalisation|création|diseño web|realizzazione)\s(?:(?:and|&|und|et|y|e)\s\p{L}+\s)?(?:by|von|durch|par|por|a cura di)\s[^.|•]{2,60}$`,
);
/** The same in the foot of a page, behind whose company it is: "© 2026 Quist | vytvořil Webík, tel. …", "… | Tárhely: Orl Zrt., …". */
const AT_FOOT = wordPattern(
  String.raw`(?:^|[|•·,;.–—-]\s?)(?:(?:web(?:ové stránky|stranu)?|stránky|stronę|site|sito|honlap\w?|сайт)\s)?(?:vytvoři(?:l[ai]?)|vytvori(?:l[ai]?)|vyrobi(?:l[ai]?)|tvorba(?: webu| stránek)?|realiza(?:ce|cja)|(?:conception et )?réalisation|wykonan\p{L}+|projekt|készítette|kivitelez\p{L}+|tárhely(?:szolgáltató)?|hosting|hébergement|hébergeur|webhotel|tasarım|toteutus|produktion|создание сайта|разработка(?: сайта)?|хостинг|κατασκευή(?: ιστοσελίδας)?|בניית אתר|技术支持|技術支持|网站建设|網站設計)\s?:?\s[^|•]{2,60}$|(?:技[术術]支持|[网網][页頁站](?:建[设設置]|[设設][计計]|[制製]作|架設)|(?:ホームページ|サイト|web)制作|(?:홈페이지|웹사이트) ?제작)\s?[:：]\s?[^|•]{2,60}$`,
);
/** What a sentence says that has one call a number, by the stems of the words. */
const CALLING =
  /call|dial|ring|reach|contact|text|number|hotline|anruf|ruf|erreich|kontakt|hörer|appel|joign|contactez|composez|llam|marqu|comuní|lig(?:ue|ar|ando)|chiam|telefon|contatt|bel(?:len)?\b|bereik|dzwo|kontakc|zavol|voláno|volejte|volat|hívj|hívás|sună|apel|soitt|soita|ara(?:yın|yabilir)|звон|обращ|дзвон|τηλε|اتصل|חייג|התקשר|gọi|โทร|hubungi|拨打|致电|來電|来电|撥打|お電話|電話|전화|문의/iu;

/** Phone numbers written in text, read for the countries the page is likely from. */
export const phoneText: Source = {
  id: 'phone-text',
  *observe(view, context) {
    let before: Line | null = null;
    let above: Observation | null = null;
    for (const line of view.lines) {
      if (context.expired()) return;
      if (digitsIn(line.text) >= 7) {
        const countries = context.countries().slice(0, MAX_COUNTRIES);
        let last: Observation | null = null;
        for (const one of observeLine(line, before, countries)) {
          last = one;
          yield one;
        }
        if (last === null && above !== null) yield* observeFurther(line, above);
        above = last;
        if (view.pasted) yield* keepAsWritten(line, countries);
      } else above = null;
      before = line;
    }
  },
};

/** A number for value added tax alone on its line, as the EU's begin with their country (Directive 2006/112/EC, article 215). */
const TAX_NUMBER =
  /^(?:ATU|BE|BG|CHE-?|CY|CZ|DE|DK|EE|EL|ES|FI|FR|HR|HU|IE|IT|LT|LU|LV|MT|NL|PL|PT|RO|SE|SI|SK)[\s-]?[1-9](?:[\s.-]?\d){7,11}$/;

function* observeLine(line: Line, before: Line | null, countries: readonly string[]): Generator<Observation> {
  const text = line.text;
  if (TAX_NUMBER.test(text)) return;
  const found = numbersIn(text, countries, true);
  let from = 0;
  for (const { from: start, to, number } of found) {
    const label = text.slice(from, start);
    from = to;
    // A number "号" stands behind is a licence's or a house's.
    if (
      saysNoPhone(label) ||
      OF_SITES_MAKER.test(label) ||
      (NOTICE.test(label) && YEAR.test(text.slice(start, to))) ||
      (isFoot(line) && AT_FOOT.test(label)) ||
      /^\s?[号號호番]/u.test(text.slice(to))
    )
      continue;
    const head = start === 0 && before !== null && before.text.length < 30 ? before.text : '';
    if (saysNoPhone(`${head.replace(/[:：]$/u, '')}: `) || (start === 0 && isOfPartsColumn(line))) continue;
    const alone = head === '' ? undefined : phoneKindBefore(head);
    const kind = phoneKindBefore(label) ?? alone;
    const written = text.slice(start, to);
    const unsaid = isWithinWords(text, start, to) ? IN_A_SENTENCE : 0.82;
    const sure = number.valid ? (kind === undefined ? unsaid : 0.92) : 0.6;
    yield {
      field: 'phone',
      value: phoneEntry(number, written, kind),
      confidence: sure,
      source: 'text',
      quote: cleanText(text, 300),
      place: line,
    };
  }
}

/** Digits with what parts numbers, and nothing else. */
const NUMBERS_ALONE = /^[\d\s|/,;·•.-]+$/;
/** A number with its area's code set off before it: "(21) 2220-0123". */
const WITH_AREA = /^(?:\+?\d{1,3}\s?)?\(\d{1,5}\)\s?(\d[\d\s.-]{4,10})$/;

/** Numbers right under one whose area's code they leave out: "(21) 2220-0123" and under it "2532-0124 | 2544-0125". */
function* observeFurther(line: Line, above: Observation): Generator<Observation> {
  if (above.field !== 'phone' || !isLine(above.place) || !NUMBERS_ALONE.test(line.text)) return;
  const { block } = above.place;
  if (above.place.index !== line.index - 1 || (line.block !== block && line.block.parent !== block.parent)) return;
  const [, own = ''] = WITH_AREA.exec(above.value.written) ?? [];
  for (const written of own === '' ? [] : line.text.split(/\s*[|/,;·•]\s*/)) {
    const digits = written.replace(/\D/g, '');
    if (digits.length !== digitsIn(own)) continue;
    const number = phoneNumber(withTail(above.value.e164, digits), '');
    if (number?.valid)
      yield {
        ...above,
        value: phoneEntry(number, written, above.value.kind === 'fax' ? 'fax' : undefined),
        quote: cleanText(line.text, 300),
        place: line,
      };
  }
}

function isFoot({ text, region }: Line): boolean {
  return region === 'footer' || text.includes('©');
}

/** What heads a column of numbers that are parts', orders', articles' or a year's, not telephones. */
const OF_PARTS =
  /^(?:19|20)\d\d$|^(?:(?:part|item|model|product|stock|article|art|sku|upc|ean|isbn|ref(?:erence)?|serial|lot|oem|mpn|mfr|(?:part|item|model|product|stock|order|catalog(?:ue)?|cat|art|ref|serial|lot|oem|mfr)\.?\s?(?:no|nos|nr|numbers?|code|id|#))\.?$|(?:artikel|bestell|teile|material|serien|ersatzteil)-?(?:nummer|nr|code)|référence|réf|código|codice|referencia|referência|nr kat|indeks|品番|型番|型号|型號|货号|貨號|품번|артикул|(?:orders?|bestellung|commande|pedido|ordine|bestelling|zamówienie|objednávka|rendelés|comandă|beställning|ordre|tilaus|sipariş|заказ|замовлення|παραγγελία|الطلب|הזמנה|đơn hàng|pesanan|tracking|parcel|sendung|colis|suivi|envío|spedizione|zending|przesyłka|zásilka|case|ticket|transaction|invoice)$|订单|訂單|注文|주문|运单|單號)/iu;

/** Whether a line stands in a column of a table whose head says so. */
function isOfPartsColumn({ block: { element } }: Line): boolean {
  if (element?.localName !== 'td') return false;
  const column = [...(element.parentElement?.children ?? [])].indexOf(element);
  const head = element.closest('table')?.querySelector('tr')?.children[column];
  if (head === undefined || head === element) return false;
  const said = cleanText(head.textContent ?? '', 40);
  return OF_PARTS.test(said) || saysNoPhone(`${said}: `);
}

/** Whether a number without the form of a phone's (+49, (030)) stands among words on both sides. */
function isWithinWords(text: string, from: number, to: number): boolean {
  const [before, behind] = [text.slice(0, from), text.slice(to)];
  if (/^[+(]/.test(text.slice(from, to)) || !/\p{L}{2}/u.test(behind) || !/\p{L}{2}/u.test(before)) return false;
  if (CALLING.test(before.slice(-80))) return false;
  return `${before} ${behind}`.split(/\s+/, FEW_WORDS + 1).length > FEW_WORDS;
}

/**
 * Numbers a text the rep gave calls phones but that fit none of its countries, as where the country is unknown: the
 * rep means them, so they are kept as they were written rather than dropped.
 */
function* keepAsWritten(line: Line, countries: readonly string[]): Generator<Observation> {
  const { text } = line;
  const read = numbersIn(text, countries, true);
  for (const match of text.matchAll(CANDIDATE)) {
    const [written] = match;
    const from = match.index;
    const to = from + written.length;
    const label = text.slice(Math.max(0, from - 24), from);
    const kind = phoneKindBefore(label);
    if (kind === undefined || saysNoPhone(label) || !mayBePhone(written, text[from - 1], text.slice(to, to + 8)))
      continue;
    if (!readsLikePhone(written, text.slice(0, from))) continue;
    if (read.some((one) => from < one.to && to > one.from)) continue;
    const value = { written: cleanText(written, 64), e164: '', kind, extension: '' };
    yield { field: 'phone', value, confidence: 0.5, source: 'text', quote: cleanText(text, 300), place: line };
  }
}
