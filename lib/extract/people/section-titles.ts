import type { Line, View } from '../layout/view';
import { isPageKind } from '../vocabulary/page-kinds';
import { departmentConfidence, roleConfidence } from '../vocabulary/roles';
import { personNameConfidence, SURE_NAME } from './person-name';
import { titleOfSeveral } from './title-of-several';

/** So many parts with people in them show how a page lists them, and so many of their headings are titles of several. */
const LEAST = 3;
const LEAST_TOLD = 2;
const MAX_HEAD = 60;
/** How far under its heading somebody is named. */
const REACH = 4;
/** From here on a phrase has a name's form. */
const FORM = 0.4;

/**
 * What a page's headings say of the people under each, where some of them are titles of several ("Gestionnaires") and most
 * of the others what an office does ("Comptabilité"): by the index of the heading. Nothing but its heading tells of whom
 * such a page lists without more what they do there.
 */
export function sectionTitles(view: View): ReadonlyMap<number, string> {
  const levels = new Map<string, Line[]>();
  for (const line of view.lines) {
    if (line.heading < 2 || line.heading > 6 || line.region !== 'main' || !mayHead(line.text)) continue;
    const level = `${line.heading} ${line.block.depth}`;
    levels.set(level, [...(levels.get(level) ?? []), line]);
  }
  const found = new Map<number, string>();
  for (const heads of levels.values()) {
    if (heads.filter(({ text }) => titleOfSeveral(bareHead(text)) !== '').length < LEAST_TOLD) continue;
    const peopled = heads.filter((head) => namesSomebody(head, view));
    const told = peopled.filter(({ text }) => titleOfSeveral(bareHead(text)) !== '');
    const ofWork = peopled.filter(({ text }) => isOfWork(bareHead(text)));
    if (peopled.length < LEAST || told.length < LEAST_TOLD || ofWork.length * 2 < peopled.length) continue;
    for (const { index, text } of peopled) {
      const head = bareHead(text);
      if (!isPageKind(head) && personNameConfidence(head) < SURE_NAME) found.set(index, titleOfSeveral(head) || head);
    }
  }
  return found;
}

/** Whether nothing more is said of somebody right under their name: another name, a number, a heading follows. */
export function isBareName({ index, block }: Line, { lines }: View): boolean {
  const next = lines[index + 1];
  if (next === undefined || (next.block !== block && next.block.parent !== block.parent)) return true;
  return next.heading > 0 || /@|\d{3}/.test(next.text) || nameForm(next.text) >= FORM;
}

/** A heading without the colon it ends with. */
export function bareHead(text: string): string {
  return text.replace(/\s*[:：]$/u, '');
}

function mayHead(text: string): boolean {
  return text.length <= MAX_HEAD && !/[\d@!?]/.test(text);
}

function isOfWork(head: string): boolean {
  return titleOfSeveral(head) !== '' || Math.max(roleConfidence(head), departmentConfidence(head)) >= 0.6;
}

function namesSomebody({ index }: Line, { lines }: View): boolean {
  for (const line of lines.slice(index + 1, index + 1 + REACH)) {
    if (line.heading > 0 && line.heading < 7) return false;
    if (nameForm(line.text) >= SURE_NAME) return true;
  }
  return false;
}

/** How surely a line begins with a name: "Jane Roe", "Jane Roe (JR): jane@…". */
function nameForm(text: string): number {
  return text.length > 120 ? 0 : personNameConfidence(text.split(/\s?[(:,–|]/u, 1)[0] ?? '');
}
