import { cleanText } from '../../contacts/clean-text';
import { wordPattern } from '../word-pattern';
import { holdsParts, isCredits, regionOf } from './element-rules';
import { headsOthers } from './others-section';
import { plainLetters } from './plain-letters';
import type { Block, Line, Link, Region } from './view';
import { MAX_LINE_LENGTH, MAX_LINES, MAX_TEXT } from './view';

const MAX_LINKS = 5_000;
/** The longest words at a line's head that may be of interest for being set off: more than a name is a sentence. */
const MAX_LEAD = 80;

/** Where a link without words, but for a picture, leads if it is worth a line: to somebody. */
const TO_SOMEBODY =
  /^(?:mailto|tel|sms|smsto|callto|skype|weixin|whatsapp|tg|line|viber|data:text\/(?:x-)?vcard)\b|^https?:\/\/(?:[^/]*\.)?(?:linkedin|xing|wa\.me|whatsapp|t\.me|telegram\.me|line\.me|twitter|x\.com|facebook|github|instagram|weibo|wpa\.qq|signal\.me)|\.vcf(?:[?#]|$)/i;

/** What begins a word right behind words in bold: the verb of a sentence or another word in capitals, "<b>Jane Roe</b>is our buyer". */
const BEHIND_LEAD = wordPattern(
  String.raw`^(?:\p{Lu}\p{Ll}{2,}|is|was|has|had|joined|joins|leads|led|heads|serves|served|works|worked|brings|brought|began|started|founded|holds|oversees|manages|ist|war|hat|leitet|arbeitet|est|dirige|travaille|rejoint|trabaja|trabalha|lavora|werkt|leidt|jest|prowadzi|arbetar|arbejder|leder)\s`,
  'u',
);

/**
 * What parts two columns that were set with spaces. Behind a label it only sets its value off, and behind a full stop a
 * sentence, but not behind an initial's.
 */
const COLUMN = /(?<=[^\s:：.|]|(?<!\S)\p{Lu}\.)(?: {2,}\t*|\t+) *(?=[^\s|])/gu;

/** A line of three columns and more that are set with spaces, as pages of old have their tables, with bars between them. */
function inColumns(line: string): string {
  return (line.match(COLUMN)?.length ?? 0) > 1 ? line.replace(COLUMN, ' | ') : line;
}

/** A line or a block whose place is not settled yet. */
type Laid<T> = { -readonly [Key in keyof T]: T[Key] };

function isBare({ element }: Block): boolean {
  return element !== null && WRAPPERS.has(element.localName) && !element.hasAttributes();
}

/** Elements that say of what they hold what it is, by where they stand. */
const CELLS = new Set(['td', 'th', 'dt', 'dd']);

/** Elements that say nothing of what they hold. */
const WRAPPERS = new Set(['div', 'p', 'center', 'section', 'figure']);

/** So many parts at most a line has that says who somebody is. */
const MAX_PARTS = 8;

function partsOf(line: string, seams: readonly number[]): string[] {
  return [...seams, line.length].map((end, at) => plainLetters(cleanText(line.slice(seams[at - 1] ?? 0, end))));
}

function isInside(block: Block, outer: Block | null): boolean {
  if (outer === null) return true;
  for (let up: Block | null = block; up !== null; up = up.parent) if (up === outer) return true;
  return false;
}

/** What a block changes for what stands in it, to be given back at its end. */
type Outer = { block: Block; region: Region; heading: number; preformatted: boolean };

/** Where the words of a link begin: behind so many letters of the line at hand, and on which line. */
type LinkStart = { before: number; line: number };

/** Lays text out as lines, in the blocks they stand in, with the links on them. Knows nothing of where text comes from but its elements. */
export class LineLayout {
  readonly lines: Laid<Line>[] = [];
  readonly links: Link[] = [];
  readonly root: Block = { parent: null, depth: 0, element: null, from: 0, to: 0 };
  private block: Block = this.root;
  private region: Region = 'main';
  private heading = 0;
  private preformatted = false;
  private text = '';
  private lineHeading = 0;
  private leadEnd = 0;
  /** Where in the line one element ends and the next begins. */
  private seams: number[] = [];
  /** The part of the page about others that is open: how high its heading is, and what the heading stands in. */
  private others: { level: number; within: Block | null } | null = null;
  private pending: { href: string; text: string }[] = [];
  private taken = 0;
  private extraLines = 0;

  /** Whether as much was laid out as is read of one page. */
  get full(): boolean {
    return this.taken > MAX_TEXT || this.lines.length >= MAX_LINES + this.extraLines;
  }

  /** Makes room for so much more text and so many more lines. */
  widen(text: number, lines: number): void {
    this.extraLines += lines;
    this.taken = Math.min(this.taken, MAX_TEXT - text);
  }

  /** Whether text added now would stand right behind a word. */
  get isBehindWord(): boolean {
    return this.text !== '' && !/\s/.test(this.text.charAt(this.text.length - 1));
  }

  /** Begins a block on lines of its own; what it gives back is to be handed to `closeBlock`. */
  openBlock(element: Element, tag: string): Outer {
    this.endLine();
    const { block, region, heading, preformatted } = this;
    const outer = { block, region, heading, preformatted };
    this.block = { parent: block, depth: block.depth + 1, element, from: this.lines.length, to: 0 };
    this.region = regionOf(element, outer.region);
    if (tag.length === 2 && tag >= 'h1' && tag <= 'h6') this.heading = holdsParts(element) ? 0 : Number(tag.slice(1));
    else if (tag === 'dt' || tag === 'th' || tag === 'legend' || tag === 'summary') this.heading = 7;
    this.preformatted ||= tag === 'pre';
    return outer;
  }

  /** Ends the block begun last. */
  closeBlock(outer: Outer): void {
    this.endLine();
    this.block.to = this.lines.length;
    this.unwrap(this.block);
    ({ block: this.block, region: this.region, heading: this.heading, preformatted: this.preformatted } = outer);
  }

  /**
   * Of two blocks around one line that hold nothing else the one without any attribute is a mere wrapper, and so is
   * whatever fills a cell: the line stands where it would without.
   */
  private unwrap(outer: Laid<Block>): void {
    const line = outer.to - outer.from === 1 ? this.lines[outer.from] : undefined;
    const inner: Laid<Block> | undefined = line?.block;
    if (line === undefined || inner === undefined || inner === outer || inner.parent !== outer) return;
    if (isBare(inner) || CELLS.has(outer.element?.localName ?? '')) line.block = outer;
    else if (isBare(outer)) inner.parent = outer.parent;
  }

  /** Sets the text that follows off where the element does; what it gives back is to be handed to `endSetOff`. */
  setOff(tag: string): number {
    const { heading } = this;
    if (heading === 0 && (tag === 'b' || tag === 'strong' || tag === 'em' || tag === 'i')) this.heading = 7;
    return heading;
  }

  /** Ends what was set off last. */
  endSetOff(heading: number): void {
    this.heading = heading;
  }

  /** Says that an element begins right behind another. */
  noteSeam(): void {
    if (this.text !== '') this.seams.push(this.text.length);
  }

  /** Begins the words of a link; what it gives back is to be handed to `closeLink`. */
  openLink(): LinkStart {
    return { before: this.text.length, line: this.lines.length };
  }

  /** Ends the words of a link to `href`; null leads nowhere. */
  closeLink({ before, line }: LinkStart, href: string | null): void {
    if (href === null || this.links.length + this.pending.length >= MAX_LINKS) return;
    const text = this.lines.length === line ? this.text.slice(before) : (this.lines[line]?.text ?? '');
    const link = { href: href.slice(0, 4_000), text: cleanText(text) };
    const last = this.lines.at(-1);
    if (this.text.trim() === '' && last !== undefined && this.lines.length > line) this.attach(link, last);
    else this.pending.push(link);
  }

  /** Adds text; where it keeps its line breaks, as mail does, it has several lines. */
  add(text: string): void {
    if (!this.preformatted) this.addToLine(text);
    else
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) this.endLine();
        this.addToLine(inColumns(line));
      }
  }

  /** Ends the line at hand, if there is anything on it. */
  endLine(): void {
    const { pending, seams } = this;
    if (seams.length > 0) this.seams = [];
    if (this.text === '' && pending.length === 0) return;
    const text = plainLetters(cleanText(this.text, MAX_LINE_LENGTH));
    const lead =
      this.leadEnd === 0 || this.leadEnd > MAX_LEAD ? '' : plainLetters(cleanText(this.text.slice(0, this.leadEnd)));
    const parts = seams.length > 0 && seams.length < MAX_PARTS ? partsOf(this.text, seams) : [];
    this.text = '';
    this.leadEnd = 0;
    if (text === '' && pending.length === 0) return;
    this.pending = [];
    if (text === '' && !pending.some(({ href }) => TO_SOMEBODY.test(href))) return;
    const line: Line = {
      index: this.lines.length,
      text,
      block: this.block,
      region: this.isOfOthers(text) || isCredits(text) ? 'notice' : this.region,
      heading: this.lineHeading,
      lead,
      parts,
      links: [],
    };
    this.lines.push(line);
    for (const link of pending) this.attach(link, line);
  }

  /** Ends the whole. */
  end(): void {
    this.endLine();
    this.root.to = this.lines.length;
  }

  /** Whether a line stands in a part of the page that is about others by its heading, or is that heading. */
  private isOfOthers(text: string): boolean {
    const { others, lineHeading } = this;
    if (others !== null && ((lineHeading > 0 && lineHeading <= others.level) || !isInside(this.block, others.within)))
      this.others = null;
    if (lineHeading > 0 && headsOthers(text)) this.others = { level: lineHeading, within: this.block.parent };
    return this.others !== null;
  }

  private addToLine(text: string): void {
    if (this.text.length > MAX_LINE_LENGTH * 4) return;
    const blank = !/\S/.test(text);
    if (!blank && this.lineHeading === 7 && this.heading === 0 && this.text !== '') {
      this.leadEnd = this.text.length;
      if (BEHIND_LEAD.test(text) && /\s\S+(?:\p{Ll}|[,;:)])$/u.test(this.text.slice(-MAX_LEAD))) this.text += ' ';
    }
    // A line never begins with white space.
    if (!blank) this.lineHeading = this.text === '' ? this.heading : Math.min(this.lineHeading, this.heading);
    // An address that fills an element is set apart by its style, whatever stands right before it: "Mail" "me@…".
    const apart =
      text.length < 80 &&
      text.includes('@') &&
      /^\s*(?:[^\s@]+@[^\s@]+\.\p{L}{2,}|\p{Ll}{2,4}\.[^\s@]+@[^\s@]+)\s*$/u.test(text) &&
      /[\p{L}\p{N}]$/u.test(this.text);
    if (!blank) this.text += `${apart ? ' ' : ''}${text.slice(0, 20_000)}`;
    // A run of white space is as good as one sign of it, and none is needed at a line's head.
    else if (this.text !== '') this.text += ' ';
    this.taken += text.length;
  }

  private attach(link: { href: string; text: string }, line: Line): void {
    const whole: Link = { ...link, line };
    line.links.push(whole);
    this.links.push(whole);
  }
}
