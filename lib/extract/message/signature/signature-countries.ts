import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { phoneCountry } from '../../../contacts/phone-number';
import { countriesOf } from '../../country/country';
import { textView } from '../../layout/text-view';
import { isProvince, placesIn } from '../../vocabulary/places';
import type { Row } from './row';

/** Two-letter domains sold worldwide. */
const WORLDWIDE = new Set('co tv me io ai cc ws fm to ly gg sh ac eu su'.split(' '));
/** Legal forms and words only one country's businesses write. */
const SIGNS: readonly [RegExp, string][] = [
  [/\bS\.? ?de ?R\.?L\.? ?de ?C\.?V|\bS\.?A\.?P?\.?I?\.? de C\.?V|\bCol\. \p{Lu}|\bC\.P\. \d{5}/u, 'MX'],
  [/\bLtda\b|\bCNPJ\b|\bCEP\b|(?<![\d)][\s./-]{0,2}|[+-])\d{5}-\d{3}(?![\d-])|\bramal\b/iu, 'BR'],
  [/\bLda\b|\btelem[oó]vel\b|\btlm\b|(?<![\d)][\s./-]{0,2}|[+-])\d{4}-\d{3}(?![\d-])/iu, 'PT'],
  [/\bSp\. ?z ?o\. ?o|\bul\. |\bwew\. ?\d|\bkom\./iu, 'PL'],
  [/\bs\. ?r\. ?o\.|\ba\. ?s\.(?!\p{L})|\bIČO\b|\blinka\b/u, 'CZ'],
  [
    /\bGmbH\b|\bAG\b|\be\. ?V\.|straße\b|\p{L}{3}str\. ?\d|\bSachgebiet\b|\bDurchwahl\b|\bHandy\b|\be\. ?K\.|\bKG\b/u,
    'DE',
  ],
  [/\bSARL\b|\bSAS\b|\bEURL\b|\bRue\b|\bCedex\b|\bCEDEX\b|\bPortable\b/u, 'FR'],
  [/\bS\.?L\.?U?\.?$|\bC\/ ?\p{Lu}|\bAvda\b|\bMóvil\b/mu, 'ES'],
  [/\bS\.?r\.?l\b|\bS\.?p\.?A\b|\bP\.? ?IVA\b|\bvia \p{Lu}|\b[Cc]ell\. ?\+?3/u, 'IT'],
  [/\bB\.?V\.?(?!\p{L})|\b\d{4} ?[A-Z]{2}\b(?= +\p{Lu}\p{Ll})|\bMobiel\b|\bInkoop\b/u, 'NL'],
  [/\bAB\b|\bVäxel\b|\bgatan\b|\bvägen\b/u, 'SE'],
  [/\bApS\b|\bA\/S\b|\bCVR\b/u, 'DK'],
  [/\bAS\b|\bASA\b|\bveien?\b/u, 'NO'],
  [/\bOyj?\b|\bPuh\b|katu\b|\btie \d/u, 'FI'],
  [/\bA\.?Ş\b|\bLtd\.? ?Şti|\bCad\.|\bCep\b|\bMah\.|\bSok\./u, 'TR'],
  [/\bKft\b|\bZrt\b|\butca\b/u, 'HU'],
  [/\bPvt\.? ?Ltd|\bPrivate Limited\b|\bGSTIN?\b/iu, 'IN'],
  [/\bPty\b|\bABN\b/u, 'AU'],
  [/\bJl\.|\bJalan\b|\bKab\. |\bPT\.? \p{Lu}|\bCV\.? \p{Lu}\p{Ll}/u, 'ID'],
  [/\bPte\b/u, 'SG'],
  [/\bSdn\b/u, 'MY'],
  [/\bplc\b|\bPLC\b|\bRegistered in England\b/u, 'GB'],
  [/\bInc\b|\bLLC\b|\bCorp\b/u, 'US'],
];
/** How numbers are written out within one country and hardly anywhere else. */
const FORMS: readonly [RegExp, string][] = [
  [/(?<![\d+])0[1-9](?:[ .-]\d{2}){4}(?!\d)/u, 'FR'],
  [/(?<!\d)(?:\([2-9]\d\d\) ?|[2-9]\d\d[-. ])[2-9]\d\d[-. ]\d{4}(?!\d)/u, 'US'],
  [/\(\d{2}\) ?(?:9 ?)?\d{4}-\d{4}/u, 'BR'],
  [/(?<!\d)0[789]0-\d{4}-\d{4}/u, 'JP'],
  [/(?<!\d)010[-. ]\d{4}[-. ]\d{4}/u, 'KR'],
  [/(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/u, 'CN'],
  [/(?<!\d)8[ -]?\(?9\d{2}\)?[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}(?!\d)/u, 'RU'],
  [/(?<!\d)04\d{2} \d{3} \d{3}(?!\d)/u, 'AU'],
  [/(?<![\d+])[6-9]\d{4}[ -]\d{5}(?!\d)/u, 'IN'],
  [/(?<!\d)07\d{3} ?\d{3} ?\d{3}(?!\d)|(?<!\d)\(?020\)? [378]\d{3} \d{4}/u, 'GB'],
  [/(?<!\d)0 ?\(?5\d{2}\)? ?\d{3} ?\d{2} ?\d{2}(?!\d)/u, 'TR'],
  [/(?<!\d)06[- ]{1,3}\d{4} ?\d{4}(?!\d)|(?<!\d)06[- ]\d{8}(?!\d)/u, 'NL'],
  [/(?<!\d)01[5-7]\d[ /-]{1,3}\d/u, 'DE'],
  [/(?<!\d)09\d{2}-?\d{3}-?\d{3}(?!\d)/u, 'TW'],
  [/(?<!\d)08[1-9]\d[ -]\d{3,4}[ -]\d{3,4}(?!\d)/u, 'ID'],
  [/(?<!\d)07\d-\d{3} ?\d{2} ?\d{2}(?!\d)/u, 'SE'],
];
/** Words of titles, departments and streets, which tell the language where nothing else does. */
const SPOKEN: readonly [RegExp, string][] = [
  [
    /(?<!\p{L})(?:responsable (?!de)|chargée? d|directeur|directrice|gérante?|acheteu|société|communauté|cabinet|bonjour|cordialement|achats)/iu,
    'FR',
  ],
  [/(?<!\p{L})(?:leit(?:er|ung)|vertrieb|einkauf|geschäftsf|sachbearb|straße|inhaber|assistenz|kundenb)/iu, 'DE'],
  [/(?<!\p{L})(?:gerente|jefe|jefa|encargad|compras|ventas|asesor|director(?:a)? (?:de|general|comercial))/iu, 'ES'],
  [/(?<!\p{L})(?:diretor|comprador|coordenador|vendas|engenheir|suprimentos|analista de)/iu, 'BR'],
  [/(?<!\p{L})(?:responsabile|ufficio|titolare|amministra|acquisti|vendite|impiegat)/iu, 'IT'],
  [/(?<!\p{L})(?:inkoop|verkoop|medewerker|eigenaar|adviseur|accountmanager)/iu, 'NL'],
  [/(?<!\p{L})(?:kierownik|dyrektor|specjalista|handlow|zakup|sprzedaż|prezes)/iu, 'PL'],
  [/(?<!\p{L})(?:vedoucí|ředitel|nákup|obchodní|jednatel|majitel)/iu, 'CZ'],
  [/(?<!\p{L})(?:inköp|säljare|säljchef|försäljning|ägare|besöksadress|tfn|växel|kommun(?!e))/iu, 'SE'],
  [/(?<!\p{L})(?:indkøb|sælger|indehaver|salgschef)/iu, 'DK'],
  [/(?<!\p{L})(?:innkjøp|salgssjef|daglig leder|selger)/iu, 'NO'],
  [/(?<!\p{L})(?:myynti|päällikkö|johtaja|yrittäjä|ostaja)/iu, 'FI'],
  [/(?<!\p{L})(?:müdür|satış|uzman|satın alma|mühendis|yönetici)/iu, 'TR'],
];
/** Scripts and letters a country's language is written in. */
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]|株式会社|〒/u, 'JP'],
  [/\p{Script=Hangul}/u, 'KR'],
  [/[іїєґІЇЄҐ]/u, 'UA'],
  [/\p{Script=Cyrillic}/u, 'RU'],
  [/\p{Script=Greek}/u, 'GR'],
  [/\p{Script=Hebrew}/u, 'IL'],
  [/\p{Script=Thai}/u, 'TH'],
  [/[ơưđảạấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u, 'VN'],
  [/[łśźżąęćń]/u, 'PL'],
  [/[řěůČř]/u, 'CZ'],
  [/[ğışİ]/u, 'TR'],
  [/[ãõ]/u, 'BR'],
  [/[ñ¿]/u, 'ES'],
  [/[őű]/u, 'HU'],
  [/ß/u, 'DE'],
  [/[øæ]/iu, 'NO'],
  [/[øæ]/iu, 'DK'],
  [/å/iu, 'NO'],
  [/å/iu, 'DK'],
  [/å/iu, 'SE'],
];
/** Languages written in one country more than in all others together. */
const HOMES: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  it: 'IT',
  nl: 'NL',
  pl: 'PL',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  fi: 'FI',
  cs: 'CZ',
  hu: 'HU',
  ro: 'RO',
  tr: 'TR',
  id: 'ID',
  vi: 'VN',
};
/** The signs countries bear on cars, which stand before postal codes on the continent. */
const PLATES: Readonly<Record<string, string>> = {
  A: 'AT',
  AT: 'AT',
  B: 'BE',
  BE: 'BE',
  CH: 'CH',
  D: 'DE',
  DE: 'DE',
  DK: 'DK',
  E: 'ES',
  ES: 'ES',
  F: 'FR',
  FR: 'FR',
  FIN: 'FI',
  FI: 'FI',
  FL: 'LI',
  I: 'IT',
  IT: 'IT',
  L: 'LU',
  N: 'NO',
  NO: 'NO',
  S: 'SE',
  SE: 'SE',
  SI: 'SI',
  H: 'HU',
};
/** Characters only traditional, and only simplified Chinese writes, among those of signatures. */
const TRADITIONAL = /[電話號傳機場樓區縣鎮業處發經總務產東開關國際貿責任會]/u;

/**
 * The countries (ISO 3166-1 alpha-2) a signature's numbers are likely written for, likeliest first: from its address,
 * country codes, legal forms and script, the sender's host, the `language` (ISO 639-1, '' for none) of what they wrote
 * above it, and last the rep's own `defaultCountry`.
 */
export function signatureCountries(
  rows: readonly Row[],
  host: string,
  language: string,
  defaultCountry: string,
): string[] {
  const text = rows.map(({ plain }) => plain).join('\n');
  const unread = rows.map(({ rest }) => rest).join('\n');
  const votes = new Map<string, number>();
  const vote = (country: string, weight: number) => votes.set(country, (votes.get(country) ?? 0) + weight);
  const top = host.split('.').at(-1) ?? '';
  if (top === 'uk') vote('GB', 4);
  else if (top.length === 2 && !WORLDWIDE.has(top) && phoneCountry(top.toUpperCase()) !== undefined)
    vote(top.toUpperCase(), 4);
  for (const [written] of text.matchAll(/\+\s?\(?\d[\d\s().-]{7,20}\d/g)) {
    const country = parsePhoneNumberFromString(written)?.country;
    if (country !== undefined) vote(country, 2.5);
  }
  for (const { country, town, name, at } of placesIn(text)) vote(country, town ? 3 : isAlone(text, at, name) ? 6 : 3.5);
  for (const [sign, country] of SIGNS) if (sign.test(text)) vote(country, country === 'US' ? 1 : 2);
  for (const [form, country] of FORMS) if (form.test(unread)) vote(country, 1.5);
  for (const [word, country] of SPOKEN) if (word.test(text)) vote(country, 1.5);
  for (const [script, country] of SCRIPTS) if (script.test(text)) vote(country, 2.5);
  if (votes.has('JP') && SCRIPTS[0]?.[0].test(text)) vote('JP', 1);
  else if (/\p{Script=Han}/u.test(text)) vote(TRADITIONAL.test(text) ? 'TW' : 'CN', 2);
  if (/\p{Script=Arabic}/u.test(text)) for (const country of ['SA', 'AE', 'EG']) vote(country, 0.5);
  // "Pieve (SI)": a town's province.
  for (const [, sign = ''] of text.matchAll(/\p{Lu}\p{Ll}{2,} \(([A-Z]{2})\)/gu)) if (isProvince(sign)) vote('IT', 2);
  // "A-3970 Vikau", "CH-8001 Zürich": the country's sign before the postal code.
  for (const [, sign = ''] of text.matchAll(/(?<![\p{L}\d])([A-Z]{1,3})-\d{4,5}(?=\s\p{Lu})/gu))
    vote(PLATES[sign] ?? '', 4);
  vote(HOMES[language] ?? '', 2.5);
  vote(defaultCountry, 1.2);
  const general = countriesOf(textView(text, { url: '', title: '' }), defaultCountry);
  for (const [at, country] of general.entries()) vote(country, at === 0 ? 1 : 0.4);
  // Where English is written and nothing else tells, a leading zero is no American number.
  if (votes.has('US') && /(?<![\d+(] ?)\(?0\d{2,4}\)?[\s-]\d/.test(text)) vote('GB', 1);
  const ranked = [...votes]
    .filter(([country, weight]) => weight > 0 && phoneCountry(country) !== undefined)
    .sort((a, b) => b[1] - a[1]);
  const [first, second] = ranked;
  // Where all speaks for one country a number that fits it badly is still its, not another's that it fits by chance.
  const sure = first !== undefined && first[1] >= 6 && first[1] >= 2 * (second?.[1] ?? 0);
  return ranked.slice(0, sure ? 1 : 8).map(([country]) => country);
}

/** Whether a name has a line, or a part of one between commas, for itself. */
function isAlone(text: string, at: number, name: string): boolean {
  return (
    /(?:^|[\n,|(–-]\s{0,2})$/u.test(text.slice(Math.max(0, at - 4), at)) &&
    /^\s{0,2}(?:$|[\n,|).])/u.test(text.slice(at + name.length, at + name.length + 4))
  );
}
