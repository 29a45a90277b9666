import type { Line, View } from '../layout/view';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { hasLegalForm } from '../vocabulary/legal-forms';
import { eastAsianPersonIn } from './east-asian-line';
import { gluedParts } from './person-in-line';
import { personNameConfidence } from './person-name';
import { isScope } from './title-phrase';

/** The longest line of a title, and how many titles of two lines make a custom. */
const MAX_LENGTH = 80;
const MANY = 3;

/**
 * A title broken over the lines of one block: "Senior Vice President" and under it "Chief Risk Officer" or
 * "Operations and Technology". Null where the line is no title or the next is none of it.
 */
export function titleRun(view: View, line: Line, runs: TitleRuns): { title: string; last: Line } | null {
  if (view.lines[line.index + 1]?.block !== line.block || !isTitleLine(line.text)) return null;
  let title = line.text;
  let last = line;
  for (let at = line.index + 1; at <= line.index + 2; at += 1) {
    const next = view.lines[at];
    // A qualification, with who awards it in brackets, is no part of a title.
    if (next?.block !== line.block || next.text.length > MAX_LENGTH || /\(.*\)/.test(next.text)) break;
    if (!isTitleLine(next.text) && !goesOn(next, at)) break;
    title += `${/(?:\b(?:and|of|und|et|y)|[&,/-])$/i.test(title) ? '' : ','} ${next.text}`;
    last = next;
  }
  return last === line ? null : { title, last };

  function goesOn(next: Line, at: number): boolean {
    if (isScope(next.text, title)) return runs.has(line);
    return at === line.index + 1 && mayGoOn(next.text) && runs.areUsual(line);
  }
}

/**
 * How others of a page have their titles: where some have two lines of them, the line under somebody's title may be the
 * rest of it, and where nearly all have, it is. Elsewhere it may be a company.
 */
export class TitleRuns {
  private counts: Map<string, { two: number; other: number }> | null = null;
  private readonly view: View;

  constructor(view: View) {
    this.view = view;
  }

  /** Whether somebody else's title has two lines. */
  has(line: Line): boolean {
    return (this.countsOf(line)?.two ?? 0) > 0;
  }

  /** Whether most others' titles have two. */
  areUsual(line: Line): boolean {
    const { two, other } = this.countsOf(line) ?? { two: 0, other: 0 };
    return two >= MANY && two >= 2 * other;
  }

  private countsOf(line: Line): { two: number; other: number } | undefined {
    this.counts ??= this.counted();
    return this.counts.get(kindOf(line));
  }

  private counted(): Map<string, { two: number; other: number }> {
    const counts = new Map<string, { two: number; other: number }>();
    let last = -1;
    for (const [at, one] of this.view.lines.entries()) {
      const next = this.view.lines[at + 1];
      if (at <= last || next?.block !== one.block || !isTitleLine(one.text)) continue;
      if (personNameConfidence(next.text) > 0 || next.text.length > MAX_LENGTH) continue;
      const count = counts.get(kindOf(one)) ?? { two: 0, other: 0 };
      if (isTitleLine(next.text)) {
        count.two += 1;
        last = at + 1;
      } else if (!isScope(next.text, one.text)) count.other += 1;
      counts.set(kindOf(one), count);
    }
    return counts;
  }
}

/** Whether a line reads like more of a title, and like no company. */
function mayGoOn(text: string): boolean {
  return /^\p{Lu}[^@:\d]+$/u.test(text) && !hasLegalForm(text) && personNameConfidence(text) === 0;
}

function kindOf({ block }: Line): string {
  return `${block.depth} ${block.element?.localName}`;
}

/** Whether a line is a job title and nothing else. */
export function isTitleLine(text: string): boolean {
  return (
    text.length <= MAX_LENGTH &&
    jobTitleConfidence(text) >= 0.7 &&
    gluedParts(text) === null &&
    eastAsianPersonIn(text) === null &&
    !/\s(?:at|@)\s|[:：]|\s[-–—|]\s/u.test(text) &&
    personNameConfidence(text.split(',')[0] ?? '') === 0 &&
    // "専務取締役 青木 太郎" names whose title it is.
    eastAsianPersonIn(text) === null
  );
}
