import type { Line, View } from '../layout/view';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { organisationConfidence, TOLD_BY_A_WORD } from '../vocabulary/organisation-words';
import { mayBeOffice } from './office-columns';
import { personNameConfidence } from './person-name';

// Lines of one form that say who holds an office: "Secretary: Jane Roe".

/** An office and, behind its colon, who holds it. */
const HELD = /^([^:：@\d]{3,40}?)\s?[:：]\s?(\S.{3,})$/u;
/** What else a colon stands behind before a name: who took a picture, who wrote what stands there, whom to ask. */
const NO_OFFICE =
  /^(?:f?photos?|fotos?|bild(?:er|nachweis)?|text[eo]?s?|words|story|design|layout|graphics?|source|quelle|by|von|par|por|di|from|credits?|contact[os]?|contatto|contato|kontakt|ansprechpartner(?:in)?|name|nom|nombre|nome|tel\p{L}*|phone|fax|e-?mail)$/iu;
/** How far from a line others of its list may stand. */
const NEAR = 2;
const NEAR_IN_LIST_OF_HOUSES = 6;

/**
 * What a line calls the office of whom it names, told by the lines beside it: "Sağlık Personeli: Jane Roe" under "Aile
 * Hekimi: Tom Quist"; '' where none of those beside it begins with a title we know.
 */
export function labelledOffice(line: Line, name: string, view: View): string {
  const [, office = '', holder = ''] = HELD.exec(line.text) ?? [];
  if (office === '' || !holder.includes(name) || !mayBeOffice(office) || NO_OFFICE.test(office)) return '';
  const told = beside(line, NEAR, view).some(
    ({ label, holder: held }) => jobTitleConfidence(label) >= 0.5 && namesSomebody(held),
  );
  return told ? office : '';
}

/**
 * The house whose office a line says who holds, where each of a list has its name over such a line: "Orlwood Chess Club
 * (est. 1933)" and under it "Secretary: Jane Roe"; '' where no other line of the list has another house over it.
 */
export function houseOverOffice(line: Line, view: View): string {
  const [, office = ''] = HELD.exec(line.text) ?? [];
  const own = office === '' ? '' : houseAt(line.index - 1, view);
  if (own === '') return '';
  const listed = beside(line, NEAR_IN_LIST_OF_HOUSES, view).some(({ label, line: { index } }) => {
    const other = label === office ? houseAt(index - 1, view) : '';
    return other !== '' && other !== own;
  });
  return listed ? own : '';
}

/** The lines of such a form around one, in its part of the page. */
function beside(
  { index, region }: Line,
  reach: number,
  { lines }: View,
): { line: Line; label: string; holder: string }[] {
  return lines.slice(Math.max(0, index - reach), index + reach + 1).flatMap((line) => {
    const [, label = '', holder = ''] = line.index === index ? [] : (HELD.exec(line.text) ?? []);
    return label !== '' && line.region === region ? [{ line, label, holder }] : [];
  });
}

/** Whom a line begins with the name of: nothing but when or where it was founded stands behind that. */
function houseAt(index: number, { lines }: View): string {
  const text = lines[index]?.text ?? '';
  if (text.length > 120 || HELD.test(text)) return '';
  const name =
    text.split(/\s?\(|,\s|\s(?:based in|founded|est\.|fondée?|gegründet|fundad[oa]|fondat[oa])\s/iu, 1)[0] ?? '';
  return /^\p{Lu}/u.test(name) && organisationConfidence(name) >= TOLD_BY_A_WORD ? name.trim() : '';
}

function namesSomebody(text: string): boolean {
  return personNameConfidence(text.split(/\s?[(,|–]|\s-\s/u, 1)[0] ?? '') >= 0.4;
}
