import type { PhoneKind } from '../../contacts/contact';
import { allMatches } from '../all-matches';
import { type WordPattern, wordPattern } from '../word-pattern';

/** Words that name what a number is, by kind; written in the languages of business mail, matched as whole words. */
const WORDS: readonly [PhoneKind, string][] = [
  [
    'fax',
    'tele-?fax|fax|fx|facs(?:imile)?|faks|telefaks|télécopie(?:ur)?|факс|ファックス|ファクス|팩스|فاكس|פקס|φαξ|telefaks|faksas|fakss|faksi|faxa|facs|ffacs|bréfasími|телефакс|ფაქსი|ֆաքս|(?:ال)?فاکس|فکس|نمابر|دورنگار|فیکس|फैक्स|फ़ैक्स|फॅक्स|ফ্যাক্স|தொலைநகல்|ఫ్యాక్స్|nukushi|faksimile',
  ],
  [
    'mobile',
    String.raw`mobile?|mobiles|mob|cell(?:ular)?|cellphone|cel|handy|handphone|mobil(?:telefon|funk|nr|nummer|né|ní|ny)?|mobiel|mobilt|mobiltlf|portable|móvil|movil|celular|cellulare|telemóvel|tlm|gsm|cep|kom|komórk(?:a|owy)|моб(?:ильный|ільний|\.?тел)?|сот(?:овый)?|matkapuhelin|κιν(?:ητό)?|(?:ال)?جوال|موبايل|(?:ال)?محمول|نقال|נייד|סלולרי|मोबाइल|मोबाईल|मो|भ्रमणध्वनी|di động|farsími|mobiiltelefon|mobiil|mobilais|mobilusis|mobitel|mobilni|mobilna|mobilni telefon|мобилни|мобилен|маб(?:ільны)?|მობ|მობილური|բջջ|բջջային|ұялы(?: телефон)?|همراه|تلفن همراه|موبایل|موبائل|মোবাইল|মুঠোফোন|கைபேசி|அலைபேசி|மொபைல்|మొబైల్|చరవాణి|ponsel|telefon bimbit|bimbit|mòbil|móbil|mugikorra|fón póca|symudol|ffôn symudol|celulari|sel|selfoon|simu ya mkononi|dahili cep|whats ?app|viber`,
  ],
  ['home', 'home|privat|privé|domů'],
  [
    'work',
    'tele(?:phone|fon|fono|foon|fone)|telefón|telefonn(?:umme)?r|téléphone|tél|teléfono|telf|tfno|tlfno|tel|tlf|tfn|phone|ph|office|direct|direkte?(?:nr|nummer|n|tel|telefon|val|wahl|linje)?|directo|diretto|durchwahl|doorkies(?:nummer|nr)?|zentrale|switchboard|reception|hotline|centralita|centralino|växel|call|ddi|тел(?:ефон)?|puh(?:elin)?|puhelinvaihde|vaihde|omstilling|sentralbord|(?:ال)?هاتف|تلفون|تليفون|טלפון|טל|τηλ(?:έφωνο)?|सम्पर्क सूत्र|दूरभाष|दूरध्वनी|फोन|फ़ोन|टेलीफोन|điện thoại|số điện thoại|sđt|đt|máy bàn|sími|símanúmer|tālr|tālrunis|telefonas|telefono nr|telefoni|telefoninumber|telefonska številka|broj telefona|број телефона|тэл(?:ефон)?|ტელ|ტელეფონი|հեռ|հեռախոս|تلفن|شماره تماس|فون|ٹیلی ?فون|ফোন|টেলিফোন|தொலைபேசி|ఫోన్|టెలిఫోన్|telepon|telp|tlp|telepono|telèfon|telefonoa|teileafón|guthán|fón|ffôn|rhif ffôn|telefoon|simu',
  ],
];
/** The same in scripts that write no spaces between words: Thai, Chinese, Japanese, Korean. */
const EAST_ASIAN: readonly [PhoneKind, string][] = [
  ['fax', 'โทรสาร|แฟกซ์|传真|傳真|ファックス|ファクス|팩스'],
  ['mobile', 'มือถือ|手机|手機|移动电话|移動電話|行動電話|行动电话|携帯(?:電話)?|휴대폰|휴대전화|핸드폰'],
  ['home', '家庭电话|住家電話|自宅|자택'],
  [
    'work',
    'โทร(?!สาร)|เบอร์ติดต่อ|电话|電話|座机|座機|固话|固定电话|热线|熱線|总机|總機|专线|專線|直线|直線|直通|代表番号|전화|대표번호|직통|고객\\s?(?:만족\\s?|지원\\s?|상담\\s?)?센터|콜\\s?센터|(?:상담|문의|예약|客服|咨询|諮詢|订货|訂購|预约|預約|お問い?合わ?せ先?|ご?予約|受付|連絡先)(?=\\s?[:：])',
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
const LATIN_LABELS: readonly [PhoneKind, WordPattern][] = [
  ...WORDS.map(([kind, words]) => label(kind, String.raw`(?<![\p{L}@.])(?:${words})(?!\p{L})`)),
  ...LETTERS.map(([kind, letters]) =>
    label(kind, String.raw`(?<![\p{L}\p{N}.])(?:${letters})(?=\s{0,2}[:.：|)\]-]{0,2}\s{0,3}$)`),
  ),
];
const LABELS: readonly [PhoneKind, WordPattern][] = [
  ...LATIN_LABELS,
  ...EAST_ASIAN.map(([kind, words]) => label(kind, words)),
  ...SIGNS.map(([kind, signs]) => label(kind, signs)),
];
const BEYOND_LATIN = /[\u0400-\uffff]/;

function label(kind: PhoneKind, pattern: string): [PhoneKind, WordPattern] {
  return [kind, wordPattern(pattern, 'giu')];
}

/** A label found in a text: what kind of number it names, and where it stands. */
export type PhoneLabel = { kind: PhoneKind; from: number; to: number };

/** Every phone label in `before`, the words in front of a number, in order. */
export function phoneLabelsIn(before: string): PhoneLabel[] {
  const found: PhoneLabel[] = [];
  for (const [kind, pattern] of BEYOND_LATIN.test(before) ? LABELS : LATIN_LABELS) {
    for (const match of allMatches(before, pattern.of(before)))
      found.push({ kind, from: match.index, to: match.index + match[0].length });
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The kind the last label before `number` in `line` names; undefined where none does. */
export function phoneKindIn(line: string, number: string): PhoneKind | undefined {
  const at = line.indexOf(number);
  return phoneKindBefore(line.slice(0, at < 0 ? line.length : at));
}

/** What joins two labels of one number. */
const BETWEEN = /^\.?\s?(?:[/&+-]|und|and|e|y|et|en|i|a|og|och|ja|ve|и|та|і)\s?$/u;

/** The kind the last phone label in `before` names; undefined where it names none. */
export function phoneKindBefore(before: string): PhoneKind | undefined {
  const text = before.slice(-400);
  const labels = phoneLabelsIn(text);
  const [first, last] = labels.slice(-2);
  // "Tel./Fax": one number for both is a telephone.
  const both = last?.kind === 'fax' && first?.kind === 'work' && BETWEEN.test(text.slice(first.to, last.from));
  return both ? 'work' : labels.at(-1)?.kind;
}

/** Registers, which stand before the town they are kept in, too: "RCS Lyon 412 …", "Registered in England 091…". */
const REGISTERS =
  'rcs|rsac|siret|siren|tva|hrb|hra|usdot|gewerbeamt|registered (?:in|at|with|under|as)|eingetragen im|enregistrée? (?:à|au|en)|inscrite? au|registrad[ao] (?:en|em)|inscrit[ao] (?:en|no|na)|iscritt[ao] (?:al|in)|ingeschreven (?:in|bij)|wpisan[ay] do|zapsan[áý] (?:v|u)|registrer(?:ad|et|t) [ih]|зарегистрирован\\p{L}* в|зареєстрован\\p{L}* в';
/** Accounts, taxes, papers, parcels, postal codes and prices, in words of the alphabet: they begin a word. */
const OTHER_NUMBER = [
  `(?:${REGISTERS})(?:[\\s,][\\p{L}’'.-]+){0,4}(?:\\s\\d\\d(?=\\s))?`,
  // Standards: "GB/T 29299-2012", "DIN EN ISO 9001".
  '(?:din (?:en )?|en )?iso|iec|din(?: en)?|astm|jis|ansi|ieee|гост|gost|(?:gb|yy|jb|hg|qb)(?:/[tz])?',
  'iban|bic|swift|account|acct|konto|kontonr|(?:plus|bank|post)giro(?:t|konto)?|blz|sort code|routing',
  '(?:gisa|zvr)-?(?:zahl)?|y-?tunnus|org\\.? ?(?:nr|nummer)|vergi dairesi\\s?[:：]?(?:\\s\\p{L}+){1,2}\\s?[-–/]|mst|mã số thuế|npwp|mersis|vergi(?: dairesi)?|ticaret sicil|adószám|cégjegyzék\\p{L}*|cui|oib|pib|weee|lucid|btw|bce|kvk|cvr|vat|ust|(?:ust-?)?id-?nr|ust-?id|tax|ein|abn|acn|iec|duns|naics|uen|brn|gstin|cin',
  'nif|cif|nip|regon|krs|ičo|dič|cnpj|cpf|cuit|ruc|rut|rfc|rea|crd|npi|npn|gmc|frn|creci|oab|crm|cpi|rpps|adeli|инн|кпп|огрн(?:ип)?|окпо|бик|р/с|к/с|єдрпоу|іпн|p(?:art)?\\.? ?iva|partita iva|c\\.f|cod(?:ice|\\.) ?fisc(?:ale)?|agrément',
  'kennitala|kt|ntn|vsk(?:-?(?:nr|númer))?|(?:registri|registreerimis)?kood|kmkr|reģ|pvn|konts|(?:įmonės|mokėtojo|asmens) kodas|kodas|pvm|ič dph|matična(?: št(?:evilka)?)?|davčna(?: št(?:evilka)?)?|za ddv|trr|mbs|matični broj|(?:žiro|tekući) račun|матични број|(?:жиро|текући) рачун|пиб|едб|ембс|даночен број|еик|булстат|ддс|cod(?:ul)? fiscal|nr\\.? reg\\.? com|αφμ|α\\.φ\\.μ|γεμη|γ\\.ε\\.μη|унп|унн|ს/[ნკ]|საიდენტიფიკაციო (?:კოდი|ნომერი)|հվհհ|бсн|бин|иин|жсн|иик|жск|vöen|ע\\.?מ|شناسه ملی|کد (?:پستی|اقتصادی|ملی)|شماره (?:ثبت|حساب|شبا)|(?:पंजीयन|पंजीकरण|नोंदणी|खाता|खाते)(?: (?:क्र|सं|संख्या|क्रमांक))?|जीएसटी|पिन(?:कोड)?|নিবন্ধন(?: নং)?|টিআইএন|số tài khoản|stk|giấy phép|gpkd|đkkd|nib|siup|(?:no\\.? )?rek(?:ening)?|no\\.? (?:syarikat|pendaftaran|akaun)|nipt|nuis|registrasienommer|cró|rcn|rhif (?:elusen|cwmni|cofrestru)|namba ya usajili',
  'licen[cs]e|lic|permit|reg|isbn|issn|invoice|rechnung|sku|id|nr|no|n°|nº|n\\.\\s?[º°ª]|№|ref|vendu|price',
  '(?:company|registration|reg|vat|tax|account|order|part|model|case|licen[cs]e|item|charity|policy|invoice|id|customer|serial|booking|reservation|tracking|file|ticket|member|membership|employer) (?:number|code|reference|ref)',
  // "Numéro de commande", "номер заказа", but no "numero verde".
  "(?:n°|nº|num[eé]ro|número|numer|číslo|номер|număr) (?:d[eiao] |d[’'])?(?!t[eé]l|тел|fax|факс|m[oó][bv]|моб|port|cel|gsm|ver[dt]|azul|[uú]ni[cq]|grat|dire|fix|fijo|fiss|whats|urg|emerg|[ck]onta|горя|bezp|infol)\\p{L}+",
  'zip|zip code|post ?code|postal code|code postal|código postal|plz|psč|p\\.?o\\.? ?box',
  // What programs count: "Build 0049.8912", "Ticket 0511-98230-44".
  'build|buildnummer|version|versión|versione|versão|versiunea|wersja|verze|verzió|версия|версія|sürüm|versjon|versio|revision|commit|changeset|patch|migration|ticket|тикет|issue|bug|pull request|工单|工單|版本|チケット|バージョン|티켓|버전',
  // Where electronic invoices go: "Verkkolaskuosoite: 0037…", "Codice univoco 0A…".
  'ovt(?:-?tunnus)?|verkkolasku\\p{L}*|operaattori\\p{L}*|välittäjä\\p{L}*|gln|peppol(?:[ -]?id)?|leitweg(?:-?id)?|codice (?:univoco|destinatario)|sdi|ehf',
  // Articles, references, parcels and papers.
  'ean|gtin|upc|asin|mpn|barcode|kennziffer|kennzeichen|aktenzeichen|chiffre|zeichen|artikel|article|articolo|artículo|artigo|artykułu?|artikkel|artikl|cikk|артикул\\p{L}*|reference|réf|référence|referenz|referencia|referência|riferimento|kenmerk|codice|código|code|cod|cód|kod|model|modell|modèle|modelo|item|typ|s/n|serial|batch|lot(?: no| nr| number|(?=\\s?[:#]))|partia|partij|šarže|партия|lote|lotto|manifest|tracking|waybill|awb|consignment|shipment|sendung|colis|przesyłk\\p{L}*|zásilk\\p{L}*|forsendelse|försändelse|lähetys|накладн\\p{L}*',
  'certificate|certificado|certificat|certificato|zertifikat|patent|brevet|brevetto|docket|dossier|expediente|pratica|processo|protocolo|protocollo|sygnatura|matrícula|matricola|faktur\\p{L}*|fatura|facture|factura|fattura|factuur|договор\\p{L}*|артикул|лицензи\\p{L}*|свидетельств\\p{L}*',
  'رقم الطلب|السجل التجاري|سجل تجاري|الرقم الضريبي|رقم التسجيل|رقم (?!ال?(?:هاتف|جوال|فاكس|موبايل|تواصل|محمول|موحد|مجاني))\\p{L}+|ח\\.?פ\\.?|עוסק מורשה|סמל (?:מוסד|בית ספר)|מספר (?!טל|פקס|נייד|פלא)\\p{L}+|αρ(?:\\.|ιθμός) (?!τηλ|φαξ|κιν)\\p{L}+',
  // How numbers of one kind begin: "Voucher numbers start with 4071 2025".
  'beginn\\p{L}* mit|start(?:s|ing)? with|begin(?:s|ning)? with|commenç\\p{L}* par|commencent par|(?:empie|comie)[zn]\\p{L}* (?:por|con)|começ\\p{L}* (?:por|com)|inizia\\p{L}* (?:con|per)|zaczyna\\p{L}* się od|začína\\p{L}* na',
  'sous le (?:numéro|n°|no)|immatriculée?(?: .{1,20})?|unter der nummer|bajo el número|con el número|sob o número|al numero|pod numerem|под номером',
].join('|');
/** The same at the end of a compound word ("Handelsregister", "Betriebsnummer HWK:"), and in scripts that part no words. */
const OTHER_NUMBER_END =
  'register|(?<=\\p{L}{3})(?<!ruf|fon|kontakt|service|mobil|handy|fax|tlf|tel|direkte?|växel|doorkies)nr|(?<!ruf|fon|kontakt|service|mobil|handy|direkte?|växel|doorkies)nummer(?:(?:\\s\\p{L}{2,20}){1,2}\\s?(?=:))?|(?<=\\p{L})(?<!puhelin|faksi)numero|(?<!(?:telefon|mobil|fax|hívó)\\s?)szám|(?<!(?:telefon|faks|cep|hat|gsm|iletişim))\\snumarası|订单|訂單|单号|單號|账号|賬號|帐号|税号|稅號|备案|編號|编号|代號|代号|信用代码|代码|代碼|型号|型號|货号|貨號|批次|批号|批號|条形码|條碼|条码|款号|款號|品番|型番|商品コード|JANコード|ロット|バーコード|(?<!電話|代表|ファックス|ファクス|FAX|携帯|直通|連絡先)番号|ICP[备證证]|公网安备|证号|상품코드|모델명|품번|바코드|로트|(?<!전화|대표|팩스|휴대폰|휴대전화|핸드폰|연락처|상담)번호|등록번호\\s?안내\\s?[:：]?\\s?\\[|통신판매업신고|종목코드|계좌|เลขประจำตัวผู้เสียภาษี|เลขทะเบียน|ทะเบียนเลขที่|เลขที่บัญชี|บัญชีเลขที่|qq|微信|wechat|邮编|郵編|郵遞區號|〒|#|\\$|€|£|￥|¥|₹|₽';
const SAYS_NO_PHONE = wordPattern(
  `(?:(?<!\\p{Script=Latin}|\\p{Script=Cyrillic})(?:${OTHER_NUMBER})|${OTHER_NUMBER_END})\\.?(?:\\s*[:：.#-]*\\s*|(?:\\s\\p{L}{3,20})?\\s*[:：]\\s*\\p{L}{2}\\s?(?:\\d\\d\\s)?)$`,
);
/** "Phone no.": what seems to name another number names a phone behind its label. */
const PHONE_NUMBER = wordPattern(
  String.raw`(?:phone|tel|tlf|tfn|puh|fon|fax|call|mobile|mobil|cell|hotline|helpline|contact|office|fone|rufe?|durchwahl|service|kontakt|电话|電話|手机|telefon|telefoon)[\s.-]*(?:no|nr|n°|nº|n\.\s?[º°ª]|num(?:ber)?|nummer|numero|#)?\.?\s*[:：.#-]*\s*$`,
);

/** Whether words before a number (perhaps with the two letters of a country between) say it is no phone number: a register entry, an account, a tax or order number, a postal code. */
export function saysNoPhone(before: string): boolean {
  // "Reg.-Nr. 12 100 40811": the digits right before are of the same number.
  const end = before.slice(-60).replace(/(?<![\d+(])(?:\d{1,6}[\s.]){1,4}$/, '');
  return SAYS_NO_PHONE.test(end) && !PHONE_NUMBER.test(end);
}
