import { foldLetters } from '../../contacts/fold';
import type { EvidenceSource } from '../evidence/draft';
import { isCredits } from '../layout/element-rules';
import type { Line, View } from '../layout/view';
import { personNameConfidence } from '../people/person-name';
import { titleOfEach } from '../people/title-of-each';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { hasLegalForm, LEGAL_FORM_AHEAD } from '../vocabulary/legal-forms';
import { isPlainlyOrganisation } from '../vocabulary/organisation-words';
import { isPageKind } from '../vocabulary/page-kinds';
import { wordPattern } from '../word-pattern';
import { holderIn } from './copyright-holder';
import { domainName, isDomainSpelled, maySpell } from './domain-name';

/** A phrase that may be, or hold, the name of whose page it is. */
export type PageName = { text: string; confidence: number; source: EvidenceSource };

/** From here on a phrase has a name's form. */
const NAME_FORM = 0.5;
const MAX_SEGMENTS = 8;
const MAX_SPELLED = 600;
/** How sure a part of the title is that a sentence tells of, and how long that is at least beyond it. */
const TOLD = 0.4;
const MIN_AROUND = 20;

/** The name of a host and nothing else, as most have it: those written with a capital are companies' names, too. */
const HOST = /^(?:www\.)?[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)*\.\p{Ll}{2,10}$/u;

/** What parts a page's title. A comma before a legal form parts nothing. */
const BETWEEN_SEGMENTS = wordPattern(
  String.raw`\s+[|\u2022\u00b7\u2013\u2014:»«<>/~-]+\s+|\s*[|｜：／]\s*|:\s+|,\s+(?!${LEGAL_FORM_AHEAD})|\s+::\s+|(?<=[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}])[-–—_](?=[\p{Script=Han}\p{Script=Hangul}])`,
  'u',
);

/** A line's letters and digits, as a domain has them; none of a long one, which names no company. */
export function lettersOf({ text }: Line): string {
  return text.length > MAX_SPELLED ? '' : foldLetters(text);
}

/**
 * What a page may call its company by: what it declares, its title's parts, its headings, its copyright notice, and the
 * lines that spell its domain.
 * @param letters of each line, folded as `lettersOf` does
 */
export function* pageNames(view: View, letters: readonly string[]): Generator<PageName> {
  const [document] = view.documents;
  if (document !== undefined) yield* declaredIn(document);
  const title = view.title.replace(/&amp;/g, '&');
  const segments = title.split(BETWEEN_SEGMENTS.of(title)).slice(0, MAX_SEGMENTS);
  const head = view.lines.find(({ region }) => region === 'header' || region === 'nav');
  const foot = view.lines.slice(-4);
  for (const [at, text] of segments.entries()) {
    // "Acme & Sons, patent attorneys": no name begins so, but those that spell the domain, which the text tells.
    // Nor what somebody is: "Jane Roe – illustrator", "Jane Roe – Sworn translator in Orlwood".
    if (at > 0 && /^\p{Ll}/u.test(text) && (/^\p{Ll}+\s/u.test(text) || titleOfEach(text) !== '')) continue;
    if (at > 0 && personNameConfidence(segments[at - 1] ?? '') >= NAME_FORM && jobTitleConfidence(text) > 0) continue;
    // With its legal form a name is nothing else.
    const sure =
      hasLegalForm(text) || isPlainlyOrganisation(text)
        ? 0.5
        : isTownBehind(text, at, segments, title)
          ? 0.1
          : text.length > 3 && foot.some((line) => line.text.startsWith(`${text},`))
            ? // Its address stands behind its name at the end of the page.
              0.45
            : head !== undefined && text.length > 3 && head.text.startsWith(text)
              ? // Its name stands first in a page's head, too.
                0.45
              : at === segments.length - 1
                ? 0.3
                : 0.25;
    // "Quist Society's board" on every page that begins with "Quist Society".
    const shown = view.lines.slice(0, 3).find((line) => isPageOf(text, line.text));
    if (shown !== undefined) yield { text: shown.text, confidence: 0.5, source: 'text' };
    // Nor is anything but a company's name told of in the page's sentences by the very words of its title.
    const told = sure < TOLD && isTold(text, view.lines) ? TOLD : sure;
    yield { text, confidence: told, source: 'meta' };
  }
  const domain = domainName(view.host);
  let headings = 0;
  for (const line of view.lines) {
    if (line.text.length > 400) continue;
    // "Made by Quist Web Works – © 2026": whoever that is made the site.
    const holder = isCredits(line.text) ? undefined : holderIn(line);
    // "© acme.example" names a site.
    if (holder !== undefined)
      yield { text: holder.replace(/^by\s+/i, ''), confidence: HOST.test(holder) ? 0.25 : 0.6, source: 'text' };
    if (line.heading > 0 && line.heading < 3 && headings < 6 && line.text.length < 80) {
      headings += 1;
      // On a page without a title nothing else may say whose it is.
      const confidence = title === '' && isPlainlyOrganisation(line.text) ? 0.5 : 0.2;
      yield { text: titledPart(line.text, segments), confidence, source: 'heading' };
    } else if (
      line.text.length < 60 &&
      maySpell(letters[line.index] ?? lettersOf(line), domain) &&
      isDomainSpelled(line.text, domain)
    ) {
      yield { text: line.text, confidence: 0.15, source: 'text' };
    }
  }
}

/** Whether a title is a house's name, in the genitive or not, and what of it the page shows. */
function isPageOf(title: string, house: string): boolean {
  if (!house.includes(' ') || !title.startsWith(house)) return false;
  const [, page = ''] = /^(?:['’]?s|:|,)?\s(.+)$/u.exec(title.slice(house.length)) ?? [];
  return isPageKind(page);
}

/** The part of a heading that the page's title has, too ("Quist Club" of "Quist Club – Officers 2027"), or all of it. */
function titledPart(heading: string, segments: readonly string[]): string {
  const parts = heading.split(BETWEEN_SEGMENTS.of(heading));
  const shared = parts.length > 1 ? parts.find((part) => part.includes(' ') && segments.includes(part)) : undefined;
  return shared ?? heading;
}

/** What stands before a company's name where a sentence tells of it: "the officers of Quist League". */
const BEFORE_NAME = /(?<!\p{L})(?:of|at|for|by|with|from|join(?:ed|ing)?|contact(?:ing)?|to) (?:the )?$/u;

/** Whether a sentence of a page names somebody by two or more words with capitals. */
function isTold(text: string, lines: readonly Line[]): boolean {
  if (!/^(?:The )?\p{Lu}\S*(?: (?:\p{Lu}\S*|of|and|&|for|the))* \p{Lu}\S*$/u.test(text)) return false;
  return lines.some((line) => {
    const at = line.text.length < text.length + MIN_AROUND ? -1 : line.text.indexOf(text);
    return (
      at > 0 &&
      line.heading === 0 &&
      line.region === 'main' &&
      BEFORE_NAME.test(line.text.slice(Math.max(0, at - 20), at)) &&
      !/^(?:[\p{L}\p{N}]|\s\p{Lu})/u.test(line.text.slice(at + text.length))
    );
  });
}

/** "Quist Institute of Technology, Orlwood": a word behind a longer part and a comma is where that is. */
function isTownBehind(text: string, at: number, segments: readonly string[], title: string): boolean {
  return at > 0 && !text.includes(' ') && (segments[at - 1] ?? '').includes(' ') && title.includes(`, ${text}`);
}

/** "My blog - Acme Pumps": a site's name without the part that says what a site is. */
function withoutPageKind(text: string): string {
  const [kind = '', name = '', other] = text.split(BETWEEN_SEGMENTS.of(text));
  return name !== '' && other === undefined && isPageKind(kind) ? name : text;
}

/** What a page's head and its logo say. */
function* declaredIn(document: Document | ShadowRoot): Generator<PageName> {
  for (const selector of ['meta[property="og:site_name"]', 'meta[name="application-name"]', 'meta[name="author"]']) {
    const text = document.querySelector(selector)?.getAttribute('content') ?? '';
    // Behind a bar stands what the house does, or what it is called elsewhere.
    const [name = '', ...more] = withoutPageKind(text).split(/\s+[|｜]\s+/);
    if (name !== '') yield { text: name, confidence: selector.includes('author') ? 0.2 : 0.7, source: 'meta' };
    for (const other of more) yield { text: other, confidence: 0.25, source: 'meta' };
  }
  // A logo at the head and at the foot of a page says one thing.
  const logos = new Set<string>();
  for (const image of [...document.querySelectorAll('img[alt]')].slice(0, 40)) {
    const text = image.getAttribute('alt') ?? '';
    if (text === '' || logos.has(text)) continue;
    const words = `${image.getAttribute('src') ?? ''} ${image.id} ${image.className} ${image.closest('a')?.className ?? ''}`;
    if (!/logo/i.test(words)) continue;
    logos.add(text);
    yield { text, confidence: 0.35, source: 'meta' };
  }
}
