import type { Observation } from '../evidence/observation';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { companiesIn, hasLegalForm } from '../vocabulary/legal-forms';
import { isNoEmployer } from '../vocabulary/not-employers';
import { isCommonWord } from '../vocabulary/not-names';
import { countryNamed, isTown } from '../vocabulary/places';
import { departmentConfidence } from '../vocabulary/roles';
import { isScope, mayBeScope, titlePhrase } from './title-phrase';

/** "at" before whom a title is held at: no attorney is at a company called Law, nor anybody at one called Large. */
const AT = String.raw`at(?!\s(?:Law|Large|Arms)(?:$|\s?[|&/,•·–—-]|\s(?:and|at|in|of|with)\s))`;
/** What stands between a title and whom it is held at; `NEAR` also before where or over what it is held. */
const EMPLOYER = new RegExp(
  String.raw`^(.{3,80}?)\s+(?:${AT}|@|bei|chez|with|of the|presso|bij|hos)\s+(\p{Lu}.{1,60})$`,
  'u',
);
const EMPLOYER_AT = new RegExp(String.raw`^(.{3,80}?)\s+${AT}\s+(\p{Lu}.{1,60})$`, 'u');
const NEAR =
  /^(.{3,80}?)\s+(?:en|na|no|nas|nos|på|w|we|v|ve|в|во|у)\s+((?:(?:firmie|spółce|firmě|společnosti|spoločnosti|firme|компании|компанії|фирме)\s+)?[\p{Lu}«„"].{1,60})$/u;
const COMPANY_WORD = /^(?:firmie|spółce|firmě|společnosti|spoločnosti|firme|компании|компанії|фирме)\s+/u;
/** "Quist Tekstil'de Satın Alma Müdürü": there whom the title is held at stands first. */
const EMPLOYER_FIRST = /^(\p{Lu}.{1,50}?)['’](?:n?[dt][ae](?:ki)?)\s+(.{3,60})$/u;
/** Parts of the world and of countries, which are no employers. */
const PLACE =
  /^(?:Am[ée]rica|Latino|Centro|Norte|Sur|Sul|Nordeste|Zona|Regi[óoã]|Provincia|Castilla|País|Europ|Ásia|Asia|África|Norr|Söder|Väst|Öst|Nord|Syd)/u;
/** Who has learnt something "in" it. */
const LEARNT =
  /(?:^|\s)(?:doctora?|doutora?|licenciad[oa]|máster|master|mestre|técnic[oa]|especialista|ingenier[oa]|engenheir[oa]|expert[oa]|diplomad[oa]|graduad[oa]|bacharel|profesora?|professora?|asesora?|assessora?|consultora?|perito|auxiliar|analista)$/iu;
const DEPARTMENT =
  /^(sales|marketing|operations|finance|engineering|procurement|purchasing|development|technology|research|communications|strategy|europe|emea|apac|americas|asia|international|global|human resources|hr|it|legal|product|production|programming|education|facilities|quality|customers?|clients?|business|corporate|digital|content|community|public|regulatory|supply|logistics|service|data|security|r&d|north|south|east|west)\b/i;

/** What a company's name in Chinese, Japanese or Korean has, which a title may stand right beside. */
const MAY_HOLD_COMPANY = /公司|会社|[社法]人|集[团團]|[(（][株有주][)）]|㈱|㈜|주식회사|유한회사/u;

/** How somebody is employed, which networks put before the title. */
const STATUS =
  /^(?:angestellte?r?|selbstständig|freiberuflich|verbeamtet|self-employed|full-time|part-time|freelance)\s*,\s*/i;

/** Where or for whom a title is held, in the employer's own words: "Midwest Region", "Parts Division". */
const AREA =
  /^(?:\p{Lu}\S*\s){1,3}(?:region|division|district|territory|department|dept\.?)$|^(?:the )?(?:nordics?|baltics?|benelux|dach|iberia|cee|cis|mena|mea|latam|amer|apj|anz|uki|uk (?:&|and) ireland|(?:north|south|latin|central) america|(?:western|eastern|central|northern|southern) europe|middle east(?: (?:&|and) africa)?|southeast asia|greater china|d-?a-?ch)$|^\p{Lu}\p{L}+(?:\s(?:та|и|і|й)\s\p{Lu}\p{L}+|,\s\p{Lu}\p{L}+)*\s(?:обл\.?|област[ьи]|області|регион|регіон|край|район|округ)$/iu;
/** What physicians and scholars are of, by how such words are made: "Ecocardiografia", "Radiology". */
const SPECIALITY =
  /^\p{Lu}\p{L}+(?:log(?:ia|ía|ie|y|ija|isch)|graf(?:ia|ía|ie|ija)|graph(?:y|ie)|iatr(?:ia|ía|ie|y|ics|ija)|iatria|terapia|thérapie|therapie|therapy|chirurgi(?:a|e)|medicina|médecine|medizin|metrics?|metri[ae])$/u;
/** The longest part that a title goes on with behind a comma: more is a sentence. */
const MAX_PART = 60;

/** A title and, behind it, perhaps an employer: "Director, Procurement, Acme", "Buyer at Acme". */
export function* observeTitle(
  text: string,
  confidence: number,
  made: (confidence: number) => Pick<Observation, 'confidence' | 'source' | 'quote' | 'place'>,
): Generator<Observation> {
  if (confidence <= 0) return;
  text = text.replace(STATUS, '');
  if (/\p{Ll}{4}\.$/u.test(text)) text = text.slice(0, -1);
  const apart = MAY_HOLD_COMPANY.test(text) || hasLegalForm(text) ? titleBesideCompany(text) : null;
  if (apart !== null) {
    yield { field: 'jobTitle', value: apart.title, ...made(confidence) };
    yield { field: 'organisation', value: apart.employer, ...made(0.7) };
    return;
  }
  const at = heldAt(text);
  if (at !== null) {
    yield { field: 'jobTitle', value: at.title, ...made(confidence) };
    yield { field: 'organisation', value: at.employer, ...made(0.7) };
    return;
  }
  const parts = text.split(
    /,\s+(?![^(（]{0,60}[)）])|\s+[|\u2022\u00b7\u2013\u2014-]\s+|\s*[|\u2022\u00b7]\s*|\uff0c/u,
  );
  // "Hamburg – Technician": what is neither title nor department before the title is no part of it.
  while (parts.length > 1 && jobTitleConfidence(parts[0] ?? '') === 0 && !DEPARTMENT.test(parts[0] ?? ''))
    parts.shift();
  // "Manager, Quist Foods, Berlin": where somebody works stands behind for whom.
  const last = parts.at(-1) ?? '';
  if (parts.length > 2 && (isTown(last) || countryNamed(last) !== '')) parts.pop();
  let titles = 1;
  while (titles < parts.length && continuesTitle(parts[titles] ?? '', parts[titles - 1] ?? '')) titles += 1;
  // "Senior Manager, Cold Chain, Acme": of two parts behind a title that alone says little the first is what it is over.
  const [first = '', scope = ''] = parts;
  if (titles === 1 && parts.length === 3 && mayBeScope(scope, first)) titles = 2;
  const title = parts.slice(0, titles).join(', ');
  const held = employedAs(title);
  if (held !== null) {
    yield { field: 'jobTitle', value: held.title, ...made(confidence) };
    yield { field: 'organisation', value: held.employer, ...made(0.7) };
    return;
  }
  yield { field: 'jobTitle', value: title, ...made(confidence) };
  const behind = unquoted(parts[titles]?.trim() ?? '');
  if (
    parts.length <= titles + 1 &&
    /^\p{Lu}/u.test(behind) &&
    behind.split(' ').length <= 6 &&
    !isCommonWord(behind) &&
    !isNoEmployer(behind) &&
    !/\d{3}|@/.test(behind)
  ) {
    yield { field: 'organisation', value: behind, ...made(0.6) };
  }
}

/** "Buyer at Acme", "Jefa de Compras en Acme Norte": a title with whom it is held at, as each language joins them. */
function heldAt(text: string): { title: string; employer: string } | null {
  const plain = EMPLOYER.exec(text);
  const found = plain ?? NEAR.exec(text);
  const [, title = '', behind = ''] = found ?? [];
  if (found === null) {
    const [, employer = '', held = ''] = /['’]/.test(text) ? (EMPLOYER_FIRST.exec(text) ?? []) : [];
    return held !== '' && jobTitleConfidence(held) >= 0.5 ? { title: held, employer } : null;
  }
  if (jobTitleConfidence(title) === 0) return null;
  const named = behind.split(/[|,·•]/, 1)[0]?.trim() ?? '';
  const employer = named.replace(COMPANY_WORD, '');
  if (plain !== null) return { title, employer };
  // Slavic towns and departments are bent behind these words, companies told as such are not.
  const told = employer !== named || hasLegalForm(employer) || /^[«„"]/.test(employer);
  if (/\s(?:w|we|v|ve|в|во|у)\s/u.test(text.slice(title.length, title.length + 4)) && !told) return null;
  if (!told && (LEARNT.test(title) || DEPARTMENT.test(employer) || isPlace(employer))) return null;
  // One word behind the Spanish "en" is a town or a subject more often.
  if (!told && /^\s+en\s/.test(text.slice(title.length)) && !/\s/.test(employer)) return null;
  return { title, employer: unquoted(employer) };
}

function unquoted(name: string): string {
  return name.replace(/^[«„“"](.+)[»“"”]$/u, '$1');
}

function isPlace(name: string): boolean {
  return PLACE.test(name) || isTown(name) || countryNamed(name) !== '' || departmentConfidence(name) >= 0.6;
}

/** "株式会社青葉 営業部長", "上海云杉有限公司采购经理": the one company named in a line, and the title that is left of the line. */
function titleBesideCompany(text: string): { title: string; employer: string } | null {
  const [employer = '', another] = companiesIn(text);
  if (employer === '' || another !== undefined) return null;
  const title = text.replace(employer, ' ').replace(/^[\s,،、|｜・•·/–—-]+|[\s,،、|｜・•·/–—-]+$/gu, '');
  return title.length > 1 && jobTitleConfidence(title) > 0 ? { title, employer } : null;
}

/** "Chief Executive of Acme", "Buyer at Acme": a title with whom it is held at; null where it says no employer. */
function employedAs(written: string): { title: string; employer: string } | null {
  if (!/\s(?:of|at)\s\p{Lu}/u.test(written)) return null;
  const at = EMPLOYER_AT.exec(written);
  if (at !== null && jobTitleConfidence(at[1] ?? '') > 0) return { title: at[1] ?? '', employer: at[2] ?? '' };
  const phrase = titlePhrase(written);
  if (phrase === null || phrase.employer === '' || phrase.employer.length > 60) return null;
  return written === `${phrase.title} of ${phrase.employer}` ? phrase : null;
}

function continuesTitle(part: string, before: string): boolean {
  if (part.length > MAX_PART) return false;
  return (
    AREA.test(part) ||
    SPECIALITY.test(part) ||
    jobTitleConfidence(part) > 0 ||
    DEPARTMENT.test(part) ||
    isScope(part, before)
  );
}
