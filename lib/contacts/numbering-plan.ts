import metadata from 'libphonenumber-js/max/metadata';
import { remembering } from './remembering';

/** The ranges in use of one kind of number: the form they have, and how long they are where that is not as the plan's. */
type Range = readonly [form: string, lengths?: readonly number[]];

/** A country's numbering plan. */
export type NumberingPlan = {
  readonly callingCode: string;
  /** What is dialled there before a calling code, as a pattern. */
  readonly abroad: string;
  /** The form of all its national numbers. */
  readonly form: string;
  /** How many digits they have, ascending. */
  readonly lengths: readonly number[];
  /** What is dialled there before a national number, as a pattern, and what the number becomes where that is no bare prefix. */
  readonly trunk: string;
  readonly trunkRule: string;
  /** The digits only its numbers begin with, as a pattern, among those of a shared calling code. */
  readonly leading: string;
  /** Its ranges in use: those of fixed lines, of mobiles, and of others. */
  readonly ranges: readonly (Range | 0 | undefined)[];
};

const { countries: COUNTRIES, nonGeographic: SERVICES } = metadata;
const CODES: Readonly<Record<string, readonly string[]>> = metadata.country_calling_codes;

/** A plan out of libphonenumber's metadata, where each thing has its place in a list (its METADATA.md says which). */
function planFrom(list: (typeof SERVICES)[string]): NumberingPlan {
  const [callingCode, abroad, form, lengths, , prefix, , trunk, trunkRule, , leading, ranges] = list;
  return {
    callingCode,
    abroad: abroad || '',
    form,
    lengths,
    trunk: trunk || prefix || '',
    trunkRule: trunkRule || '',
    leading: leading || '',
    ranges: ranges || [],
  };
}

const plans = new Map<string, NumberingPlan | null>();

function planIn(lists: Readonly<Record<string, (typeof SERVICES)[string]>>, key: string): NumberingPlan | null {
  const known = plans.get(key);
  if (known !== undefined) return known;
  const list = Object.hasOwn(lists, key) ? lists[key] : undefined;
  const plan = list === undefined ? null : planFrom(list);
  plans.set(key, plan);
  return plan;
}

/** The plan of a country (ISO 3166-1 alpha-2, upper case); null where there is none. */
export function planOfCountry(country: string): NumberingPlan | null {
  return planIn(COUNTRIES, country);
}

/** The plan behind a calling code: its first country's, or that of a service of no country. */
export function planOfCode(code: string): NumberingPlan | null {
  const [country] = countriesOfCode(code);
  return country === undefined || country === '001' ? planIn(SERVICES, code) : planOfCountry(country);
}

/** The countries that share a calling code. */
function countriesOfCode(code: string): readonly string[] {
  return CODES[code] ?? [];
}

const whole = remembering((form: string) => new RegExp(`^(?:${form})$`));
const ahead = remembering((form: string) => new RegExp(`^(?:${form})`));

/** Whether a national number has the form of some range of a plan, in use or not. */
export function hasForm({ form }: NumberingPlan, national: string): boolean {
  return whole(form).test(national);
}

/** How a national number's length stands to a plan's. */
export function lengthIn({ lengths }: NumberingPlan, { length }: string): 'right' | 'short' | 'long' | 'between' {
  if (lengths.includes(length)) return 'right';
  if (length < (lengths[0] ?? 0)) return 'short';
  return length > (lengths.at(-1) ?? 0) ? 'long' : 'between';
}

/** Whether a national number is in a range in use, and whether that is one of mobiles alone. */
export function rangeIn(plan: NumberingPlan, national: string): { used: boolean; mobile: boolean } {
  if (!hasForm(plan, national)) return { used: false, mobile: false };
  if (plan.ranges.length === 0) return { used: true, mobile: false };
  const [fixed, mobile, ...others] = plan.ranges;
  if (isIn(fixed, plan, national)) return { used: true, mobile: false };
  if (isIn(mobile, plan, national)) return { used: true, mobile: true };
  return { used: others.some((range) => isIn(range, plan, national)), mobile: false };
}

function isIn(range: Range | 0 | undefined, plan: NumberingPlan, national: string): boolean {
  if (range === undefined || range === 0 || range[0] === '') return false;
  return (range[1] ?? plan.lengths).includes(national.length) && whole(range[0]).test(national);
}

/** The plan of that country among those sharing a calling code which a national number is of; null where none is known. */
export function planAmong(code: string, national: string): NumberingPlan | null {
  const countries = countriesOfCode(code);
  if (countries.length < 2) return countries[0] === undefined ? null : planOfCountry(countries[0]);
  for (const country of countries) {
    const plan = planOfCountry(country);
    if (plan === null) continue;
    const own = plan.leading === '' ? rangeIn(plan, national).used : ahead(plan.leading).test(national);
    if (own) return plan;
  }
  return null;
}

/** A number as it is dialled within a plan's country, without what is dialled there before it. */
export function withoutTrunkPrefix(plan: NumberingPlan, dialled: string): string {
  if (plan.trunk === '') return dialled;
  const prefix = ahead(plan.trunk);
  const match = prefix.exec(dialled);
  if (match === null) return dialled;
  const isTurned = plan.trunkRule !== '' && match.length > 1 && Boolean(match.at(-1));
  const national = isTurned ? dialled.replace(prefix, plan.trunkRule) : dialled.slice(match[0].length);
  if (national === dialled || (hasForm(plan, dialled) && !hasForm(plan, national))) return dialled;
  const length = lengthIn(planAmong(plan.callingCode, national) ?? plan, national);
  return length === 'short' || length === 'between' ? dialled : national;
}
