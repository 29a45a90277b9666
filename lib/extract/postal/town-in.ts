import { countryNamed } from '../vocabulary/places';
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

/** The towns a line may end an address with, surest first. */
export function* townsIn(text: string): Generator<Town> {
  for (const form of TOWN_FORMS) {
    const match = form.sign.test(text) ? form.pattern.exec(text) : null;
    const town = match === null ? null : soundTown(form, match, text);
    if (town !== null) yield town;
  }
}

function soundTown(form: TownForm, match: RegExpExecArray, text: string): Town | null {
  const { postalCode = '', city: called = '', region: inside = '' } = match.groups ?? {};
  let { country = '' } = match.groups ?? {};
  let before = text.slice(0, match.index);
  let city = trimmed(called);
  let region = trimmed(inside);
  if ((city === '' && region === '' && !form.cityAbove) || isUnit(`${city} ${postalCode}`)) return null;
  if (country !== '' && countryNamed(country) === '') return null;
  if (form.anyRegion === true && region !== '' && !isRegion(region)) {
    before += `${city}, `;
    city = region;
    region = '';
  }
  const [named, itself] = region === '' ? withoutCountry(city) : [city, ''];
  if (itself !== '' && !TOWN_STATES.has(countryNamed(city))) {
    country = itself;
    city = named;
    // "Bengaluru, India 560 001", "Auckland 1010 New Zealand".
    if (named === '') [, before = '', city = ''] = /^(.*?)[\s,]*([^,]+?)[\s,]*$/u.exec(before) ?? [];
    if (city === '' || /\d/.test(city)) return null;
  }
  const parted = streetThenTown(city);
  if (parted !== null && isStreet(`${before}${parted[0]}`)) {
    before += parted[0];
    city = parted[1];
  } else if (region === '' && hasStreetWord(city)) return null;
  return { form, city, region, postalCode, country, before, behind: text.slice(match.index + match[0].length) };
}
