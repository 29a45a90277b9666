import type { Line } from '../layout/view';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { isPageKind } from '../vocabulary/page-kinds';
import { SURE_NAME } from './person-name';
import { titleOfEach } from './title-of-each';

/** Offices of several, whose members are called by them: "Vorstand" over two names. */
const BODY = /^(?:vorstand|aufsichtsrat|verwaltungsrat|beirat|geschäftsführung|geschäftsleitung|prokura)$/i;
/** The longest heading that is nothing but a title, and how far under it its people stand. */
const MAX_HEAD = 40;
const MAX_UNDER = 60;

/** Remembers "Managing directors:" above a list of names, or as their heading, so that each gets the title. */
export class TitleHeads {
  private title = '';
  private until = -1;
  /** The heading a title is, 0 where it is a line with a colon: then only the lines right under it are of it. */
  private level = 0;

  /** Takes in the next line, in the order they stand in. */
  note(line: Line): void {
    if (line.heading > 0) this.noteHeading(line);
    const head = /^(.{0,60}?)[:：]$/u.exec(line.text)?.[1];
    if (head === undefined) return;
    const word = head.split(/\s+/).filter((part) => jobTitleConfidence(part) > 0);
    this.remember(line, word.at(-1) ?? '', 0);
  }

  /** The title of whom a line names; `sure` is how surely it is a name, for a heading stands over much else. */
  titleFor(line: Line, sure: number): string {
    if (line.index > this.until || this.isOver(line) || (this.level > 0 && sure < SURE_NAME)) return '';
    if (this.level === 0) this.until = line.index + 1;
    return this.title;
  }

  /** A heading that is a title of several; any other heading of its rank ends what stands under it. */
  private noteHeading(line: Line): void {
    const { text, heading } = line;
    const each = heading === 1 || text.length > MAX_HEAD || isPageKind(text) ? '' : titleOfSeveral(text);
    if (each !== '') this.remember(line, each, heading);
    else if (this.isOver(line)) this.until = -1;
  }

  private isOver({ heading }: Line): boolean {
    return this.level > 0 && heading > 0 && heading <= this.level;
  }

  private remember({ index }: Line, title: string, level: number): void {
    this.title = title;
    this.level = level;
    this.until = title === '' ? -1 : index + (level === 0 ? 1 : MAX_UNDER);
  }
}

/** What each of those is whom a heading calls by a title of several, '' where it is none or more than one. */
export function titleOfSeveral(head: string): string {
  if (BODY.test(head)) return head;
  const each = /\s(?:and|und|et|y|e|&)\s|[,/]/u.test(head) ? head : titleOfEach(head);
  return each === head ? '' : each;
}
