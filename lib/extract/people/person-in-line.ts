import { initialsOf } from '../../contacts/names';
import { isEastAsian } from '../../contacts/names/east-asian-name';
import { DOUBTFUL } from '../vocabulary/doubtful-given-names';
import { isGivenName } from '../vocabulary/given-names';
import { jobTitleConfidence, mayHoldTitle } from '../vocabulary/job-titles';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { CONTACT_PERSON } from '../vocabulary/name-labels';
import { isCommonWord } from '../vocabulary/not-names';
import { organisationConfidence, TOLD_BY_A_WORD } from '../vocabulary/organisation-words';
import { countryNamed, isTown } from '../vocabulary/places';
import { wordPattern } from '../word-pattern';
import { labelsApart } from './labels-apart';
import { personNameConfidence, SURE_NAME } from './person-name';

const PARTING =
  /\s+[|\u2022\u00b7\u2013\u2014\ufffd~/-]+\s+|\s*[|\u2022\u00b7\u2014]\s*|,\s+|\uff0c|\u3001|:\s+|(?<=\p{L}\s?):(?=\p{Lu}\p{Ll})|\uff1a\s*|;\s+|\s+\/\s+|\s{2,}|\s\(|\)\s*|\s*(?:\.{3,}|\u2026+|_{3,})\s*/u;
/** What all of those have: most lines have none, and are in one part. */
const MAY_PART = /[|\u2022\u00b7\u2013\u2014\ufffd~/,\uff0c\u3001:\uff1a;()\u2026-]|\s{2}|\.{3}|_{3}/u;
/** A part that is a telephone number: it says nothing of whose title stands behind it. */
const NUMBER = /^\+?[\d\s().-]{7,24}$/;
const EXTENSION = /,?\s+(?:ext(?:ension)?\.?|x)\s?\d{1,6}$/i;
/** "Jane Roe-Buyer", "Jane Roe–Buyer": a dash with nothing around it. */
const GLUED = wordPattern(String.raw`^(.{5,40}?\p{Ll})[-\u2013](\p{Lu}.{2,60})$`, 'u');
/** A legal form before its name, parted from it by its bracket: "(주)오를씨". */
const FORM_AHEAD = /^[(（][주유사재株有]$/u;
/** Letters behind a name that say what somebody passed or belongs to, not what they do: "CPA", "Ph.D.", "CFP®", "LEED AP". */
const LETTERS = wordPattern(
  String.raw`^(?:(?!C[A-Z]{1,2}O\b|[SEA]?VP\b|HR\b|IT\b|PR\b|QA\b|R&D\b|US\b|UK\b|USA\b)\p{Lu}(?:[\p{Lu}.\d-]|\p{Ll}(?=\p{Lu}|\.|$)){0,7}[®™]?(?:\s|$)){1,3}$`,
  'u',
);
const NAME_LABEL = wordPattern(
  `^(?:${CONTACT_PERSON}|contact(?: person| name)?|attn|attention|name|by|author|written by|posted by|(?:ihre? )?ansprechpartner(?:in)?|kontakt(?:person)?|contacto|(?:persona|personne) (?:de|à) contact(?:o|er)?|pessoa de contato|persona di contatto|referente|responsable|(?:votre )?(?:interlocuteur|interlocutrice|contact)|contactpersoon|osoba (?:kontaktowa|do kontaktu)|kontaktní osoba|kontaktná osoba|kapcsolattartó|persoană de contact|yhteyshenkilö|yetkili(?: kişi)?|ilgili kişi|контактное лицо|контактна особа|лице за контакт|υπεύθυνος επικοινωνίας|جهة الاتصال|איש קשר|người liên hệ|ผู้ติดต่อ|vertreten durch|联系人|姓名|聯絡人|担当者?|氏名|담당자?|이름)$`,
);

/** A Chinese name with the title behind it, as cards and contact pages write it: 王晓明 经理, 李娜（销售总监）. */
const HAN_TITLED = /^([\p{Script=Han}]{2,4}?)\s*[\s（(]\s*([\p{Script=Han}]{2,10})[）)]?$/u;

/** What says of whom a title is: "The company's owner", "Call my assistant". */
const WHOSE =
  /^(?:(?:the\s+)?\p{L}+['’]s|(.*\s)?(?:my|our|his|her|their|meine?[nr]?|unsere?[nr]?|mon|ma|notre|mi|nuestr[oa]|(?:o |a )?(?:meu|minha|noss[oa])|(?:il |la )?(?:mio|mia|nostr[oa])|mijn|onze|min|mit|vår|vores))\s+/iu;

/** As what somebody signs or is named, before their office: "en qualité de Présidente", "in her capacity as Chair". */
const IN_CAPACITY = wordPattern(
  String.raw`^(?:(?:agissant|actuando|acting)\s+)?(?:(?:en (?:sa |leur )?qualité (?:de |d['’])|en (?:su )?calidad de|na (?:sua )?qualidade de|(?:in|nella)(?: sua)? qualità di|in (?:seiner|ihrer) eigenschaft als|in (?:his|her|the) capacity (?:as|of)|in (?:(?:de|zijn|haar) )?hoedanigheid (?:van|als)|w charakterze|jako|i egenskap a[vf]|ominaisuudessa)\s*)(?:the\s+)?`,
);

const DEGREE = /^(?:prof|dr|dott|mag|ing|dipl|lic|mgr|phd|med|jur)\.(?:[-\p{L}.]*)$/iu;

/** What the number or mailbox behind a name is called: "Treasurer Jane Roe Tel: 0171 …". */
const REACHED_BY = /(?<=\S\s.*\S)\s+(?:e-?mail|mail|tel|telefon|phone|fax|mobile?|mobil|handy|cell)\.?$/i;

/** Somebody a line names among other words, the title before the name, what stands behind it, and the first part of that. */
export type PersonInLine = {
  name: string;
  confidence: number;
  titleBefore: string;
  behind: string;
  nextPart: string;
};

/**
 * Whom a line of several parts names: "Jane Roe, Head of Sales", "Owner: Jane Roe". Null where it names nobody.
 * `signed`: it stands under a quotation; `pasted`: the rep handed the text over.
 */
export function personInLine(
  written: string,
  eastAsian: boolean,
  signed: boolean,
  pasted: boolean,
): PersonInLine | null {
  const text = (eastAsian ? labelsApart(written) : written).replace(EXTENSION, '');
  const titledHan = eastAsian && HAN_TITLED.test(text.replace(/^[^:：]{1,8}[:：]\s*/u, ''));
  let parts = (titledHan || MAY_PART.test(text) ? text.split(titledHan ? /[:：]\s*/u : PARTING) : [text])
    .map((part) => part.trim().replace(IN_CAPACITY.of(part), '').replace(REACHED_BY, ''))
    .filter((part) => part !== '' && !NUMBER.test(part));
  // "Jane Roe, 555-0142": beside a number a name may stand alone.
  const numbered = parts.length === 1 && MAY_PART.test(text) && personNameConfidence(parts[0] ?? '') >= SURE_NAME;
  if (parts.length === 1) parts = gluedParts(text) ?? parts;
  if (parts.length < 2 && !numbered && titleBefore(text)[0] === '') return null;
  // "Ann Arbor, MI 48104", "Ann Arbor, Mich. 48104" name a place.
  if (parts.length > 12 || /\b(?:[A-Z]{2}|[A-Z][a-z]{2,4}\.|[A-Z]\.\s?[A-Z]\.)\s+\d{5}\b|^\d{4,5}\s/.test(text))
    return null;
  const untitled = parts.map(titleBefore);
  const apart = untitled.flatMap(([title, name]) => (title === '' ? [name] : [title, name]));
  parts = withoutLetters(withGeneration(turnedFirst(apart, text)));
  const scores = parts.map((part, at) =>
    isLabel(part, at, parts, text) || FORM_AHEAD.test(parts[at - 1] ?? '')
      ? 0
      : personNameConfidence(part) || calledByGivenName(parts, at),
  );
  const best = signed && (scores[0] ?? 0) >= 0.4 ? 0 : scores.indexOf(Math.max(...scores));
  const score = scores[best] ?? 0;
  const labelled = best > 0 && NAME_LABEL.test(parts[best - 1] ?? '');
  const titled = [parts[best - 1], parts[best + 1]].some(
    (part) => part !== undefined && jobTitleConfidence(part) >= 0.5,
  );
  const contactLine = /@|\d[\d\s().-]{6,}\d/.test(text);
  // "Jane Roe (JR): jane@roe.example": what somebody is called on paper.
  const initialled = parts[best + 1] === initialsOf(parts[best] ?? '') && text.includes(`(${parts[best + 1]})`);
  const confidence = labelled
    ? Math.max(0.85, score)
    : initialled
      ? Math.max(0.8, score)
      : titled || (signed && best === 0)
        ? score + (signed ? 0.31 : 0.25)
        : best === 0 || contactLine || pasted
          ? score
          : score - 0.25;
  if (score < 0.3 || confidence < 0.4) return null;
  // "Quist Orl (HK) Limited" is a company's, whatever its brackets part.
  if (score < SURE_NAME && best === 0 && hasLegalForm(text)) return null;
  const before = best > 0 && !labelled ? withoutOwner(parts[best - 1] ?? '') : '';
  return {
    name: parts[best] ?? '',
    confidence,
    titleBefore: jobTitleConfidence(before) > 0 ? before : '',
    behind: titlesBehind(parts[best] ?? '', parts.slice(best + 1), text),
    nextPart: parts[best + 1] ?? '',
  };
}

/** What stands behind a name; of titles that only strokes part none is an employer: "Jane Roe – Owner / Key Person". */
function titlesBehind(name: string, behind: readonly string[], text: string): string {
  const [first = '', ...others] = behind;
  const whole = behind.join(' / ');
  const joined =
    others.length > 0 &&
    text.slice(text.indexOf(name) + name.length).replace(/^[\s,–—|:-]+/u, '') === whole &&
    jobTitleConfidence(first) >= 0.5 &&
    !others.some((one) => isTown(one) || organisationConfidence(one) >= TOLD_BY_A_WORD || hasLegalForm(one));
  return joined ? whole : behind.join(', ');
}

/** A title without what stands before it up to whose it is, where that is no title: "Assistant to our CEO" stays whole. */
function withoutOwner(title: string): string {
  const [owner = '', before = ''] = WHOSE.exec(title) ?? [];
  return jobTitleConfidence(before) > 0 ? title : title.slice(owner.length);
}

/**
 * Whether a part stands before a colon with more than a title behind it, and only has the form of a name: a label is as
 * often two words with capitals ("Zuständige Kammer: …").
 */
function isLabel(part: string, at: number, parts: readonly string[], text: string): boolean {
  const next = parts[at + 1];
  if (next === undefined || !/[:：]/.test(text.charAt(text.indexOf(part) + part.length))) return false;
  const titled = parts.length === 2 && jobTitleConfidence(next) >= 0.5;
  return !titled && personNameConfidence(part) < SURE_NAME;
}

/** "Jane Roe-Buyer" as name and title. */
export function gluedParts(text: string): string[] | null {
  const [, name = '', title = ''] = GLUED.of(text).exec(text) ?? [];
  return name !== '' && personNameConfidence(name) >= 0.7 && jobTitleConfidence(title) >= 0.7 ? [name, title] : null;
}

/** "Roe, Jane – Buyer": the name, which its own comma parted, in one part. */
function turnedFirst(parts: readonly string[], text: string): string[] {
  const [family = '', given = '', ...others] = parts;
  const whole = `${family}, ${given}`;
  const turned =
    others.length > 0 && !/\s/.test(family) && text.startsWith(whole) && personNameConfidence(whole) >= SURE_NAME;
  return turned ? [whole, ...others] : [...parts];
}

const GENERATION = /^((?:Jr|Sr|II|III|IV)\.?)(?:\s+(.+))?$/;

/** "John Roe, Jr.", "John Roe, Jr. has …": what tells the son from the father, in one part with the name. */
function withGeneration(parts: readonly string[]): string[] {
  const at = parts.findIndex((part, index) => index > 0 && GENERATION.test(part));
  if (at < 1) return [...parts];
  const [, generation = '', rest = ''] = GENERATION.exec(parts[at] ?? '') ?? [];
  const behind = rest === '' ? [] : [rest];
  return [...parts.slice(0, at - 1), `${parts[at - 1]} ${generation}`, ...behind, ...parts.slice(at + 1)];
}

/** The parts without the letters behind a name, where a title follows them. */
function withoutLetters(parts: string[]): string[] {
  if (!parts.some((part, at) => at > 0 && LETTERS.test(part))) return parts;
  const title = parts.findLastIndex((part) => !LETTERS.test(part) && jobTitleConfidence(part) >= 0.5);
  return parts.filter((part, at) => at === 0 || at > title || !LETTERS.test(part));
}

/** How sure it is that a part is what somebody with a title beside it is called at work: "Jane – Office Manager". */
function calledByGivenName(parts: readonly string[], at: number): number {
  if (parts.length !== 2 || !isGivenNameAlone(parts[at] ?? '')) return 0;
  const other = parts[1 - at] ?? '';
  return jobTitleConfidence(other) >= 0.8 ? 0.45 : 0;
}

/** Whether a word is a given name and neither a place nor a plain word. */
export function isGivenNameAlone(word: string): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(word) &&
    isGivenName(word) &&
    !isCommonWord(word) &&
    !DOUBTFUL.test(word) &&
    !isTown(word) &&
    countryNamed(word) === ''
  );
}

/** "Vd är Jane Roe", "Geschäftsführerin ist Jane Roe": a sentence that begins with the title. */
const COPULA = /\s(?:is|ist|är|er|on|est|es|è|é|jest|je|este|was|war|blev|wurde)$/u;

/** "Director Jane Roe" as title and name; a phrase without a title before a name as ['', phrase]. */
function titleBefore(part: string): [string, string] {
  const [, han = '', behind = ''] = (isEastAsian(part) ? HAN_TITLED.exec(part) : null) ?? [];
  if (han !== '' && personNameConfidence(han) > 0 && jobTitleConfidence(behind) > 0) return [behind, han];
  const words = mayHoldTitle(part) ? part.split(/\s+/) : [];
  for (let at = Math.min(4, words.length - 2); at >= 1; at -= 1) {
    const title = words.slice(0, at).join(' ');
    const name = words.slice(at).join(' ');
    // "Notary Dr. Jane Roe": the degree is the name's.
    if (DEGREE.test(words[at - 1] ?? '')) continue;
    if (words.length - at <= 5 && jobTitleConfidence(title) > 0 && personNameConfidence(name) >= 0.7)
      return [title.replace(COPULA, ''), name];
  }
  return ['', part];
}
