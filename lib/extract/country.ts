import { getCountries, getCountryCallingCode } from 'libphonenumber-js/max';
import { phoneCountry } from '../contacts/phones';
import type { View } from './view';

/** Top-level domains that are sold worldwide, or are no country's phone region. */
const WORLDWIDE = new Set('co tv me io ai cc ws fm to ly gg sh ac eu su'.split(' '));
const BY_LANGUAGE: Readonly<Record<string, string>> = {
  de: 'DE',
  fr: 'FR',
  es: 'ES',
  it: 'IT',
  nl: 'NL',
  pt: 'PT',
  sv: 'SE',
  da: 'DK',
  nb: 'NO',
  no: 'NO',
  nn: 'NO',
  fi: 'FI',
  pl: 'PL',
  cs: 'CZ',
  sk: 'SK',
  hu: 'HU',
  ro: 'RO',
  bg: 'BG',
  el: 'GR',
  tr: 'TR',
  ru: 'RU',
  uk: 'UA',
  ja: 'JP',
  ko: 'KR',
  zh: 'CN',
  he: 'IL',
  th: 'TH',
  vi: 'VN',
  id: 'ID',
  hr: 'HR',
  sl: 'SI',
  et: 'EE',
  lv: 'LV',
  lt: 'LT',
  hi: 'IN',
};
const BY_NAME: readonly [RegExp, string][] = [
  [/\b(United States( of America)?|U\.?S\.?A\.?)\b/g, 'US'],
  [/\b(United Kingdom|England|Scotland|Wales|Great Britain)\b/g, 'GB'],
  [/\b(Deutschland|Germany)\b/g, 'DE'],
  [/\b(Österreich|Austria)\b/g, 'AT'],
  [/\b(Schweiz|Switzerland|Suisse)\b/g, 'CH'],
  [/\bCanada\b/g, 'CA'],
  [/\bAustralia\b/g, 'AU'],
  [/\bNew Zealand\b/g, 'NZ'],
  [/\bIreland\b/g, 'IE'],
  [/\bIndia\b/g, 'IN'],
  [/\bSingapore\b/g, 'SG'],
  [/\bHong Kong\b|香港/g, 'HK'],
  [/\bFrance\b/g, 'FR'],
  [/\b(España|Spain)\b/g, 'ES'],
  [/\b(Italia|Italy)\b/g, 'IT'],
  [/\b(Nederland|Netherlands)\b/g, 'NL'],
  [/\b(Belgium|België|Belgique)\b/g, 'BE'],
  [/\b(Sverige|Sweden)\b/g, 'SE'],
  [/\bSouth Africa\b/g, 'ZA'],
  [/(台湾|台灣|Taiwan)/g, 'TW'],
  [/(中国|\bP\.? ?R\.? ?China\b|\bChina\b)/g, 'CN'],
];
const BY_POSTAL_FORM: readonly [RegExp, string][] = [
  [
    /\b(?:A[LKZR]|C[AOT]|DC|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]),?\s+\d{5}(?:-\d{4})?\b/g,
    'US',
  ],
  [/\b[A-Z]{1,2}\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}\b/g, 'GB'],
  [/\b[ABCEGHJ-NPRSTVXY]\d[A-Z] ?\d[A-Z]\d\b/g, 'CA'],
  [/\b(?:NSW|VIC|QLD|TAS|ACT)\s+\d{4}\b/g, 'AU'],
];

const NANP_FORM = /(?<![\d+-] ?)(?:\([2-9]\d\d\) ?|[2-9]\d\d[-. ])[2-9]\d\d[-. ]\d{4}(?!\d)/g;

/**
 * Countries (ISO 3166-1 alpha-2) a page's phone numbers may be written for, likeliest first, from its domain,
 * language, the international numbers, countries and postal codes on it, and last the rep's own `defaultCountry`.
 */
export function countriesOf(view: View, defaultCountry: string): string[] {
  const votes = new Map<string, number>();
  const vote = (country: string, weight: number) => {
    if (phoneCountry(country) !== undefined) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  const top = view.host.split('.').at(-1) ?? '';
  if (top === 'uk') vote('GB', 4);
  else if (/^(gov|edu|mil)$/.test(top)) vote('US', 3);
  else if (top.length === 2 && !WORLDWIDE.has(top)) vote(top.toUpperCase(), 4);
  const [language = '', ...rest] = view.language.toLowerCase().split(/[-_]/);
  const region = rest.find((part) => part.length === 2)?.toUpperCase() ?? '';
  if (region !== '') vote(region, language === 'en' && region === 'US' ? 1 : 2);
  else if (rest.includes('hant')) vote('TW', 1);
  vote(BY_LANGUAGE[language] ?? '', region === '' ? 1.5 : 0);

  const text = textWithFacts(view);
  for (const [country, count] of internationalCodes(text)) vote(country, Math.min(3, 1 + count * 0.5));
  // Only the North American plan writes numbers three, three and four.
  vote('US', Math.min(3, (text.match(NANP_FORM)?.length ?? 0) * 0.8));
  for (const [form, country] of BY_POSTAL_FORM) vote(country, Math.min(3, (text.match(form)?.length ?? 0) * 1.5));
  for (const [name, country] of BY_NAME) vote(country, Math.min(1.5, (text.match(name)?.length ?? 0) * 0.5));
  vote(defaultCountry, 1.2);
  if (votes.size === 0 || language === 'en' || language === '') vote('US', 0.6);
  return [...votes]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([country]) => country);
}

/** The lines that can hold a number, a postal code or a country: the short ones, up to a bound. */
function textWithFacts(view: View): string {
  let text = '';
  for (const line of view.lines) {
    if (line.text.length > 300) continue;
    text += `${line.text}\n`;
    if (text.length > 120_000) break;
  }
  return text;
}

/** Which country codes numbers with `+` or `00` carry; of countries sharing one, the main one. */
function internationalCodes(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, digits = ''] of text.matchAll(/(?:\+|(?<!\d)00)\s?\(?(\d[\d\s().-]{6,})/g)) {
    const bare = digits.replace(/\D/g, '');
    const country =
      MAIN_COUNTRY.get(bare.slice(0, 1)) ?? MAIN_COUNTRY.get(bare.slice(0, 2)) ?? MAIN_COUNTRY.get(bare.slice(0, 3));
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

const MAIN_COUNTRY = new Map<string, string>();
for (const country of getCountries()) {
  const code = getCountryCallingCode(country);
  if (!MAIN_COUNTRY.has(code)) MAIN_COUNTRY.set(code, country);
}
for (const [code, country] of [
  ['1', 'US'],
  ['44', 'GB'],
  ['7', 'RU'],
  ['39', 'IT'],
  ['61', 'AU'],
  ['47', 'NO'],
  ['358', 'FI'],
  ['212', 'MA'],
  ['262', 'RE'],
  ['590', 'GP'],
  ['599', 'CW'],
] as const) {
  MAIN_COUNTRY.set(code, country);
}
