import type { CardProperty } from './card-property';

/** What a column can hold: a property of a card, the part of it, and the type its values are of. */
export type ColumnField = { name: CardProperty['name']; part: number; type: string };

const field = (name: string, part = 0, type = ''): ColumnField => ({ name, part, type });

/**
 * The words columns are headed with, in the languages reps keep lists in. The first that fits holds, so what says more
 * ("company name", "e-mail address", "mobile phone") stands before what says less ("name", "address", "phone").
 */
const HEADINGS: readonly [RegExp, ColumnField][] = [
  [/organi[sz]ation title/, field('title')],
  [/e-?mails?\b|correo|courriel|邮箱|邮件|郵件|電郵|メール|이메일|почта/, field('email')],
  [/\bfax\b|telefax|传真|傳真|ファッ?クス|팩스|факс/, field('tel', 0, 'fax')],
  [/mobile?\b|\bmob\b|\bcell|handy|móvil|cellulare|celular|komórk|手机|手機|携帯|휴대|моб/, field('tel', 0, 'cell')],
  [
    /(?:home|private?).{0,3}(?:phone|tel)|(?:phone|telefon)\W{0,2}(?:home|private?)|家庭电话|家庭電話|住宅电话|自宅電話/,
    field('tel', 0, 'home'),
  ],
  [/phone|\btel\b|telefon|téléphone|teléfono|telefoon|电话|電話|座机|전화|телефон/, field('tel')],
  [/微信|wechat|weixin/, field('x-wechat')],
  [/\bqq\b/, field('x-qq')],
  [/^line(?: ?id)?$/, field('x-line')],
  [/whats ?app/, field('x-whatsapp')],
  [/telegram/, field('x-telegram')],
  [/skype/, field('x-skype')],
  [
    /linked ?in|xing|facebook|web ?site|\bweb\b|\burl\b|home ?page|网址|网站|網址|網站|ウェブ|サイト|홈페이지|сайт/,
    field('url'),
  ],
  [
    /job title|^title$|position\b|\brole\b|funktion|fonction|\bposte\b|cargo|puesto|ruolo|mansione|functie|stanowisko|должность|职务|职位|職稱|職務|役職|직책|직위|직급/,
    field('title'),
  ],
  [/first ?name|given ?name|forename|vorname|prénom|voornaam|^nombre de pila$|^imię$|^имя$|^名$/, field('n', 1)],
  [
    /last ?name|surname|family ?name|nachname|nom de famille|apellido|cognome|achternaam|sobrenome|^nazwisko$|фамилия|^姓$/,
    field('n', 0),
  ],
  [
    /post ?(al )?code|\bzip\b|\bplz\b|postleitzahl|code postal|código postal|\bcap\b|postcode|邮编|郵遞區號|郵便番号|우편번호|индекс/,
    field('adr', 5),
  ],
  [/country|^land$|^pays$|^país$|^paese$|^kraj$|страна|国家|國家|^国$|국가/, field('adr', 6)],
  [
    /\bcity\b|\btown\b|^ort$|^stadt$|^ville$|ciudad|cidade|città|^plaats$|miasto|город|城市|市区町村|도시/,
    field('adr', 3),
  ],
  [/\bstate\b|province|\bregion\b|bundesland|provincia|省份?|都道府県/, field('adr', 4)],
  [
    /street|^address\b|straße|strasse|^adresse|^rue$|dirección|indirizzo|\bvia\b|adres$|улица|адрес|地址|住所|주소/,
    field('adr', 2),
  ],
  [
    /compan|organi[sz]ation|employer|firma\b|unternehmen|société|entreprise|empresa|azienda|società|bedrijf|компания|организация|公司|单位|單位|企业|会社|회사/,
    field('org'),
  ],
  [
    /^((full|contact|display) )?name$|^contact( person)?$|kontakt|ansprechpartner|^nom( complet)?$|^nombre( completo)?$|^nome( completo)?$|^naam$|^imię i nazwisko$|^фио$|姓名|联系人|聯絡人|名前|氏名|담당자|성명|이름/,
    field('fn'),
  ],
];

/** Columns that say something of a contact no field of it takes, or of another column. */
const NOT_HELD =
  /department|abteilung|industry|branche|(?:label|type)$|company size|employees|部门|部門|部署|行业|行業|業種|부서|отдел/;

/** What a column of this heading holds, or null where the heading is none we know. */
export function columnField(heading: string): ColumnField | null {
  const words = heading
    .slice(0, 60)
    .toLowerCase()
    .replace(/[_.:：*]+/g, ' ')
    .trim();
  if (words === '' || /[@\d]{3}|@/.test(words) || NOT_HELD.test(words)) return null;
  return HEADINGS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
