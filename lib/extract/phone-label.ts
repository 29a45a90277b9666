import type { PhoneKind } from '../contacts/contact';

/** Words that name what a number is, by kind; written in the languages of business mail, matched as whole words. */
const WORDS: readonly [PhoneKind, string][] = [
  [
    'fax',
    'tele-?fax|fax|fx|facs(?:imile)?|faks|telefaks|télécopie(?:ur)?|факс|ファックス|ファクス|팩스|فاكس|פקס|φαξ|โทรสาร',
  ],
  [
    'mobile',
    String.raw`mobile?|mobiles|mob|cell(?:ular)?|cellphone|cel|handy|handphone|mobil(?:telefon|funk|nr|nummer|né|ní|ny)?|mobiel|mobilt|mobiltlf|portable|móvil|movil|celular|cellulare|telemóvel|tlm|gsm|cep|kom|komórk(?:a|owy)|моб(?:ильный|ільний|\.?тел)?|сот(?:овый)?|matkapuhelin|κιν(?:ητό)?|جوال|الجوال|موبايل|محمول|نقال|נייד|मोबाइल|มือถือ|di động|whats ?app|viber`,
  ],
  ['home', 'home|privat|privé|domů'],
  [
    'work',
    'tele(?:phone|fon|fono|foon|fone)|telefón|telefonnummer|téléphone|tél|teléfono|telf|tfno|tlfno|tel|tlf|tfn|phone|ph|office|direct|direkt|directo|diretto|durchwahl|zentrale|switchboard|reception|hotline|centralita|centralino|växel|call|ddi|тел(?:ефон)?|puh(?:elin)?|هاتف|تلفون|تليفون|טלפון|טל|τηλ(?:έφωνο)?|फोन|โทร|điện thoại|đt',
  ],
];
/** The same in scripts that write no spaces between words. */
const EAST_ASIAN: readonly [PhoneKind, string][] = [
  ['fax', '传真|傳真|ファックス|ファクス|팩스'],
  ['mobile', '手机|手機|移动电话|移動電話|行動電話|行动电话|携帯(?:電話)?|휴대폰|휴대전화|핸드폰'],
  ['home', '家庭电话|住家電話|自宅|자택'],
  [
    'work',
    '电话|電話|座机|座機|固话|固定电话|热线|熱線|总机|總機|专线|專線|直线|直線|直通|代表番号|전화|대표번호|직통',
  ],
];
/** Single letters, only right before the number: "T: 030", "(M) +49", "F. 02". */
const LETTERS: readonly [PhoneKind, string][] = [
  ['fax', 'f'],
  ['mobile', '[mc]|h\\.?p'],
  ['work', '[tpdobg]|t[ée]l'],
];
/** Pictures that stand for such a word. */
const SIGNS: readonly [PhoneKind, string][] = [
  ['fax', '📠|🖷|℻'],
  ['mobile', '📱|📲|🤳'],
  ['work', '☎|☏|✆|📞|🕿|🕽'],
];

/** Those that can stand in a text of Latin letters, and the others, which need no looking for there. */
const LATIN_LABELS: readonly [PhoneKind, RegExp][] = [
  ...WORDS.map(([kind, words]) => label(kind, String.raw`(?<![\p{L}@.])(?:${words})(?!\p{L})`)),
  ...LETTERS.map(([kind, letters]) =>
    label(kind, String.raw`(?<![\p{L}\p{N}.])(?:${letters})(?=\s{0,2}[:.：|)\]-]{0,2}\s{0,3}$)`),
  ),
];
const LABELS: readonly [PhoneKind, RegExp][] = [
  ...LATIN_LABELS,
  ...EAST_ASIAN.map(([kind, words]) => label(kind, words)),
  ...SIGNS.map(([kind, signs]) => label(kind, signs)),
];
const BEYOND_LATIN = /[\u0400-\uffff]/;

function label(kind: PhoneKind, pattern: string): [PhoneKind, RegExp] {
  return [kind, new RegExp(pattern, 'giu')];
}

/** A label found in a text: what kind of number it names, and where it stands. */
export type PhoneLabel = { kind: PhoneKind; from: number; to: number };

/** Every phone label in `before`, the words in front of a number, in order. */
export function phoneLabelsIn(before: string): PhoneLabel[] {
  const found: PhoneLabel[] = [];
  for (const [kind, pattern] of BEYOND_LATIN.test(before) ? LABELS : LATIN_LABELS) {
    for (const match of before.matchAll(pattern))
      found.push({ kind, from: match.index, to: match.index + match[0].length });
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The kind the last label before `number` in `line` names; undefined where none does. */
export function phoneKindIn(line: string, number: string): PhoneKind | undefined {
  const at = line.indexOf(number);
  return phoneKindBefore(line.slice(0, at < 0 ? line.length : at));
}

/** The kind the last phone label in `before` names; undefined where it names none. */
export function phoneKindBefore(before: string): PhoneKind | undefined {
  return phoneLabelsIn(before.slice(-400)).at(-1)?.kind;
}

/** Accounts, registers, taxes, orders, postal codes and prices, in words of the alphabet: they begin a word. */
const OTHER_NUMBER = [
  'iban|bic|swift|account|acct|konto|kontonr|blz|sort code|routing',
  'hrb|hra|siret|siren|rcs(?: [\\p{L}’-]+){0,4}|y-?tunnus|org\\.? ?(?:nr|nummer)|mersis|vergi(?: dairesi)?|adószám|cui|oib|pib|weee|lucid|btw|tva|bce|kvk|cvr|vat|ust|(?:ust-?)?id-?nr|ust-?id|tax|ein|abn|acn|duns|naics|uen|brn|gstin',
  'nif|cif|nip|regon|krs|ičo|dič|cnpj|cpf|cuit|ruc|rut|rfc|инн|кпп|огрн|бик|р/с|к/с|p\\.? ?iva',
  'licen[cs]e|lic|permit|reg|isbn|issn|invoice|rechnung|sku|id|nr|no|n°|nº|ref|vendu|price',
  '(?:company|registration|reg|vat|tax|account|order|part|model|case|licen[cs]e|item|charity|policy|invoice|id|customer|serial) number',
  'zip|zip code|post ?code|postal code|plz|p\\.?o\\.? ?box',
  // Articles, references and what a register files a firm under.
  'ean|gtin|upc|asin|mpn|barcode|kennziffer|kennzeichen|aktenzeichen|chiffre|zeichen|artikel|réf|référence|referenz|referencia|referência|riferimento|codice|código|code|cod|kod|model|modell|modèle|modelo|item|typ',
  'sous le (?:numéro|n°|no)|immatriculée?(?: .{1,20})?|unter der nummer|bajo el número|con el número|sob o número|al numero|pod numerem|под номером',
].join('|');
/** The same at the end of a compound word ("Handelsregister", "Steuernummer"), and in scripts that part no words. */
const OTHER_NUMBER_END =
  'register|nummer|订单|訂單|账号|賬號|帐号|税号|稅號|备案|編號|编号|信用代码|代码|代碼|型号|型號|货号|貨號|款号|款號|商品番号|品番|型番|商品コード|製品番号|注文番号|受付番号|許可番号|ICP[备證证]|公网安备|证号|상품코드|상품번호|모델명|품번|제품번호|주문번호|사업자번호|신고번호|통신판매업신고|종목코드|qq|微信|wechat|邮编|郵編|郵遞區號|〒|登録番号|法人番号|사업자등록번호|등록번호|우편번호|계좌|#|\\$|€|£|￥|¥|₹|₽';
const SAYS_NO_PHONE = new RegExp(
  `(?:(?<!\\p{Script=Latin}|\\p{Script=Cyrillic})(?:${OTHER_NUMBER})|${OTHER_NUMBER_END})\\.?(?:\\s*[:：.#-]*\\s*|(?:\\s\\p{L}{3,20})?\\s*[:：]\\s*\\p{L}{2}\\s?(?:\\d\\d\\s)?)$`,
  'iu',
);
/** "Phone no.": what seems to name another number names a phone behind its label. */
const PHONE_NUMBER =
  /(?:phone|tel|fon|fax|call|mobile|mobil|cell|hotline|helpline|contact|office|fone|电话|電話|手机|telefon|telefoon|rufe?)[\s-]*(?:no|nr|n°|nº|num(?:ber)?|nummer|#)?\.?\s*[:：.#-]*\s*$/iu;

/** Whether words before a number (perhaps with the two letters of a country between) say it is no phone number: a register entry, an account, a tax or order number, a postal code. */
export function saysNoPhone(before: string): boolean {
  const end = before.slice(-40);
  return SAYS_NO_PHONE.test(end) && !PHONE_NUMBER.test(end);
}
