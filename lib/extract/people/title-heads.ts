import type { Line, View } from '../layout/view';
import { lazily } from '../lazily';
import { jobTitleConfidence } from '../vocabulary/job-titles';
import { isPageKind } from '../vocabulary/page-kinds';
import { SURE_NAME } from './person-name';
import { bareHead, isBareName, sectionTitles } from './section-titles';
import { titleOfEach } from './title-of-each';
import { titleOfSeveral } from './title-of-several';

/** The longest heading that is nothing but a title, and how far under it its people stand. */
const MAX_HEAD = 40;
const MAX_UNDER = 60;
/** So many words before a colon are a title as they stand, where they say neither whose it is nor by whom: "Vertreten durch die Geschäftsführer:". */
const MAX_TITLE = 4;
const WHOSE =
  /(?:^|\s)(?:our|your|my|the|by|durch|von|unsere?n?|ihre?n?|der|die|das|den|notre|nos|votre|vos|par|le|la|les|nuestr[oa]s?|su|por|el|los|las|noss[oa]s?|il|i|gli|onze?|door|de|het|nasz|nasi|vår|vores?)\s/iu;

/** Remembers "Managing directors:" above a list of names, or as their heading, so that each gets the title. */
export class TitleHeads {
  private title = '';
  private until = -1;
  /** The heading a title is, 0 where it is a line with a colon: then only the lines right under it are of it. */
  private level = 0;
  /** Whether it is but what the page lists them under: whatever stands under a name says more of them. */
  private listed = false;
  private readonly view: View;
  private readonly sections: () => ReadonlyMap<number, string>;

  constructor(view: View) {
    this.view = view;
    this.sections = lazily(() => sectionTitles(view));
  }

  /** Takes in the next line, in the order they stand in. */
  note(line: Line): void {
    if (line.heading > 0 && this.noteHeading(line)) return;
    const head = /^(.{0,60}?)[:：]$/u.exec(line.text)?.[1]?.trim();
    if (head === undefined) return;
    const words = head.split(/\s+/);
    const whole = words.length <= MAX_TITLE && !WHOSE.test(head) ? titleOfEach(head) : '';
    this.remember(line, whole || (words.findLast((part) => jobTitleConfidence(part) > 0) ?? ''), 0);
  }

  /** The title of whom a line names; `sure` is how surely it is a name, for a heading stands over much else. */
  titleFor(line: Line, sure: number): string {
    if (line.index > this.until || this.isOver(line) || (this.level > 0 && sure < SURE_NAME)) return '';
    if (this.listed && !isBareName(line, this.view)) return '';
    if (this.level === 0) this.until = line.index + 1;
    return this.title;
  }

  /** A heading that is a title of several; any other heading of its rank ends what stands under it. */
  private noteHeading(line: Line): boolean {
    const { text, heading, index } = line;
    const head = bareHead(text);
    const each = heading === 1 || text.length > MAX_HEAD || isPageKind(head) ? '' : titleOfSeveral(head);
    const title = each || (this.sections().get(index) ?? '');
    if (title !== '') this.remember(line, title, heading, each === '');
    else if (this.isOver(line)) this.until = -1;
    return title !== '';
  }

  private isOver({ heading }: Line): boolean {
    return this.level > 0 && heading > 0 && heading <= this.level;
  }

  private remember({ index }: Line, title: string, level: number, listed = false): void {
    this.title = title;
    this.level = level;
    this.listed = listed;
    this.until = title === '' ? -1 : index + (level === 0 ? 1 : MAX_UNDER);
  }
}
