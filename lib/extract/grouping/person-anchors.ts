import { fold, foldLetters } from '../../contacts/fold';
import { nameKey } from '../../contacts/names';
import { isEastAsian } from '../../contacts/names/east-asian-name';
import { mailboxOf, spellingsOf } from '../evidence/entity';
import type { Observation } from '../evidence/observation';
import { LineKinds } from '../layout/line-kinds';
import type { Line, View } from '../layout/view';
import { lazily } from '../lazily';
import { holderIn } from '../organisation/copyright-holder';
import { domainName } from '../organisation/domain-name';
import { organisationKey } from '../organisation/page-organisation';
import { SURE_NAME } from '../people/person-name';
import { columnOf } from '../people/table-columns';
import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { organisationConfidence, TOLD_BY_A_WORD } from '../vocabulary/organisation-words';
import { isPageKind } from '../vocabulary/page-kinds';
import { wordPattern } from '../word-pattern';

/** From here on they are a name's whatever else is called so. */
const KNOWN = 0.8;
/** From here on a phrase has a name's form. */
const FORM = 0.4;
/** The same in capitals, where fewer words tell. */
const SHOUTED = 0.3;

/** What columns hold that no names stand in. */
const NOT_NAMES: ReadonlySet<string> = new Set(['organisation', 'jobTitle']);

/** Who answers the telephone of whom a card is about: the number behind it is theirs. */
const OFFICE =
  /^(?:sekretariat|assistenz|assistentin|office|secrétariat|assistante?|segreteria|secretar[ií]a|secretariaat|titkárság|секретар\p{L}*|assistant|secretary|pa)\s*:/iu;

/** The time a job lasted: "2014 - 2018", "Jan 2019 – Present". */
const YEARS = wordPattern(
  String.raw`\b(?:19|20)\d\d\s*[-–—]\s*(?:\p{L}{3,10}\.?\s+)?(?:(?:19|20)\d\d|present|now|today|heute|jetzt|aujourd|(?:el |o )?(?:presente|actual|momento|atual)|(?:à )?ce jour|oggi|attuale|(?:tot )?heden|nu(?!\p{L})|obecnie|dziś|teraz|nyt|dnes|současnost|súčasnosť|prezent|ma(?!\p{L})|günümüz|halen|devam|по (?:настоящее|сей)|наст|дотепер|σήμερα|至今|现在|現在|현재)`,
);

/**
 * The lines that name a person, in page order: sure by their words, by a title or an address that fits beside them,
 * or by the page declaring such a person (`declared`: name keys).
 */
export function acceptedNames(
  view: View,
  located: readonly (Observation & { place: Line })[],
  declared: ReadonlySet<string>,
): Line[] {
  const names = new Map<number, { line: Line; name: string; confidence: number }>();
  const titles = new Set<number>();
  const headlines = new Set<number>();
  const heldTitles = new Set<string>();
  const mailboxes = new Set<string>();
  const employers = new Set<string>();
  for (const one of located) {
    if (one.field === 'jobTitle' && one.confidence >= 0.5) {
      titles.add(one.place.index);
      // A page headed by a job advertises it: that vouches for no name under it.
      if (one.place.heading === 1) headlines.add(one.place.index);
      heldTitles.add(one.value);
    }
    if (one.field === 'organisation' && one.confidence >= 0.6) employers.add(organisationKey(one.value));
    if (one.field === 'email') mailboxes.add(mailboxOf(one.value));
    if (one.field !== 'name') continue;
    const before = names.get(one.place.index);
    if (before === undefined || before.confidence < one.confidence) {
      names.set(one.place.index, { line: one.place, name: one.value, confidence: one.confidence });
    }
  }
  const domain = domainName(view.host);
  const kinds = lazily(() => new LineKinds(view, (at) => names.get(at)?.confidence ?? 0, SURE_NAME));
  const houses = lazily(() => (isNative(located) ? romanisedHouses(view) : new Set()));
  const accepted: Line[] = [];
  for (const { line, name, confidence } of [...names.values()].sort((a, b) => a.line.index - b.line.index)) {
    if (confidence < SURE_NAME && (heldTitles.has(name) || isCompany(name))) continue;
    if ((confidence < SURE_NAME || isStrange(name, confidence)) && isEmployer(line, name)) continue;
    // "Kwekerij Quist Orl" has the form of a name and a word that companies are called by.
    if (confidence < SURE_NAME && organisationConfidence(name) >= TOLD_BY_A_WORD) continue;
    // What pages and bodies are called has the form of a name in some languages: "Yönetim Kurulu", "Assembleia Geral".
    if (confidence < SURE_NAME && isPageKind(name)) continue;
    if (confidence < SURE_NAME && !view.pasted && kinds().areOthers(line)) continue;
    // Under "Company" and "Position" stands nobody by the form of their name alone.
    if (confidence < KNOWN && NOT_NAMES.has(columnOf(line) ?? '')) continue;
    if (!view.pasted && houses().has(foldLetters(name))) continue;
    if (
      accepted.length > 0 &&
      OFFICE.test(line.text) &&
      !isAmongOffices(line) &&
      !OFFICE.test(accepted.at(-1)?.text ?? '')
    )
      continue;
    if (confidence >= SURE_NAME || confidence + support(line, name) >= SURE_NAME) accepted.push(line);
    else if (confidence >= (isShouted(name) ? SHOUTED : FORM) && !view.pasted && kinds().areNames(line))
      accepted.push(line);
  }
  return accepted;

  function support(line: Line, name: string): number {
    const at = line.index;
    // Between two titles stands a name, whichever of them is its own.
    const between = titles.has(at + 1) && titles.has(at - 1);
    const titled =
      between ||
      titles.has(at) ||
      isTitledBy(at, 1) ||
      (isTitledBy(at, -1) && !headlines.has(at - 1) && !isHeads(at - 2, line));
    const addressed = spellingsOf(name).some((way) => mailboxes.has(way));
    // In a text the rep gave, whoever stands at its head is whom it is about.
    const first = view.pasted && at === 0;
    // Whom the page's title and its heading name is whom a profile is about, where a title stands under it.
    const profiled =
      line.heading === 1 &&
      foldLetters(view.title).includes(foldLetters(name)) &&
      [1, 2, 3, 4, 5].some((gap) => titles.has(at + gap) && !sure(at + gap) && !isOfSeveral(at + gap));
    return (
      (titled ? 0.3 : 0) +
      (addressed ? 0.4 : 0) +
      (first || profiled ? 0.35 : 0) +
      (declared.has(nameKey(name)) ? 0.5 : 0)
    );
  }

  /**
   * Whether the title on the line below (`step` 1) or above (-1) is of the name at a line: the next name has it not, or,
   * where names and titles alternate, each of those that follow has one of its own.
   */
  function isTitledBy(at: number, step: 1 | -1): boolean {
    let next = at;
    do {
      // A title on a line with somebody's name is that one's.
      if (!titles.has(next + step) || sure(next + step)) return false;
      next += 2 * step;
    } while (sure(next));
    return true;
  }

  /** Whether a line over a title heads a card with a name: the title is that one's, and what follows it, without a heading, no name. */
  function isHeads(at: number, { heading }: Line): boolean {
    const over = view.lines[at]?.heading ?? 0;
    return names.has(at) && over > 0 && over < 7 && (heading === 0 || heading === 7);
  }

  /** Whether the lines beside it name others by their office, too: "Treasurer: Jane Roe" above "Secretary: Tom Roe". */
  function isAmongOffices({ index }: Line): boolean {
    return [index - 1, index + 1].some((at) => {
      const [, office = ''] = /^([\p{L}\s-]{3,40}):\s/u.exec(view.lines[at]?.text ?? '') ?? [];
      return office !== '' && names.has(at) && titles.has(at);
    });
  }

  /** Whether a title is one of several people's: "Representatives" heads a list of them. */
  function isOfSeveral(at: number): boolean {
    const [, one = ''] = /(\p{L}{3,})s$/u.exec(view.lines[at]?.text ?? '') ?? [];
    return one !== '' && jobTitleConfidence(one) >= 0.5;
  }

  /** A name that goes on where the domain's ends is its company's: "Acme Pumps" on acme.example. */
  function isCompany(name: string): boolean {
    const folded = foldLetters(name);
    return domain.length > 3 && folded.length > domain.length && folded.startsWith(domain);
  }

  /** Whether a name rests on its form and what stands beside it, and begins with no known given name. */
  function isStrange(name: string, confidence: number): boolean {
    return confidence < KNOWN && !isGivenName(fold(name.split(/\s/, 1)[0] ?? ''));
  }

  /** A company in somebody's career: named as an employer elsewhere, or with the years of the job under it. */
  function isEmployer(line: Line, name: string): boolean {
    const next = view.lines[line.index + 1]?.text ?? '';
    return employers.has(organisationKey(name)) || (next.length < 60 && YEARS.test(next));
  }

  function sure(at: number): boolean {
    return (names.get(at)?.confidence ?? 0) >= SURE_NAME;
  }
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase() && name !== name.toLowerCase();
}

/** Whether a page says by a label or a legal form what its company is called, in Chinese, Japanese or Korean. */
function isNative(located: readonly Observation[]): boolean {
  return located.some((one) => one.field === 'organisation' && one.confidence >= 0.7 && isEastAsian(one.value));
}

/** The names in Latin letters that such a page's notice of copyright has: "© 2027 Shoji Ishiya" is how 庄司石屋 reads, and nobody. */
function romanisedHouses({ lines }: View): Set<string> {
  const holders = lines.flatMap((line) => (line.region === 'nav' ? [] : (holderIn(line) ?? [])));
  return new Set(holders.filter((holder) => !isEastAsian(holder)).map(foldLetters));
}
