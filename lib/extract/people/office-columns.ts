import { jobTitleConfidence } from '../vocabulary/job-titles';
import { namesTogether } from './names-together';
import { personNameConfidence, SURE_NAME } from './person-name';

/** So many who hold an office make a list of them, and so many of the offices are ones we know. */
const LEAST = 3;
const KNOWN = 1 / 3;
/** So many of the cells beside an office say who holds it. */
const MOSTLY = 0.6;
const MAX_OFFICE = 60;
const MAX_NAME = 80;
/** That nobody holds an office. */
const VACANT =
  /^(?:[-–—.]*|open|vacant|vacancy|unfilled|tba|tbc|tbd|to be (?:announced|confirmed|appointed|elected)|position (?:open|vacant)|n\/?a|none|vakant|unbesetzt|n\.? ?n\.?|vacante?|à pourvoir|nicht besetzt|нет|вакант\p{L}*|空缺|空席|欠員|공석)$/iu;

/**
 * Which columns of a table without a head hold offices and, right of them, who holds each: "Treasurer | Jane Roe | 555 …".
 * Some of the offices are titles we know; the others beside a name are the house's own ("Mailings", "Web site").
 * `rows` are the texts of the cells of every row. -1 where there is none.
 */
export function officeColumns(rows: readonly (readonly string[])[]): { name: number; jobTitle: number } {
  const width = rows[0]?.length ?? 0;
  for (let name = 1; name < width; name += 1) if (areOffices(rows, name)) return { name, jobTitle: name - 1 };
  return { name: -1, jobTitle: -1 };
}

function areOffices(rows: readonly (readonly string[])[], at: number): boolean {
  let beside = 0;
  let held = 0;
  let sure = 0;
  let known = 0;
  for (const row of rows) {
    const [office = '', holder = ''] = [row[at - 1], row[at]];
    if (office === '' || VACANT.test(holder)) continue;
    beside += 1;
    if (!mayBeOffice(office)) continue;
    const form = nameForm(holder);
    if (form < 0.4) continue;
    held += 1;
    if (form >= SURE_NAME) sure += 1;
    if (jobTitleConfidence(office) >= 0.5) known += 1;
  }
  return held >= LEAST && held >= beside * MOSTLY && sure >= held / 2 && known >= LEAST && known >= held * KNOWN;
}

function nameForm(text: string): number {
  if (text.length > MAX_NAME) return 0;
  return namesTogether(text) === null ? personNameConfidence(text) : SURE_NAME;
}

/** Whether a cell may say what somebody holds: few words, no number or address, and nobody's name. */
export function mayBeOffice(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= MAX_OFFICE &&
    !/[@:：]|\d{3}|^[^\p{L}\d]/u.test(text) &&
    personNameConfidence(text) < SURE_NAME
  );
}
