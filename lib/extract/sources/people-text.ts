import { cleanText } from '../../contacts/clean-text';
import { nameWithGeneration } from '../../contacts/names';
import { isEastAsian } from '../../contacts/names/east-asian-name';
import { wordsBehindSaying } from '../bystanders/quoted-beside';
import type { Observation, Source } from '../evidence/observation';
import { isSpelledUnder } from '../grouping/spelled-under';
import type { Line, View } from '../layout/view';
import { eastAsianPersonIn, joinedName, withoutCallName } from '../people/east-asian-line';
import { houseOverOffice, labelledOffice } from '../people/labelled-office';
import { MARKS } from '../people/marks';
import { namesTogether } from '../people/names-together';
import { officesTogether } from '../people/offices-together';
import {
  brokenName,
  companyOver,
  isHeldBeside,
  isNamedByOffice,
  isReachedUnder,
  isUnderName,
  leadTitle,
  listedTitle,
  MAX_TITLE,
  titleOver,
  titleSince,
} from '../people/over-and-under';
import { isGivenNameAlone, personInLine } from '../people/person-in-line';
import { personNameConfidence } from '../people/person-name';
import { isColumnHead } from '../people/table-columns';
import { withoutStop, withoutTerm } from '../people/term-of-office';
import { observeTitle } from '../people/title-and-employer';
import { TitleHeads } from '../people/title-heads';
import { isTitleLine, TitleRuns, titleRun } from '../people/title-runs';
import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { organisationConfidence, TOLD_BY_A_WORD } from '../vocabulary/organisation-words';
import { TITLE_LABEL } from '../vocabulary/title-label';
import { wordPattern } from '../word-pattern';

const MAX_LENGTH = 220;
/** What is shorter holds no title and a sentence behind it. */
const MIN_PARAGRAPH = 30;
const MAX_LABEL = 24;
/** More words than a title's, up to a full stop. */
const SENTENCE = /(?:\s\S+){6}.*\p{Ll}{3}\.$/u;
/** That somebody holds an office now, and for the how manieth time: "現任（第八屆）理事長". */
const TERM = /^[现現]任\s?(?=\p{Script=Han}|[（(])(?:[（(]?第?[\d一二三四五六七八九十]{1,3}[届屆任期代][）)]?)?\s?/u;
/** What stands before a name where it heads what is said of somebody. */
const INTRODUCES =
  /^(?:meet|about(?: the author:?)?|introducing|(?:written |posted )?by|geschrieben von|verfasst von|ein beitrag von|(?:écrit )?par|escrito por|scritto da|geschreven door|skrevet av|skrevet af|skriven av|kirjoittanut|yazan|автор)\s*:?\s+/iu;

/** How somebody greets whoever comes to their own page. */
const GREETING = String.raw`(?:hi|hello|hey|hallo|moin|hola|bonjour|salut|ciao|salve|olá|oi|hoi|hej|hei|cześć|ahoj|привет|здравствуйте|你好|您好|大家好)[,!.，！]?\s*(?:there[,!]?\s+)?`;
/** And says who they are, at its head: "Hi, I'm Jane Roe". What is a name or another word as well does so behind a greeting alone: "Hola, soy Jane Roe". */
const GREETS = new RegExp(
  String.raw`^(?:${GREETING}(?:soy|je suis|moi,? c['’]est|sono|(?:eu )?sou(?: [oa])?|olen|jestem|jsem|jag är|jeg er)\s+|(?:${GREETING})?(?:(?:i['’]m|i am|my name is|ich bin|mein name ist|me llamo|je m['’]appelle|mi chiamo|chamo-me|(?:o )?meu nome é|ik ben|mijn naam is|jag heter|jeg he[td]{1,2}er|jmenuji se|меня зовут)\s+|我是|我叫))`,
  'iu',
);

/** Words with capitals and behind them words without, no more than a name and an office have. */
const NAME_AND_OFFICE = wordPattern(
  String.raw`^((?:\p{Lu}\p{Ll}{0,5}\.\s)?(?:\p{Lu}[\p{L}’'.-]+\s){1,3}\p{Lu}[\p{L}’'-]+)\s(\p{Ll}[\p{L}-]{2,}(?:\s[\p{L}-]+){0,3})$`,
  'u',
);

/** What parts an element from the next one within it: "<b>Jane Roe</b> <i>- Buyer</i>". */
const AROUND = /^[-–—|·•,:]\s+|\s+[-–—|·•,:]$/gu;

/** Who wrote what stands there: "Av Jane Roe, 3 mars". */
const BYLINE = wordPattern(
  String.raw`^(?:By|Von|Par|Por|Di|Da|Door|Av|Af|Od|Autor:?|Autora:?|Autore:?|Text:?|Tekst:?|Texto:?|Автор:?)\s(\p{Lu}[\p{L}-]+)\s\p{Lu}`,
  'u',
);

/** People and their job titles in lines of text: "Jane Roe, Head of Sales, Acme", or a name and a title on two lines. */
export const peopleText: Source = {
  id: 'people-text',
  *observe(view, context) {
    const heads = new TitleHeads(view);
    const runs = new TitleRuns(view);
    let joined = -1;
    for (const line of view.lines) {
      if (context.expired()) return;
      if (line.region === 'nav' || line.region === 'notice') continue;
      const led = line.text.length > MIN_PARAGRAPH ? leadTitle(line, view) : '';
      if (led !== '')
        yield { field: 'jobTitle', value: led, confidence: 0.75, source: 'text', quote: led, place: line };
      if (line.text.length > MAX_LENGTH) continue;
      if (line.index <= joined) continue;
      const listed = view.pasted ? '' : listedTitle(line, view);
      if (listed !== '' && listed !== line.text) {
        yield { field: 'jobTitle', value: listed, confidence: 0.75, source: 'text', quote: line.text, place: line };
        continue;
      }
      const broken = view.pasted ? null : brokenName(line, view);
      if (broken !== null) {
        joined = line.index + 1;
        // What stands under a heading is its last line's.
        const place = view.lines[joined] ?? line;
        yield { field: 'name', value: broken, confidence: 0.8, source: 'heading', quote: broken, place };
        continue;
      }
      const run = view.pasted ? null : titleRun(view, line, runs);
      if (run === null) yield* observeLine(line, view, heads);
      else {
        joined = run.last.index;
        yield { field: 'jobTitle', value: run.title, confidence: 0.85, source: 'text', quote: run.title, place: line };
      }
    }
  },
};

function* observeLine(line: Line, view: View, heads: TitleHeads): Generator<Observation> {
  // A dash before a name says whose the words above are.
  const whole = inParts(line);
  const said = wordsBehindSaying(whole) ?? whole.replace(/^[-–—~]\s*(?=\p{Lu})/u, '');
  const byName = isGivenName(BYLINE.of(said).exec(said)?.[1] ?? '') ? said.replace(/^\S+\s/, '') : said;
  const text = view.pasted ? byName : withoutStop(withoutTerm(byName));
  // "Meet Jane Roe" is set over what is said of her.
  const eastAsian = isEastAsian(text);
  const marked = eastAsian ? withoutCallName(joinedName(text.replace(MARKS, ''))) : text;
  const headed = line.heading > 0 && text.length < 50 ? marked.replace(INTRODUCES, '').replace(GREETS, '') : marked;
  // Behind a quotation whoever is named first said it.
  const signed = said !== whole || line.region === 'review';
  const made = (confidence: number) => ({
    confidence: Math.min(0.95, confidence),
    source:
      line.heading > 0 && line.heading < 7
        ? ('heading' as const)
        : view.pasted
          ? ('signature' as const)
          : ('text' as const),
    quote: cleanText(line.text, 300),
    place: line,
  });
  const bonus = line.heading > 0 ? 0.03 : 0;

  const led = ledPerson(line) ?? heldBehind(text);
  if (led !== null) {
    yield { field: 'name', value: nameWithGeneration(led.name), ...made(0.8) };
    yield* observeTitle(led.title, 0.85, made);
    return;
  }
  const together = signed || view.pasted ? null : (namesTogether(text) ?? officesTogether(text));
  if (together !== null) {
    const over = together.titles[0] === '' ? heads.titleFor(line, 1) || titleOver(line, view) : '';
    // Two of a family with neither work nor a way to reach them wrote what stands there: one of them is named in full.
    const alone = together.couple && together.titles[0] === '' && over === '' && !isReachedUnder(line, view);
    for (const [at, name] of together.names.entries()) {
      if (at === 0 && alone) continue;
      const title = together.titles[at] || over;
      const place = at === Number(alone) && together.led ? line : { kind: 'person' as const, line, mentioned: true };
      yield { field: 'name', value: nameWithGeneration(name), ...made(0.8), place };
      if (title !== '') yield { field: 'jobTitle', value: title, ...made(0.75), place };
    }
    return;
  }
  const plain = signed && text.includes(',') ? 0 : personNameConfidence(headed);
  const told = !eastAsian && !view.pasted && (isSpelledUnder(line, view) || isNamedByOffice(line, view));
  const sure = plain === 0 && told ? 0.8 : plain;
  if (sure > 0) {
    yield { field: 'name', value: nameWithGeneration(headed), ...made(sure + bonus) };
    const company = view.pasted ? '' : companyOver(line, view);
    if (company !== '') yield { field: 'organisation', value: company, ...made(0.7) };
    const inherited = heads.titleFor(line, sure);
    if (inherited !== '' && sure >= 0.4) yield { field: 'jobTitle', value: inherited, ...made(0.7) };
    return;
  }
  heads.note(line);
  if (isGivenNameAlone(text) && isHeldBeside(line, view)) {
    yield { field: 'name', value: text, ...made(0.42) };
    return;
  }
  const person = eastAsian ? eastAsianPersonIn(text) : null;
  if (person !== null) {
    yield { field: 'name', value: person.name, ...made(0.8) };
    if (person.title !== '') yield { field: 'jobTitle', value: person.title, ...made(0.85) };
    if (person.house !== undefined) yield { field: 'organisation', value: person.house, ...made(0.75) };
    return;
  }
  const colon = text.search(/[:：]/);
  const labelled = colon > 1 && colon < MAX_LABEL && TITLE_LABEL.test(text.slice(0, colon).trim());
  if (labelled && text.length - colon < MAX_TITLE) {
    const value = text.slice(colon + 1).trim();
    if (value !== '') yield* observeTitle(value, 0.86, made);
    return;
  }
  const since = view.pasted ? '' : titleSince(line, view);
  if (since !== '') {
    yield { field: 'jobTitle', value: since, ...made(0.85) };
    return;
  }
  const title = jobTitleConfidence(text.includes(' @ ') ? text.replace(' @ ', ' at ') : text);
  const found = personInLine(text, eastAsian, signed, view.pasted);
  if (found === null) {
    if (title > 0 && !SENTENCE.test(text) && !beginsWithName(text) && !isColumnHead(line))
      yield* observeTitle(text, title, made);
    else if (title === 0 && isUnderName(line, view, 0.4)) {
      if (isTitleAndCompany(text)) yield* observeTitle(text, 0.75, made);
      else if (isTitleLine(beforeNumber(text))) yield { field: 'jobTitle', value: beforeNumber(text), ...made(0.75) };
    }
    return;
  }
  // Right under somebody's name "Buyer, Acme Norte" is their title and their company, not a buyer of that name.
  if (
    found.titleBefore !== '' &&
    personNameConfidence(found.name) < 0.7 &&
    isUnderName(line, view, organisationConfidence(found.name) >= TOLD_BY_A_WORD ? 0.4 : 0.7)
  ) {
    if (found.behind !== '') yield* observeTitle(text, 0.85, made);
    else {
      yield { field: 'jobTitle', value: found.titleBefore, ...made(0.85) };
      yield { field: 'organisation', value: found.name, ...made(0.7) };
    }
    return;
  }
  yield { field: 'name', value: nameWithGeneration(found.name), ...made(found.confidence) };
  const office =
    found.titleBefore === '' && saysNothing(found.behind) && !view.pasted ? labelledOffice(line, found.name, view) : '';
  if (office !== '') {
    yield { field: 'jobTitle', value: office, ...made(0.75) };
    return;
  }
  const club = view.pasted ? '' : houseOverOffice(line, view);
  if (club !== '') yield { field: 'organisation', value: club, ...made(0.85) };
  const house = found.behind === '' && found.titleBefore === '' && !view.pasted ? companyOver(line, view) : '';
  if (house !== '') yield { field: 'organisation', value: house, ...made(0.7) };
  const inherited = found.titleBefore === '' && saysNothing(found.behind) ? heads.titleFor(line, found.confidence) : '';
  if (inherited !== '') yield { field: 'jobTitle', value: inherited, ...made(0.7) };
  else if (found.titleBefore === '') {
    const confidence = jobTitleConfidence(found.nextPart);
    // Right behind a sure name small letters are no less of a title.
    yield* observeTitle(
      found.behind,
      confidence > 0 && found.confidence >= 0.65 ? Math.max(0.7, confidence) : confidence,
      made,
    );
  } else yield { field: 'jobTitle', value: found.titleBefore.replace(TERM, ''), ...made(0.85) };
}

/** A line with a bar between its elements where one is a name and the next a title: a style sheet sets them apart. */
function inParts({ text, parts }: Line): string {
  const at = parts.findIndex((part) => /\s|\p{Script=Han}{2}/u.test(part) && personNameConfidence(part) >= 0.4);
  if (at < 0) return text;
  const titled = [parts[at - 1], parts[at + 1]].some((part) => part !== undefined && jobTitleConfidence(part) >= 0.5);
  return titled ? parts.map((part) => part.replace(AROUND, '')).join(' | ') : text;
}

/** A name in bold or linked, and nothing but a title behind it: whatever words the name is of, markup says where it ends. */
function ledPerson({ text, lead, links }: Line): { name: string; title: string } | null {
  const name = lead === '' ? (links[0]?.text ?? '') : lead;
  if (name === '' || text.charAt(name.length) !== ' ' || !text.startsWith(name)) return null;
  const title = text.slice(name.length + 1);
  return isTitleLine(title) && personNameConfidence(name) >= 0.4 ? { name, title } : null;
}

/** Whether behind a name stands but how to reach them, and what they are called on paper: "Jane Roe (JR): jane@roe.example". */
function saysNothing(behind: string): boolean {
  return behind.replace(/\S+@\S+|\+?[\d\s()./-]{7,}|(?<!\p{L})\p{Lu}{2,4}(?!\p{L})|\p{P}/gu, '').trim() === '';
}

/** A sure name and behind it, in small letters, nothing but an office: "Dr. Kovács János jegyző". */
function heldBehind(text: string): { name: string; title: string } | null {
  const [, name = '', title = ''] = NAME_AND_OFFICE.of(text).exec(text) ?? [];
  if (title === '' || jobTitleConfidence(title) < 0.5 || personNameConfidence(name) < 0.6) return null;
  return { name, title };
}

/** The words before what has the number of a licence or a membership: "Principal surveyor, AIMS member 8830"; '' where nothing has one. */
function beforeNumber(text: string): string {
  return /^([^\d@]{4,60}?)(?:,\s|\s[–—|·-]\s|\s\()[^@]{0,40}\d{3,}[^@]{0,10}$/u.exec(text)?.[1] ?? '';
}

/** "Jane Roe Buyer" is no title, whatever sentences it is read with. */
function beginsWithName(text: string): boolean {
  const words = text.split(' ', 3);
  return (
    isGivenName(words[0] ?? '') && [2, 3].some((count) => personNameConfidence(words.slice(0, count).join(' ')) >= 0.8)
  );
}

/** "production manager, Orlwood Mills Ltd": a title in small letters, too, and behind it what is told as a company. */
function isTitleAndCompany(text: string): boolean {
  if (text.length > MAX_TITLE || !/,\s|\s[–—|·-]\s/u.test(text)) return false;
  const [title = '', company = '', more] = text.split(/,\s+(?=\p{Lu})|\s[–—|·-]\s/u);
  return more === undefined && jobTitleConfidence(title) >= 0.5 && organisationConfidence(company) >= TOLD_BY_A_WORD;
}
