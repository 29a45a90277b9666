import { cleanText } from '../../contacts/clean-text';
import { bareName, nameWithGeneration } from '../../contacts/names';
import { isLine, type Observation, type Source } from '../evidence/observation';
import type { Line, View } from '../layout/view';
import { type CalledByGivenName, calledByGivenName } from '../people/called-by-given-name';
import { isUnderName } from '../people/over-and-under';
import { type FoundPerson, firstWords, peopleIn } from '../people/people-in-sentence';
import { SURE_NAME } from '../people/person-name';
import { type TitlePhrase, titlePhrase } from '../people/title-phrase';
import { wordPattern } from '../word-pattern';

/** The most people one page's sentences yield: an index of names is no list of contacts. */
const MAX_PEOPLE = 60;
/** So many names in one sentence are a list of people. */
const LISTED_TOGETHER = 2;

/** "– Jane and Tom Roe" */
const SIGNED_BY_TWO = wordPattern(String.raw`^[-–—~]\s*\p{Lu}\p{Ll}+\s(?:and|&)\s\p{Lu}\p{Ll}+\s\p{Lu}`, 'u');

/**
 * People named in running text: "says Jane Roe, Head of Sales at Acme", "founded by Jane Roe", "Jane Roe is a broker".
 * They are mentioned, not listed: what stands around them is theirs only where the sentence says so.
 */
export const prosePeople: Source = {
  id: 'prose-people',
  *observe(view, context) {
    // In a text the rep gave, whoever is named in passing is not whom it is about.
    if (view.pasted) return;
    const named = new Set<number>();
    const together = new Set<Line>();
    const listed = new Set<string>();
    for (const one of context.seen) {
      if (one.field !== 'name') continue;
      if (one.confidence >= 0.4) listed.add(one.value);
      if (isLine(one.place) && one.confidence >= 0.7) named.add(one.place.index);
      // A line that is nothing but several people's names and offices says nothing more.
      if (!isLine(one.place) && one.place.mentioned === true && one.place.line !== null) together.add(one.place.line);
    }
    const heads = firstWords(listed);
    const alone = new LoneWords(view);
    const people = new Set<string>();
    const called: { one: CalledByGivenName; line: Line }[] = [];
    const formal: { found: FoundPerson; line: Line }[] = [];
    for (const line of view.lines) {
      if (context.expired() || people.size > MAX_PEOPLE) return;
      if (line.region === 'nav' || line.region === 'notice' || (named.has(line.index) && line.text.length < 60))
        continue;
      if (together.has(line)) continue;
      // Two of one family who sign a testimonial were customers at home.
      if (line.text.length < 60 && SIGNED_BY_TWO.test(line.text)) continue;
      const found = peopleIn(line.text, listed, heads);
      for (const one of found) {
        // "Senior Manager, Cold Quist, Acme" under somebody's name is what they do.
        if (!one.known && one.title !== null && isUnderName(line, view, SURE_NAME)) continue;
        const told = found.length >= LISTED_TOGETHER || isCalledAgain(one, alone) || isReachedBehind(one, line, listed);
        if (one.sign === 'none' && !told) continue;
        if (one.formal) {
          formal.push({ found: one, line });
          continue;
        }
        people.add(one.name);
        yield* observed(one, line);
      }
      // Praise says so, too.
      if (line.region !== 'review' && !line.text.endsWith('!'))
        for (const one of calledByGivenName(line.text)) called.push({ one, line });
      const told = toldOf(line, view, listed);
      if (told !== null) yield* observed(told, line);
    }
    for (const { one, line } of called) yield* observedAlone(one, line, [...people, ...listed]);
    // Whoever is named in full elsewhere is no second person as "Mr. Roe".
    const families = new Set([...people, ...listed].map(lastWord));
    for (const { found, line } of formal) if (!families.has(lastWord(found.name))) yield* observed(found, line);
  },
};

/** Whom a page calls by the given name alone; whoever alone has it on the page is meant by it. */
function* observedAlone(
  { name, organisation }: CalledByGivenName,
  line: Line,
  named: string[],
): Generator<Observation> {
  const whole = new Set(named.filter((one) => one.startsWith(`${name} `)));
  const known = organisation !== '' || whole.size > 1 ? name : ([...whole][0] ?? name);
  const place = { kind: 'person' as const, line, mentioned: true };
  const made = { source: 'text' as const, quote: cleanText(line.text, 300), place };
  yield { field: 'name', value: known, confidence: 0.6, ...made };
  if (organisation !== '') yield { field: 'organisation', value: organisation.trim(), confidence: 0.66, ...made };
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** A name alone may be a company's or a place's: a person is spoken of again, as "she" or by the given name. */
function isCalledAgain({ name, behind }: FoundPerson, alone: LoneWords): boolean {
  return /\b(?:he|she|his|her|him)\b/i.test(behind) || alone.has(name.split(' ')[0] ?? '');
}

/** Whether a paragraph begins with somebody the page lists and says how to reach them: an author's few words about themselves. */
function isReachedBehind({ name, behind }: FoundPerson, { text }: Line, listed: ReadonlySet<string>): boolean {
  return text.startsWith(name) && listed.has(name) && /\S@\S|\d{3}\D{0,2}\d{3}/.test(behind);
}

/** The words of a page that stand capitalised with no other capitalised word behind them. */
class LoneWords {
  private words: Set<string> | null = null;
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  has(word: string): boolean {
    if (this.words === null) {
      this.words = new Set();
      for (const { text, region } of this.view.lines) {
        if (region === 'nav' || text.length < 30) continue;
        for (const [one] of text.matchAll(/(?<![\p{L}.-])\p{Lu}\p{Ll}+(?!\s+\p{Lu}|[\p{L}.-])/gu)) this.words.add(one);
      }
    }
    return this.words.has(word);
  }
}

/** "As Buyer, Jane …", "In her role as Buyer, she …" */
const AS =
  /^(?:As|In (?:his|her) (?:role|position|capacity) as) ((?:(?:an?|the|our|its) )?[^,.!?;]{3,60}), (?:Dr\.? |Mr\.? |Mrs\.? |Ms\.? )?(\p{Lu}[\p{L}'’-]+|s?he) /u;

/** What a sentence says of somebody before their title: "Jane is", "Jane was appointed", "Jane joined the board as". */
const TELLS_OF =
  /^(?:Dr\.?\s|Mr\.?\s|Mrs\.?\s|Ms\.?\s)?(\p{Lu}[\p{L}'’-]+)\s+(?:is|serves as|works as|was (?:appointed|elected|named|promoted to|made)(?: as)?|has been|became|joined (?:(?!as\s)\S+\s){0,4}as)\s+(?=(?:an?|the|our)\s|\p{Lu})/u;

/** "Jane is our office manager", "She is …": what a sentence says of somebody whom the page names in full right above. */
function toldOf({ index, text }: Line, view: View, listed: ReadonlySet<string>): FoundPerson | null {
  if (listed.size === 0) return null;
  const as = text.startsWith('As ') || text.startsWith('In ') ? AS.exec(text) : null;
  if (as !== null) return toldUnder(as[2] ?? '', titlePhrase(as[1] ?? ''), index, view, listed);
  if (!/^[^\s]{2,15}\s(?:\S{2,20}\s)?(?:is|serves|works|was|became|has been|joined)\s/.test(text)) return null;
  const [whole = '', who = ''] = TELLS_OF.exec(text) ?? [];
  if (who === '') return null;
  return toldUnder(who, titlePhrase(text.slice(whole.length)), index, view, listed);
}

/** Somebody with a title a sentence gives to whom it calls by one name, "he" or "she": whom the page names right above. */
function toldUnder(
  who: string,
  title: TitlePhrase | null,
  index: number,
  view: View,
  listed: ReadonlySet<string>,
): FoundPerson | null {
  if (title === null) return null;
  const above = view.lines.slice(Math.max(0, index - 3), index).reverse();
  const named = above.map((line) => nameOn(line, listed)).find((name) => name !== '') ?? '';
  const words = named.split(' ');
  const fits = /^(?:s?he)$/i.test(who) || words[0] === who || words.at(-1) === who;
  return named === '' || !fits
    ? null
    : { name: named, title, sign: 'title', known: true, formal: false, introduced: false, behind: '' };
}

/** The listed name a line is, or that it names behind a word or two: "Meet Jane Roe". */
function nameOn({ text }: Line, listed: ReadonlySet<string>): string {
  if (text.length > 60) return '';
  const bare = bareName(text);
  if (listed.has(bare)) return bare;
  return [...listed].find((name) => text.endsWith(` ${name}`)) ?? '';
}

function* observed({ name, title, known, sign, introduced }: FoundPerson, line: Line): Generator<Observation> {
  const made = {
    source: 'text' as const,
    quote: cleanText(line.text, 300),
    place: { kind: 'person' as const, line, mentioned: true },
  };
  const confidence = (known ? 0.62 : 0.5) + { title: 0.1, deed: 0.05, none: 0 }[sign];
  yield { field: 'name', value: nameWithGeneration(name), confidence, ...made };
  if (title === null) return;
  yield { field: 'jobTitle', value: title.title, confidence: introduced ? 0.66 : 0.6, ...made };
  if (title.employer !== '' && title.employer.length <= 60)
    yield { field: 'organisation', value: title.employer, confidence: 0.5, ...made };
}
