import { cleanText } from '../../contacts/clean-text';
import { isEastAsian } from '../../contacts/names/east-asian-name';
import { isLine, type Observation, PAGE_GROUP, type Source } from '../evidence/observation';
import { type Addressee, addresseeOf } from '../grouping/addressee';
import type { Line, View } from '../layout/view';
import { dealersByCountry } from '../organisation/dealers-by-country';
import { personNameConfidence } from '../people/person-name';
import { looksLikeMarkup } from '../people/plain-words';
import { COMPANY_LABEL } from '../vocabulary/company-label';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { companiesIn, hasLegalForm, isLegalForm } from '../vocabulary/legal-forms';
import { wordPattern } from '../word-pattern';

/** How long a name is at most that two lines hold. */
const MAX_BROKEN = 80;
const EAST_ASIAN = /^(?:ja|zh|ko)/i;
/** How much a name in Latin letters counts there. */
const FOREIGN = 0.5;
/** So far into its line a company's label ends. */
const MAX_LABEL = 24;

/** Who trades under a page's name stands in its foot beside their entry in a register, in Korea by law. */
const REGISTERED = /사업자\s?(?:등록)?\s?번호|통신판매업|法人番号|统一社会信用代码|統一編號/;
/** Who speaks for whom: "Orlwood Agency for Acme", "Agentur Quist im Auftrag von Acme". */
const ON_BEHALF =
  /^(\p{Lu}[^\d@:;.!?]{2,50}?)\s+(?:for|on behalf of|für|im (?:Auftrag|Namen) (?:von|der|des)|i\. ?a\.|pour(?: le compte de)?|para|en nombre de|em nome de|per(?: conto di)?|voor|namens|dla|w imieniu|pro|jménem|för|på uppdrag av|for og på vegne af|på vegne av|для|от имени|adına)\s+(?:the |die |das |den |la |les? |el |los |il |gli |o |a |de )?(\p{Lu}[^\d@:;!?]{1,60})$/u;

/** Who a site says runs it: "Le site … est édité par la société Maison Quist, SARL", "This website is operated by Quist & Orl". */
const RUN_BY = wordPattern(
  String.raw`(?<![\p{L}-])(?:(?:web)?site|web|webseite|website|sitio|sito|página|portal|portail|boutique|shop|online-?shop|dominio|domaine|domain)(?![\p{L}-]).{0,60}?(?<!\p{L})(?:(?:édité|exploité|publié)e? par |(?:owned|operated|published|run|maintained) (?:and (?:owned|operated|published|run|maintained) )?by |betrieben (?:von|durch) |(?:propiedad|titularidad) de |propriedade d[aeo] |gestito da |di proprietà di |eigendom van |beheerd door )(?:(?:the|la|le|der|die|das|de|het|il|lo|a|o) )?(?:(?:société|entreprise|association|empresa|sociedad|mercantil|società|ditta|firma|company|bedrijf) )?(\p{Lu}[\p{L}\p{N}&.'’-]*(?:\s(?:&|\p{Ll}{1,3}(?=\s\p{Lu})|\p{Lu}[\p{L}\p{N}&.'’-]*)){0,5})`,
  'u',
);

/** Companies named with their legal form, and those a label names ("公司：…"). */
export const organisationText: Source = {
  id: 'organisation-text',
  *observe(view, context) {
    const people = linesOfPeople(context.seen);
    const called = new Map<string, Observation>();
    if (!view.pasted) {
      yield* addressees(view, context.seen);
      for (const line of dealersByCountry(view)) yield { ...told(line.text, line), place: line };
    }
    for (const line of view.lines) {
      if (context.expired()) return;
      if (line.text.length > 400 || line.region === 'notice' || line.region === 'review' || looksLikeMarkup(line.text))
        continue;
      const quote = cleanText(line.text, 300);
      const broken = isLegalForm(line.text) ? `${view.lines[line.index - 1]?.text ?? ''} ${line.text}` : '';
      const text = broken === '' || broken.length > MAX_BROKEN ? line.text : broken;
      for (const name of companiesIn(text).slice(0, 3)) {
        const alone = name.length > text.length * 0.7;
        const registered = REGISTERED.test(text);
        const sure = registered ? 0.9 : line.region === 'footer' ? 0.55 : alone ? 0.7 : 0.5;
        // Where a page is in Chinese, Japanese or Korean, so is its company's name, and the English one stands beside it.
        const confidence = EAST_ASIAN.test(view.language) && !isEastAsian(name) ? sure * FOREIGN : sure;
        yield {
          field: 'organisation',
          value: cleanText(name),
          confidence,
          source: view.pasted ? 'signature' : 'text',
          quote,
          place: registered ? PAGE_GROUP : line,
        };
      }
      const [, speaker = '', other = ''] =
        line.text.length < 90 && (people.has(line.index - 1) || people.has(line.index - 2))
          ? (ON_BEHALF.exec(line.text) ?? [])
          : [];
      if (speaker !== '' && isSpeaker(speaker, other, view.title)) {
        yield {
          field: 'organisation',
          value: cleanText(speaker),
          confidence: 0.85,
          source: 'text',
          quote,
          place: line,
        };
        continue;
      }
      const [, runner = ''] = view.pasted ? [] : (RUN_BY.of(line.text).exec(line.text) ?? []);
      if (runner !== '')
        yield {
          field: 'organisation',
          value: cleanText(runner.replace(/\.$/, '')),
          confidence: 0.85,
          source: 'text',
          quote,
          place: PAGE_GROUP,
        };
      const labelled = labelledIn(line.text);
      if (labelled !== '') {
        const one = {
          field: 'organisation' as const,
          value: cleanText(labelled),
          confidence: 0.85,
          source: view.pasted ? ('signature' as const) : ('text' as const),
          quote,
          place: line,
        };
        yield one;
        called.set(one.value, one);
      }
    }
    // What a page of one company calls by such a label is whose page it is.
    const [only] = called.size === 1 && !view.pasted ? called.values() : [];
    if (only !== undefined) yield { ...only, confidence: 0.75, place: PAGE_GROUP };
  },
};

/** What a page says more than by its words that a company is called. */
function told(name: string, { text }: Line) {
  return {
    field: 'organisation' as const,
    value: cleanText(name),
    confidence: 0.85,
    source: 'text' as const,
    quote: cleanText(text, 300),
  };
}

/** Whose a page's address is tells whose page it is; where it has several, whose each of them is. */
function* addressees(view: View, seen: readonly Observation[]): Generator<Observation> {
  const towns = new Set<string>();
  const found: Addressee[] = [];
  for (const one of seen) {
    if (one.field !== 'address' || !isLine(one.place) || one.value.street === '') continue;
    towns.add(one.value.postalCode || one.value.city);
    const addressee = addresseeOf(view, one.place, one.value);
    if (addressee !== null) found.push(addressee);
  }
  for (const { name, line } of found)
    yield {
      field: 'organisation',
      value: cleanText(name),
      confidence: towns.size === 1 ? 0.6 : 0.85,
      source: 'text',
      quote: cleanText(line.text, 300),
      place: towns.size === 1 ? PAGE_GROUP : line,
    };
}

/** Whether what speaks for a company is one itself, not a title or a sentence's beginning, and the company the page's own or called one. */
function isSpeaker(speaker: string, other: string, title: string): boolean {
  const words = speaker.split(' ');
  if (words.length < 2 || words.length > 6 || jobTitleConfidence(speaker) > 0) return false;
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals * 2 > words.length && (title.includes(other) || hasLegalForm(other));
}

/** The company a line names behind a label; foot lines go on with others: "상호 : (주)가나 대표 : …". */
function labelledIn(text: string): string {
  const colon = text.search(/[:：]/);
  if (colon < 2 || colon > MAX_LABEL || !COMPANY_LABEL.test(text.slice(0, colon).trim())) return '';
  const [value = ''] = text.slice(colon + 1).split(/[\s|]\S{1,12}\s?[:：]/u, 1);
  const name = value.replace(/[\s|｜/·,，;]+$/u, '').trim();
  return name.length < 2 || name.length > MAX_BROKEN || !/\p{L}{2}/u.test(name) || personNameConfidence(name) >= 0.7
    ? ''
    : name;
}

/** The lines that name somebody or their work. */
function linesOfPeople(seen: readonly Observation[]): Set<number> {
  const lines = new Set<number>();
  for (const { field, place } of seen)
    if ((field === 'name' || field === 'jobTitle') && isLine(place)) lines.add(place.index);
  return lines;
}
