import { foldLetters } from '../../../contacts/fold';
import type { Observed } from '../../evidence/draft';
import { matchesDomain } from '../../organisation/domain-name';
import { organisationConfidence } from '../../vocabulary/organisation-words';
import { departmentConfidence, roleConfidence } from '../../vocabulary/roles';
import type { CompanyBeside } from './company-beside';
import { roleParts } from './role-parts';
import { isNameLike, isPlace, isSlogan, type RoleText, sameWords, townOf } from './role-text';
import { seen } from './row';

/** What a signature says somebody does, and for whom. */
export type Roles = {
  title: Observed<string> | null;
  organisation: Observed<string> | null;
  town: { city: string; region: string } | null;
};

type Weighed = RoleText & { role: number; department: number; organisation: number; near: number };

/**
 * Tells title, department and organisation apart in what is left of a signature: by labels, the words of titles and
 * companies, the hosts of the sender's addresses, and by order (the title stands under the name, the organisation under it).
 * `domains`: the names of the sender's hosts; `hints`: what the header names besides the person, and the company on a logo or in
 * the small print, which is taken where the signature's own words name none.
 */
export function readRoles(
  texts: readonly RoleText[],
  domains: readonly string[],
  hints: { header: string; beside: CompanyBeside | null },
  name: string,
): Roles {
  const called = hints.header.length < 3 ? domains : [...domains, foldLetters(hints.header)];
  const weighed = texts.flatMap((one) => roleParts(one, called)).map((one) => weigh(one, domains, hints.header, name));
  const { title: titled, organisation: worded } = assigned(weighed);
  const organisation = worded ?? shown(hints.beside);
  const free = weighed.filter((one) => one !== organisation);
  // An unknown calling right under the name and above the company is a title before a word below it is.
  const calling =
    organisation === null || (titled !== null && titled.below <= organisation.below)
      ? null
      : untitled(free, organisation);
  const under = organisation === null ? unnamed(free, titled) : null;
  const split = organisation === null && under === null && titled !== null ? employed(titled) : null;
  const named = organisation ?? under ?? split?.employer ?? null;
  const title = split?.title ?? calling ?? titled ?? untitled(free, named);
  const towns = free.flatMap((one) => (one === title || one === named ? [] : [townOf(one.text)]));
  return {
    title:
      title === null
        ? null
        : seen(title.text, Math.min(0.95, 0.5 + Math.max(title.role, title.department) / 2), title.quote),
    organisation:
      named === null
        ? null
        : seen(named.text.replace(FOR, ''), Math.min(0.95, 0.5 + named.organisation / 2), named.quote),
    town: towns.find((one) => one !== null) ?? null,
  };
}

function weigh(one: RoleText, domains: readonly string[], hint: string, name: string): Weighed {
  const fits = Math.max(0, ...domains.map((domain) => matchesDomain(one.text, domain)));
  const worded = Math.max(organisationConfidence(one.text), HOUSE.test(one.text) ? 0.6 : 0);
  const role = roleConfidence(one.text);
  // The host's own name and the words of a company each tell; together they tell a little more.
  const spelled = fits * (role > 0 ? 0.6 : 0.9);
  const said = Math.max(worded, spelled) + Math.min(worded, spelled) * 0.3;
  const told = hint.length >= 3 && sameWords(one.text, hint) ? 0.5 : 0;
  const near = one.below === 0 ? 0.25 : one.below === 1 ? 0.2 : one.below < 4 ? 0.05 : -0.2;
  const shouted = /^[^\p{Ll}]{4,}$/u.test(one.text) && /\p{Lu}{3}/u.test(one.text) ? 0.1 : 0;
  // Of a line in two languages the one the name is written in.
  const own = /\p{Script=Latin}/u.test(one.text) === /\p{Script=Latin}/u.test(name) ? 0.1 : 0;
  return {
    ...one,
    // "Planungsbüro Leitner": what is plainly a company's name is hardly a title for its first word.
    role: role === 0 ? 0 : (said >= 0.8 || fits >= 0.8 ? role / 2 : role) + near + own,
    near,
    department: departmentConfidence(one.text),
    organisation:
      (isPlace(one.text) && fits < 0.6) || isSlogan(one.text)
        ? 0
        : Math.min(1.2, said + told + (said + fits > 0 ? shouted + own : 0)),
  };
}

/** A company on a logo or in the small print, as one that stands under all else. */
function shown(beside: CompanyBeside | null): Weighed | null {
  if (beside === null) return null;
  const { text, quote, confidence } = beside;
  return { text, quote, label: null, below: 99, role: 0, department: 0, organisation: confidence, near: 0 };
}

/** How much a stretch must look like what it is taken for. */
const ENOUGH = 0.45;

/** The title and the organisation that go best together: no stretch is both, and the title stands first. */
function assigned(texts: readonly Weighed[]): { title: Weighed | null; organisation: Weighed | null } {
  const titles = [null, ...texts.filter((one) => titleScore(one) >= ENOUGH)];
  const organisations = [null, ...texts.filter((one) => organisationScore(one) >= ENOUGH)];
  let best: { title: Weighed | null; organisation: Weighed | null } = { title: null, organisation: null };
  let highest = 0;
  for (const title of titles) {
    for (const organisation of organisations) {
      if (title !== null && title === organisation) continue;
      const order = title !== null && organisation !== null && organisation.below >= title.below ? 0.1 : 0;
      const score =
        (title === null ? 0.4 : titleScore(title)) +
        (organisation === null ? 0.4 : organisationScore(organisation)) +
        order;
      if (score > highest + 1e-9) {
        highest = score;
        best = { title, organisation };
      }
    }
  }
  return best;
}

function titleScore(one: Weighed): number {
  if (one.label !== null) return one.label === 'title' ? 2 : one.label === 'department' ? 0.5 : 0;
  // A department stands for a title where there is none.
  return Math.max(one.role, one.department === 0 ? 0 : 0.5 + one.near / 2);
}

function organisationScore(one: Weighed): number {
  if (one.label !== null) return one.label === 'organisation' ? 2 : 0;
  // "Customer Services", "Technical Partners": words of companies are words of offices, too.
  const field = one.behindTitle === true && one.organisation < 0.8 ? 0.1 : 0;
  return one.organisation - (one.department > 0.5 ? 0.25 : 0) - field;
}

/** Where no words tell the organisation: what stands right under the title, or alone under the name. */
function unnamed(free: readonly Weighed[], title: Weighed | null): Weighed | null {
  const candidates = free.filter(
    (one) => one !== title && one.label === null && one.role === 0 && one.department === 0 && isNameLike(one.text),
  );
  const under = candidates.find((one) => title !== null && one.below >= title.below && one.below - title.below <= 1);
  return under ?? candidates.find(({ below }) => below >= 0 && below <= 2) ?? null;
}

/** Where no words tell the title: what stands between the name and the organisation. */
function untitled(free: readonly Weighed[], organisation: Weighed | null): Weighed | null {
  if (organisation === null) return null;
  const between = free.filter(
    (one) =>
      one !== organisation &&
      one.label === null &&
      one.below >= 0 &&
      one.below <= organisation.below &&
      one.organisation < 0.45 &&
      !isPlace(one.text) &&
      !isSlogan(one.text),
  );
  const [first] = between;
  return first !== undefined && first.text.split(/\s+/).length <= 7 && !/\d/.test(first.text) ? first : null;
}

/** "Buyer - Quist Vineyards": behind the title a name of several words, where nothing else names the organisation. */
function employed(title: Weighed): { title: Weighed; employer: Weighed } | null {
  // "葵庭リゾート 支配人": a house's name right before the title, a space between.
  const [, house = '', office = ''] =
    /^((?=.{0,24}[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}])\S{6,24})\s(\S{2,12})$/u.exec(title.text) ?? [];
  if (house !== '' && isOffice(office) && !isOffice(house) && !isPlace(house))
    return { title: { ...title, text: office }, employer: { ...title, text: house, organisation: 0.4 } };
  const [, job = '', employer = ''] =
    /^(.{3,60}?)(?:\s+[-–—@]\s+|,\s+)([\p{Lu}\p{Lo}][\p{L}\p{M}’'.&-]*(?:\s[\p{L}\p{M}’'.&-]+){1,5})$/u.exec(
      title.text,
    ) ?? [];
  if (
    employer === '' ||
    roleConfidence(job) === 0 ||
    roleConfidence(employer) > 0 ||
    departmentConfidence(employer) > 0 ||
    AREA.test(employer) ||
    isPlace(employer)
  )
    return null;
  return { title: { ...title, text: job }, employer: { ...title, text: employer, organisation: 0.4 } };
}

function isOffice(text: string): boolean {
  return roleConfidence(text) > 0 || departmentConfidence(text) > 0;
}

/** Where or for what part of a market somebody works: no employer. */
const AREA =
  /(?<![\p{L}\p{M}])(?:region|regional|area|district|zone|territory|gebiet|bezirk|secteur|région|zona|región|regione|regio|okręg|oblast|bölge|регион|округ|منطقة|المنطقة|فرع|אזור|סניף|EMEA|APAC|DACH|LATAM|Benelux|Nordics?|Europe|Asia|north|south|east|west|central|nord|süd|ost|sud|est|ouest|norte|sur|sul)(?![\p{L}\p{M}])/iu;

/** Before a name a company's, in letters and signatures. */
const HOUSE = /^(?:(?:[Ff]or and )?[Oo]n behalf of|M\/[Ss]\.?|For|FOR)\s+\p{Lu}\S*\s\p{Lu}/u;

/** What stands before a company somebody writes for. */
const FOR = /^(?:for|on behalf of|für|im Auftrag(?: der)?|pour|per|för|namens|M\/s\.?)\s+(?=\S)/iu;
