import { cleanText } from '../../contacts/clean-text';
import type { PhoneKind } from '../../contacts/contact';
import { nameWithGeneration } from '../../contacts/names';
import { type Observation, PAGE_GROUP, type Source, type SourceContext } from '../evidence/observation';
import type { View } from '../layout/view';
import { eastAsianPersonIn } from '../people/east-asian-line';
import { personNameConfidence, SURE_NAME } from '../people/person-name';
import { looksLikeMarkup } from '../people/plain-words';
import { largestFirstAddress } from '../postal/largest-first-address';
import { phoneKindBefore, saysNoPhone } from '../reach/phone-label';
import { readPhoneFor } from '../reach/read-phone-for';
import { COMPANY_LABEL } from '../vocabulary/company-label';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { isLegalForm, withShortForm } from '../vocabulary/legal-forms';
import { CONTACT_PERSON, FULL_NAME } from '../vocabulary/name-labels';
import { isPlainlyOrganisation } from '../vocabulary/organisation-words';
import { TITLE_LABEL } from '../vocabulary/title-label';
import { wordPattern } from '../word-pattern';

type Labelled = 'name' | 'jobTitle' | 'organisation' | 'address';

/** What a label says its value is. */
const LABELS: readonly [Labelled, Pick<RegExp, 'test'>][] = [
  [
    'name',
    wordPattern(
      String.raw`^(?:${CONTACT_PERSON}|${FULL_NAME}|(?:full |contact )?names?|contact(?: person)?|contact name|ansprechpartner(?:in)?|geschäftsführer(?:in)?|nom|nombre|nome|naam|interlocuteur|persona de contacto|pessoa de contato|persona di contatto|referente|contactpersoon|osoba kontaktowa|kontaktní osoba|kontaktná osoba|kapcsolattartó|persoană de contact|kontaktperson|yhteyshenkilö|yetkili(?: kişi)?|ilgili kişi|контактное лицо|контактна особа|υπεύθυνος επικοινωνίας|جهة الاتصال|مسؤول الاتصال|איש קשר|người liên hệ|ผู้ติดต่อ|imię i nazwisko|jméno(?: a příjmení)?|név|navn|namn|nimi|ad[ıi]? ?soyad[ıi]?|имя|ф\.?и\.?о\.?|піб|姓名|联系人?|联络人?|聯絡人?|聯繫人?|業務聯絡|負責人|负责人|氏名|担当者?|代表者?(?:氏?名)?|이름|성명|담당자|대표자?)$`,
    ),
  ],
  ['jobTitle', TITLE_LABEL],
  ['organisation', COMPANY_LABEL],
  ['address', /^(?:地址|公司地址|联系地址|通讯地址|住所|所在地|本社(?:所在地)?|주소|адрес)$/iu],
];

const MAX_PAIRS = 3_000;

/** The years an office is held for, behind it: "Chair · 2027", "Trésorier (2026-2028)". */
const TERM = /\s*[·,|(–-]?\s*(?:19|20)\d\d(?:\s?[-–/]\s?(?:(?:19|20)\d\d|\d\d))?\)?$/;

/** What is called so may be a product or a file as well: only a house's name tells. */
const CALLED = /^(?:名[称稱]|명칭|团体|團體)$/u;

/** "社　名": characters set apart for looks. */
const SPACED_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu;
/** A legal form that stands before its name, on a line of its own. */
const FORM_ALONE = /^(?:株式会社|有限会社|合同会社|合資会社|\S{0,4}法人|주식회사|유한회사)$/u;
/** How a name is read, behind it in brackets: "株式会社 青葉（かぶしきがいしゃあおば）". */
const READING =
  /\s*[（(][\p{Script=Hiragana}\p{Script=Katakana}ー\s]+[）)]$|\s*[（(]\s?(?:英文|英語|英訳|English)[^（()）]*[）)].*$/u;

/**
 * Values behind a label that has an element to itself: `dl` lists, and tables of two columns ("Company | Acme GmbH"),
 * as imprints and company profiles have them. Mail addresses and places of the West are read where they stand.
 */
export const labelledValues: Source = {
  id: 'labelled-values',
  *observe(view, context) {
    const companies = new Set<string>();
    let company: Observation | null = null;
    for (const root of view.documents) {
      for (const value of [...root.querySelectorAll('dd, tr > td:nth-child(2):last-child')].slice(0, MAX_PAIRS)) {
        if (context.expired()) return;
        const label = labelOf(value);
        if (label === null) continue;
        for (const one of observePair(label, value, view, context)) {
          yield one;
          if (one.field === 'organisation') {
            companies.add(one.value);
            company = one;
          }
        }
      }
    }
    // What a page of one company calls by such a label is whose page it is.
    if (company !== null && companies.size === 1 && !view.pasted)
      yield { ...(company as Observation), confidence: 0.75, place: PAGE_GROUP };
  },
};

/** The element that labels `value`: the `dt` before it, or the cell it shares a row with. */
function labelOf(value: Element): Element | null {
  let before = value.previousElementSibling;
  while (before?.localName === 'dd' && value.localName === 'dd') before = before.previousElementSibling;
  const labels =
    before !== null && (before.localName === 'dt' || before.localName === 'th' || before.localName === 'td');
  return labels ? before : null;
}

function* observePair(
  label: Element,
  element: Element,
  view: View,
  context: Pick<SourceContext, 'countries'>,
): Generator<Observation> {
  const said = cleanText(label.textContent ?? '', 40)
    .replace(/\s*[:：*]+$/u, '')
    .replace(SPACED_HAN, '');
  if (said === '' || said.length > 30) return;
  const line = view.lineOf(element);
  const value = cleanText(element.textContent ?? '', 200);
  if (value === '' || line === null || looksLikeMarkup(value)) return;
  const made = { source: 'text' as const, quote: cleanText(`${said}: ${value}`, 300), place: line };
  // Of a house of several names each has a line, as has who is behind it: the first is what it is called.
  const first = value.startsWith(line.text) && !FORM_ALONE.test(line.text) ? line.text : '';
  const goesOn = isLegalForm(value.slice(first.length).trim());
  const house = isPlainlyOrganisation(line.text) ? first : '';
  const field = house !== '' && CALLED.test(said) ? 'organisation' : LABELS.find(([, words]) => words.test(said))?.[0];
  if (field === 'name') {
    // Labels like "name" stand beside products and files, too: the value must have a name's form.
    // Of several each has a line of their own.
    const whole = value.startsWith(line.text) ? line.text : value;
    // "联系 | 王经理": what colleagues say names somebody beside such a label alone.
    const called = eastAsianPersonIn(whole) ?? eastAsianPersonIn(`${said}：${whole}`);
    if (called !== null) {
      yield { field, value: called.name, confidence: 0.86, ...made };
      if (called.title !== '') yield { field: 'jobTitle', value: called.title, confidence: 0.86, ...made };
    } else if (personNameConfidence(value) >= 0.3)
      yield { field, value: nameWithGeneration(value), confidence: 0.86, ...made };
  } else if (field === 'address') {
    const address = largestFirstAddress(value);
    if (address !== null) yield { field, value: address, confidence: 0.88, ...made };
  } else if (field !== undefined) {
    const bare =
      field === 'organisation' ? withShortForm((goesOn ? value : house || first || value).replace(READING, '')) : value;
    // Who trades under their own name is no company, nor is a number.
    const own = field === 'organisation' && (personNameConfidence(bare) >= 0.7 || !/\p{L}{2}/u.test(bare));
    if (!own && bare.length <= 120 && !/@|\d{5}/.test(bare)) yield { field, value: bare, confidence: 0.86, ...made };
  } else if (label.localName === 'dt' && TERM.test(said)) {
    // With the years of it an office reads like none.
    const office = said.replace(TERM, '');
    if (jobTitleConfidence(office) >= 0.5 && personNameConfidence(value) >= SURE_NAME)
      yield { field: 'jobTitle', value: office, confidence: 0.85, ...made };
  } else yield* phone(said, value, made, context);
}

/** A number whose kind stands in its label's element: "Fax" in one cell, the number in the other. */
function* phone(
  said: string,
  value: string,
  made: Pick<Observation, 'source' | 'quote' | 'place'>,
  context: Pick<SourceContext, 'countries'>,
): Generator<Observation> {
  if (!/^[+\d(][\d\s()./-]{5,24}\d$/.test(value)) return;
  const kind: PhoneKind | undefined = phoneKindBefore(`${said}: `);
  if (kind === undefined || saysNoPhone(said)) return;
  const entry = readPhoneFor(value, context.countries(), kind === 'work' ? undefined : kind);
  if (entry.e164 !== '') yield { field: 'phone', value: entry, confidence: 0.94, ...made };
}
