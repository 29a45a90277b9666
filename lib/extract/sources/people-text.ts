import { cleanText } from '../../contacts/clean-text';
import { bareName } from '../../contacts/names';
import { isEastAsian } from '../../contacts/names/east-asian-name';
import { eastAsianPersonIn } from '../east-asian-line';
import type { Observation, Source } from '../observation';
import { personNameConfidence } from '../person-name';
import { isScope, titlePhrase } from '../title-phrase';
import type { Line, View } from '../view';
import { jobTitleConfidence, mayHoldTitle } from '../vocabulary/job-titles';
import { isCommonWord } from '../vocabulary/not-names';

const MAX_LENGTH = 220;
const PARTING =
  /\s+[|\u2022\u00b7\u2013\u2014\ufffd~/-]+\s+|\s*[|\u2022\u00b7\u2014]\s*|,\s+|\uff0c|\u3001|:\s+|\uff1a\s*|;\s+|\s+\/\s+|\s{2,}|\s\(|\)\s*/u;
/** What all of those have: most lines have none, and are in one part. */
const MAY_PART = /[|\u2022\u00b7\u2013\u2014\ufffd~/,\uff0c\u3001:\uff1a;()-]|\s{2}/u;
const EMPLOYER = /^(.{3,80}?)\s+(?:at|@|bei|chez|with|of the)\s+(\p{Lu}.{1,60})$/u;
const NAME_LABEL =
  /^(?:contact(?: person| name)?|attn|attention|name|by|author|written by|posted by|ansprechpartner(?:in)?|inhaber(?:in)?|kontakt|contacto|responsable|interlocuteur|geschäftsführer(?:in)?|vertreten durch|联系人|姓名|聯絡人|担当者?|氏名|담당자?|이름)$/iu;
const DEPARTMENT =
  /^(sales|marketing|operations|finance|engineering|procurement|purchasing|development|technology|research|communications|strategy|europe|emea|apac|americas|asia|international|global|human resources|hr|it|legal|product|production|programming|education|facilities|quality|customers?|clients?|business|corporate|digital|content|community|public|regulatory|supply|logistics|service|data|security|r&d|north|south|east|west)\b/i;

/** How somebody is employed, which networks put before the title. */
const STATUS =
  /^(?:angestellte?r?|selbstständig|freiberuflich|verbeamtet|self-employed|full-time|part-time|freelance)\s*,\s*/i;
/** A Chinese name with the title behind it, as cards and contact pages write it: 王晓明 经理, 李娜（销售总监）. */
const HAN_TITLED = /^([\p{Script=Han}]{2,4}?)\s*[\s（(]\s*([\p{Script=Han}]{2,10})[）)]?$/u;

/** People and their job titles in lines of text: "Jane Roe, Head of Sales, Acme", or a name and a title on two lines. */
export const peopleText: Source = {
  id: 'people-text',
  *observe(view, context) {
    const heads = new TitleHeads();
    const runs = new TitleRuns(view);
    let joined = -1;
    for (const line of view.lines) {
      if (context.expired()) return;
      if (line.region === 'nav' || line.region === 'notice' || line.text.length > MAX_LENGTH) continue;
      if (line.index <= joined) continue;
      const run = view.pasted ? null : titleRun(view, line, runs);
      if (run === null) yield* observeLine(line, view, heads);
      else {
        joined = run.last.index;
        yield { field: 'jobTitle', value: run.title, confidence: 0.85, source: 'text', quote: run.title, place: line };
      }
    }
  },
};

/**
 * A title broken over the lines of one block: "Senior Vice President" and under it "Chief Risk Officer" or
 * "Operations and Technology". Null where the line is no title or the next is none of it.
 */
function titleRun(view: View, line: Line, runs: TitleRuns): { title: string; last: Line } | null {
  if (view.lines[line.index + 1]?.block !== line.block || !isTitleLine(line.text)) return null;
  let title = line.text;
  let last = line;
  for (let at = line.index + 1; at <= line.index + 2; at += 1) {
    const next = view.lines[at];
    // A qualification, with who awards it in brackets, is no part of a title.
    if (next === undefined || next.block !== line.block || next.text.length > 80 || /\(.*\)/.test(next.text)) break;
    if (!isTitleLine(next.text) && !(isScope(next.text, title) && runs.has(line))) break;
    title += `${/(?:\b(?:and|of|und|et|y)|[&,/-])$/i.test(title) ? '' : ','} ${next.text}`;
    last = next;
  }
  return last === line ? null : { title, last };
}

/**
 * Whether others of a page have titles of two lines: then the line under somebody's title is the rest of it, which
 * elsewhere may be a company.
 */
class TitleRuns {
  private kinds: Set<string> | null = null;
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  has(line: Line): boolean {
    if (this.kinds === null) {
      this.kinds = new Set();
      for (const [at, one] of this.view.lines.entries()) {
        const next = this.view.lines[at + 1];
        if (next?.block === one.block && isTitleLine(one.text) && isTitleLine(next.text)) this.kinds.add(kindOf(one));
      }
    }
    return this.kinds.has(kindOf(line));
  }
}

function kindOf({ block }: Line): string {
  return `${block.depth} ${block.element?.localName}`;
}

function isTitleLine(text: string): boolean {
  return (
    text.length <= 80 &&
    jobTitleConfidence(text) >= 0.7 &&
    !/\s(?:at|@)\s|[:：]|\s[-–—|]\s/u.test(text) &&
    personNameConfidence(text.split(',')[0] ?? '') === 0
  );
}

function* observeLine(line: Line, view: View, heads: TitleHeads): Generator<Observation> {
  // A dash before a name says whose the words above are.
  const text = line.text.replace(/^[-–—~]\s*(?=\p{Lu})/u, '');
  // Behind a quotation whoever is named first said it.
  const signed = text !== line.text || line.region === 'review';
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

  const whole = signed && text.includes(',') ? 0 : personNameConfidence(text);
  if (whole > 0) {
    yield { field: 'name', value: bareName(text), ...made(whole + bonus) };
    const inherited = heads.titleFor(line);
    if (inherited !== '' && whole >= 0.4) yield { field: 'jobTitle', value: inherited, ...made(0.7) };
    return;
  }
  heads.note(line);
  const eastAsian = isEastAsian(text);
  const person = eastAsian ? eastAsianPersonIn(text) : null;
  if (person !== null) {
    yield { field: 'name', value: person.name, ...made(0.8) };
    if (person.title !== '') yield { field: 'jobTitle', value: person.title, ...made(0.85) };
    return;
  }
  const title = jobTitleConfidence(text);
  const titledHan = eastAsian && HAN_TITLED.test(text.replace(/^[^:：]{1,8}[:：]\s*/u, ''));
  let parts = (titledHan || MAY_PART.test(text) ? text.split(titledHan ? /[:：]\s*/u : PARTING) : [text])
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 && titleBefore(text)[0] === '') {
    if (title > 0) yield* observeTitle(text, title, made);
    return;
  }
  // "Ann Arbor, MI 48104" names a place.
  if (parts.length > 12 || /\b[A-Z]{2}\s+\d{5}\b|^\d{4,5}\s/.test(text)) return;
  const untitled = parts.map(titleBefore);
  parts = untitled.flatMap(([title, name]) => (title === '' ? [name] : [title, name]));
  const scores = parts.map(personNameConfidence);
  const best = signed && (scores[0] ?? 0) >= 0.4 ? 0 : scores.indexOf(Math.max(...scores));
  const score = scores[best] ?? 0;
  const labelled = best > 0 && NAME_LABEL.test(parts[best - 1] ?? '');
  const titled = [parts[best - 1], parts[best + 1]].some(
    (part) => part !== undefined && jobTitleConfidence(part) >= 0.5,
  );
  const contactLine = /@|\d[\d\s().-]{6,}\d/.test(text);
  const nameConfidence = labelled
    ? Math.max(0.85, score)
    : titled || (signed && best === 0)
      ? score + (signed ? 0.31 : 0.25)
      : best === 0 || contactLine || view.pasted
        ? score
        : score - 0.25;
  if (score < 0.3 || nameConfidence < 0.4) {
    if (title > 0) yield* observeTitle(text, title, made);
    return;
  }
  yield { field: 'name', value: bareName(parts[best] ?? ''), ...made(nameConfidence) };
  if (best > 0 && jobTitleConfidence(parts[best - 1] ?? '') > 0 && !labelled) {
    yield { field: 'jobTitle', value: parts[best - 1] ?? '', ...made(0.85) };
    return;
  }
  yield* observeTitle(parts.slice(best + 1).join(', '), jobTitleConfidence(parts[best + 1] ?? ''), made);
}

/** "Director Jane Roe" as title and name; a phrase without a title before a name as ['', phrase]. */
function titleBefore(part: string): [string, string] {
  const [, han = '', behind = ''] = (isEastAsian(part) ? HAN_TITLED.exec(part) : null) ?? [];
  if (han !== '' && personNameConfidence(han) > 0 && jobTitleConfidence(behind) > 0) return [behind, han];
  const words = mayHoldTitle(part) ? part.split(/\s+/) : [];
  for (let at = Math.min(4, words.length - 2); at >= 1; at -= 1) {
    const title = words.slice(0, at).join(' ');
    const name = words.slice(at).join(' ');
    if (words.length - at <= 4 && jobTitleConfidence(title) > 0 && personNameConfidence(name) >= 0.7)
      return [title, name];
  }
  return ['', part];
}

/** A title and, behind it, perhaps an employer: "Director, Procurement, Acme", "Buyer at Acme". */
function* observeTitle(
  text: string,
  confidence: number,
  made: (confidence: number) => Pick<Observation, 'confidence' | 'source' | 'quote' | 'place'>,
): Generator<Observation> {
  if (confidence <= 0) return;
  text = text.replace(STATUS, '');
  const at = EMPLOYER.exec(text);
  if (at !== null && jobTitleConfidence(at[1] ?? '') > 0) {
    yield { field: 'jobTitle', value: at[1] ?? '', ...made(confidence) };
    yield { field: 'organisation', value: (at[2] ?? '').split(/[|,]/)[0]?.trim() ?? '', ...made(0.7) };
    return;
  }
  const parts = text.split(/,\s+|\s+[|\u2022\u00b7\u2013\u2014-]\s+|\s*[|\u2022\u00b7]\s*|\uff0c/u);
  // "Hamburg – Technician": what is neither title nor department before the title is no part of it.
  while (parts.length > 1 && jobTitleConfidence(parts[0] ?? '') === 0 && !DEPARTMENT.test(parts[0] ?? ''))
    parts.shift();
  let titles = 1;
  while (titles < parts.length && continuesTitle(parts[titles] ?? '', parts[titles - 1] ?? '')) titles += 1;
  const title = parts.slice(0, titles).join(', ');
  const held = employedAs(title);
  if (held !== null) {
    yield { field: 'jobTitle', value: held.title, ...made(confidence) };
    yield { field: 'organisation', value: held.employer, ...made(0.7) };
    return;
  }
  yield { field: 'jobTitle', value: title, ...made(confidence) };
  const behind = parts[titles]?.trim() ?? '';
  if (
    parts.length <= titles + 1 &&
    /^\p{Lu}/u.test(behind) &&
    behind.split(' ').length <= 6 &&
    !isCommonWord(behind) &&
    !/\d{3}|@/.test(behind)
  ) {
    yield { field: 'organisation', value: behind, ...made(0.6) };
  }
}

/** "Chief Executive of Acme", "Buyer at Acme": a title with whom it is held at; null where it says no employer. */
function employedAs(written: string): { title: string; employer: string } | null {
  if (!/\s(?:of|at)\s\p{Lu}/u.test(written)) return null;
  const at = /^(.{3,80}?)\s+at\s+(\p{Lu}.{1,60})$/u.exec(written);
  if (at !== null && jobTitleConfidence(at[1] ?? '') > 0) return { title: at[1] ?? '', employer: at[2] ?? '' };
  const phrase = titlePhrase(written);
  if (phrase === null || phrase.employer === '' || phrase.employer.length > 60) return null;
  return written === `${phrase.title} of ${phrase.employer}` ? phrase : null;
}

function continuesTitle(part: string, before: string): boolean {
  return jobTitleConfidence(part) > 0 || DEPARTMENT.test(part) || isScope(part, before);
}

/** Remembers "Managing directors:" above a list of names, so that each gets the title. */
class TitleHeads {
  private title = '';
  private until = -1;

  note(line: Line): void {
    const head = /^(.{0,60}?)[:：]$/u.exec(line.text)?.[1];
    if (head === undefined) return;
    const word = head.split(/\s+/).filter((part) => jobTitleConfidence(part) > 0);
    this.title = word.at(-1) ?? '';
    this.until = this.title === '' ? -1 : line.index + 1;
  }

  titleFor(line: Line): string {
    if (line.index > this.until) return '';
    this.until = line.index + 1;
    return this.title;
  }
}
