import metadata from 'libphonenumber-js/max/metadata';
import { phoneCountry } from '../../contacts/phone-number';
import type { View } from '../layout/view';
import {
  COUNTRY_PHRASES,
  COUNTRY_WORDS,
  EAST_ASIAN_SIGNS,
  LANGUAGES_OF,
  NUMBER_FORMS,
  POSTAL_FORMS,
} from '../vocabulary/country-signs';
import { numbersSpeakFor } from './country-by-numbers';
import { guessLanguage } from './language-guess';

/** The countries of each calling code. */
const CODES: Readonly<Record<string, readonly string[]>> = metadata.country_calling_codes;

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
/**
 * Countries (ISO 3166-1 alpha-2) a page's phone numbers may be written for, likeliest first, from its domain,
 * language, the international numbers, names, postal codes, legal forms and hosts on it, and last the rep's own
 * `defaultCountry`.
 */
export function countriesOf(view: View, defaultCountry: string): string[] {
  const votes = new Map<string, number>();
  const vote = (country: string, weight: number) => {
    if (phoneCountry(country) !== undefined) votes.set(country, (votes.get(country) ?? 0) + weight);
  };
  const top = view.host.split('.').at(-1) ?? '';
  if (/^(gov|edu|mil)$/.test(top)) vote('US', 3);
  else vote(countryOfDomain(top), 4);
  const text = textWithFacts(view);
  // What says nothing of its language is judged by its words; so is a text, which says it of none but Chinese.
  const said = languageOf(view);
  const [language = '', ...rest] = said.split(/[-_]/);
  const region = rest.find((part) => part.length === 2)?.toUpperCase() ?? '';
  if (region !== '') vote(region, language === 'en' && region === 'US' ? 1 : 2);
  else if (rest.includes('hant')) vote('TW', 1);
  vote(BY_LANGUAGE[language] ?? '', region === '' ? 1.5 : 0);

  for (const [country, count] of internationalCodes(text)) vote(country, Math.min(3, 1 + count * 0.5));
  for (const link of view.links) {
    const [, digits = ''] = DIALLED.exec(link.href) ?? [];
    const country = digits === '' ? undefined : countryOfNumber(digits);
    if (country !== undefined) vote(country, 1);
  }
  for (const [country, count] of hostsOf(text)) vote(country, Math.min(view.pasted ? 3 : 2, count));
  for (const [country, count] of countriesNamed(text)) vote(country, Math.min(1.5, count * 0.5));
  const digits = text.replace(/^[^\d\n]*$/gm, '');
  // What has the form of one country's is by chance another's, above all where that one speaks another language.
  const most = (country: string) => (speaks(country, language) ? 3 : 1);
  for (const [country, pattern] of POSTAL_FORMS)
    vote(country, Math.min(most(country), (digits.match(pattern)?.length ?? 0) * 1.5));
  for (const [country, pattern] of NUMBER_FORMS)
    vote(country, Math.min(most(country), (digits.match(pattern)?.length ?? 0) * 0.8));
  vote(defaultCountry, 1.2);
  if (votes.size === 0 || language === 'en' || language === '') vote('US', 0.6);
  const likely = ranked(votes).map(([country]) => country);
  for (const [country, weight] of numbersSpeakFor(digits, likely, language)) vote(country, weight);
  return ranked(votes).map(([country]) => country);
}

/** Whether a page says it is in English, as templates do that are filled in any language. */
const ENGLISH = /^en(?:$|[-_])/i;

/** The language of a page's words, by what it says of itself but for English, else by the words. */
function languageOf(view: View): string {
  if (view.language !== '' && !view.pasted && !ENGLISH.test(view.language)) return view.language.toLowerCase();
  const read = guessLanguage(words(view));
  return view.pasted || (read !== '' && read !== 'en') ? read : view.language.toLowerCase() || read;
}

function ranked(votes: ReadonlyMap<string, number>): [string, number][] {
  return [...votes].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
}

/** Whether a page in a language (ISO 639-1) may be of a country; who writes English may be anywhere. */
function speaks(country: string, language: string): boolean {
  return language === '' || language === 'en' || (LANGUAGES_OF[country] ?? '').includes(language);
}

/** Enough of the text to tell its language from. */
function words(view: View): string {
  let text = '';
  for (const line of view.lines) {
    text += `${line.text}\n`;
    if (text.length > 6_000) break;
  }
  return text;
}

/** The lines that can hold a number, a postal code or a country: the short ones, up to a bound. */
function textWithFacts(view: View): string {
  let text = '';
  for (const line of view.lines) {
    if (line.text.length > 300) continue;
    text += `${line.text}\n`;
    if (text.length > 60_000) break;
  }
  return text;
}

const COUNTRY_WORD = new RegExp(String.raw`(?<!\p{L})(?:${[...COUNTRY_WORDS.keys()].join('|')})(?!\p{L})`, 'gu');
/** Any of the phrases: most texts have none, and are told so by one look. */
const ANY_PHRASE = new RegExp(COUNTRY_PHRASES.map(([, { source }]) => source).join('|'));

/** Which countries, and forms only one country has, a text names, and how often. */
function countriesNamed(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (country: string, times: number) => counts.set(country, (counts.get(country) ?? 0) + times);
  for (const word of text.match(COUNTRY_WORD) ?? []) {
    const country = COUNTRY_WORDS.get(word);
    if (country !== undefined) count(country, 1);
  }
  const phrases = ANY_PHRASE.test(text) ? COUNTRY_PHRASES : [];
  const signs = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af]/.test(text) ? EAST_ASIAN_SIGNS : [];
  for (const [country, pattern] of [...phrases, ...signs]) {
    const times = text.match(pattern)?.length ?? 0;
    if (times > 0) count(country, times);
  }
  return counts;
}

/** Which countries' top-level domains mail addresses and web addresses in a text have. */
function hostsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, top = ''] of text.matchAll(
    /(?:@|www\.|:\/\/)(?:[\p{L}\d-]{1,63}\.){1,5}([a-z]{2})(?![\p{L}\d.-])/giu,
  )) {
    const country = countryOfDomain(top.toLowerCase());
    if (country !== '') counts.set(country, (counts.get(country) ?? 0) + 1.5);
  }
  return counts;
}

/** The country a two-letter top-level domain (in small letters) belongs to; '' for those sold worldwide. */
function countryOfDomain(top: string): string {
  if (top === 'uk') return 'GB';
  return top.length === 2 && !WORLDWIDE.has(top) ? top.toUpperCase() : '';
}

/** A link that dials, with the country's code. */
const DIALLED = /^(?:tel:\+|https?:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=)\+?)(\d{8,15})/i;

/** The country an international number's digits begin with the code of. */
function countryOfNumber(bare: string): string | undefined {
  return mainCountry(bare.slice(0, 1)) ?? mainCountry(bare.slice(0, 2)) ?? mainCountry(bare.slice(0, 3));
}

/** Which country codes numbers with `+` or `00` carry; of countries sharing one, the main one. */
function internationalCodes(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [, digits = ''] of text.matchAll(/(?:\+|(?<!\d)00)\s?\(?(\d[\d\s().-]{6,})/g)) {
    const country = countryOfNumber(digits.replace(/\D/g, ''));
    if (country !== undefined) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return counts;
}

/** The country a calling code stands for: of several sharing one the main one, which stands first. */
function mainCountry(code: string): string | undefined {
  return CODES[code]?.[0];
}
