import { countryNamed } from './places';

const MAX_LENGTH = 60;

/** Whether a heading names a country, several, or a part of one, and nothing else: "Indonesia, Malaysia", "USA – North & West". */
export function isOfCountries(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  const [whole = ''] = text.split(/\s[-–—|]\s|\s?[(:]/u, 1);
  return whole.split(/\s?(?:[,/&+]|\s(?:and|und|et|y|e|i|og|och|en)\s)\s?/u).every((one) => countryNamed(one) !== '');
}
