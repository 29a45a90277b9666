import type { Line } from './view';
import { jobTitleConfidence } from './vocabulary/job-titles';

/** Remembers "Managing directors:" above a list of names, so that each gets the title. */
export class TitleHeads {
  private title = '';
  private until = -1;

  note(line: Line): void {
    const head = /^(.{0,60}?)[:：]$/u.exec(line.text)?.[1];
    if (head === undefined) return;
    const word = head.split(/\s+/).filter((part) => jobTitleConfidence(part) > 0);
    this.title = word.at(-1) ?? '';
    this.until = this.title === '' ? -1 : line.index + 1;
  }

  titleFor(line: Line): string {
    if (line.index > this.until) return '';
    this.until = line.index + 1;
    return this.title;
  }
}
