import { homeNumbersIn, isInUse } from '../reach/phones-in-text';

/** How many of a page's numbers are tried, for how many of the likeliest countries, and what their share in use is worth. */
const TRIED_NUMBERS = 6;
const TRIED_COUNTRIES = 3;
const WORTH = 2.5;
const FEW = 0.5;
const MOST = 0.8;

/** Countries that speak a language (ISO 639-1) beside the one that is meant first. */
const SPOKEN_IN: Readonly<Record<string, readonly string[]>> = {
  en: ['GB', 'IE', 'AU', 'NZ', 'ZA'],
  de: ['AT', 'CH'],
  fr: ['BE', 'CH', 'CA'],
  nl: ['BE'],
  it: ['CH'],
  pt: ['BR'],
  zh: ['TW', 'HK'],
  sv: ['FI'],
};

/**
 * What the numbers a text writes for callers at home say of its country: the more of them are in use in one of `likely`
 * (ISO 3166-1 alpha-2, likeliest first), the more weight it gets. Where few are in use in any, another country that
 * speaks the text's language (ISO 639-1) gets it where they are in use there.
 */
export function numbersSpeakFor(text: string, likely: readonly string[], language: string): Map<string, number> {
  const weights = new Map<string, number>();
  const numbers = homeNumbersIn(text, TRIED_NUMBERS);
  if (numbers.length === 0) return weights;
  const share = (country: string) => numbers.filter((number) => isInUse(number, country)).length / numbers.length;
  let best = 0;
  for (const country of likely.slice(0, TRIED_COUNTRIES)) {
    const read = share(country);
    best = Math.max(best, read);
    weights.set(country, WORTH * read);
  }
  if (best >= FEW) return weights;
  for (const country of SPOKEN_IN[language] ?? []) {
    const read = share(country);
    if (read >= MOST) weights.set(country, WORTH * read);
  }
  return weights;
}
