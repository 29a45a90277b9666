import { countryNamed, isTown } from '../vocabulary/places';
import { withoutCountry } from './behind-town';
import { isRegion } from './regions';
import { hasStreetWord, isStreet, isUnit, streetThenTown } from './street-words';
import { TOWN_FORMS, type TownForm } from './town-forms';
import { trimmed } from './trimmed';

/** A town as a text has it, with its postal code, what it lies in, and the text before it and behind it. */
export type Town = {
  readonly form: TownForm;
  readonly city: string;
  readonly region: string;
  readonly postalCode: string;
  readonly country: string;
  readonly before: string;
  readonly behind: string;
};

/** Countries that are a town, too. */
const TOWN_STATES = new Set(['SG', 'HK', 'MO', 'LU', 'MC', 'PA', 'GT', 'KW']);

/** What every postal code has. */
const CODE = /\d[\dA-Z]{2}|[A-Z]\d[\dW]/;
const WITHOUT_CODE = TOWN_FORMS.filter(({ coded }) => !coded);

/** The towns a line may end an address with, surest first. */
export function* townsIn(text: string): Generator<Town> {
  for (const form of CODE.test(text) ? TOWN_FORMS : WITHOUT_CODE) {
    const match = form.sign.test(text) ? form.pattern.of(text).exec(text) : null;
    const town = match === null ? null : soundTown(form, match, text);
    if (town !== null) yield town;
  }
}

/** Whether a text has a town with its postal code, or a code that needs none beside it. */
export function hasPostalCode(text: string): boolean {
  for (const { postalCode } of townsIn(text)) if (postalCode !== '') return true;
  return false;
}

function soundTown(form: TownForm, match: RegExpExecArray, text: string): Town | null {
  const { postalCode = '', city: called = '', region: inside = '' } = match.groups ?? {};
  let { country = '' } = match.groups ?? {};
  let before = text.slice(0, match.index);
  // In a sentence the town ends with it.
  let city = trimmed(called).replace(/(?<=\p{Ll}{3})\.$/u, '');
  let region = trimmed(inside);
  if ((city === '' && region === '' && !form.cityAbove) || isUnit(`${city} ${postalCode}`)) return null;
  if (country !== '' && countryNamed(country) === '') return null;
  // "Jane W. Roe, D.C.", "Jane W. Roe, MD": letters behind a name that are a part of the country as well.
  if (/^D\.?C\.?$/.test(region) && !/Washington$/i.test(city) && !isTown(city)) return null;
  if (!form.coded && /^\p{Lu}\p{Ll}+ \p{Lu}\. /u.test(city)) return null;
  if (form.anyRegion === true && region !== '' && !isRegion(region)) {
    before += `${city}, `;
    city = region;
    region = '';
  }
  const [named, itself] = region === '' ? withoutCountry(city) : [city, ''];
  const [, rest = '', over = ''] = /^(.*?)[\s,]*([^,]+?)[\s,]*$/u.exec(before) ?? [];
  const town = /\d/.test(over) || hasStreetWord(over) ? '' : over;
  if (itself !== '' && !TOWN_STATES.has(countryNamed(city))) {
    country = itself;
    city = named;
  } else if (region === '' && town !== '' && isRegion(city) && !isTown(city)) {
    region = city;
    city = '';
  }
  // "Bengaluru, India 560 001", "Auckland 1010 New Zealand", "Sandton, Gauteng, 2196".
  if (city === '' && (country !== '' || region !== '') && !form.cityAbove) {
    if (town === '') return null;
    [before, city] = [rest, town];
  }
  const parted = streetThenTown(city);
  if (parted !== null && isStreet(`${before}${parted[0]}`)) {
    before += parted[0];
    city = parted[1];
  } else if (region === '' && hasStreetWord(city)) return null;
  return { form, city, region, postalCode, country, before, behind: text.slice(match.index + match[0].length) };
}
