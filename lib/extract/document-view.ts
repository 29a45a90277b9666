import { cleanText } from '../contacts/clean-text';
import { hostOf } from '../contacts/urls';
import {
  BLOCKS,
  CREDITS,
  endParts,
  isHiddenByMarkup,
  isHiddenByStyle,
  regionOf,
  SKIPPED,
  takesTurns,
} from './element-rules';
import type { Block, Line, Link, Region, View } from './view';
import { MAX_LINE_LENGTH, MAX_LINES, MAX_TEXT } from './view';

const MAX_DEPTH = 400;
const MAX_LINKS = 5_000;

/** How much text, and in how many lines, is read of each part of an overlong page's end. */
const END_TEXT = 20_000;
const END_LINES = 500;

/** Style look-ups are dear; only short bits glued into an address or a number are worth one. */
const MAX_STYLE_LOOKUPS = 300;

/**
 * Walks a document once and lays it out as lines the way a reader sees them, without asking for layout: hidden
 * parts are left out, open shadow roots and same-origin frames are walked in place.
 */
export function documentView(document: Document, about: { url: string; title: string }, expired: () => boolean): View {
  const walk = new Walk(expired);
  walk.root(document);
  walk.end(document);
  return {
    url: about.url,
    host: hostOf(about.url),
    title: cleanText(about.title, 1_000),
    language: cleanText(document.documentElement?.getAttribute('lang') ?? '', 35),
    lines: walk.lines,
    links: walk.links,
    root: walk.rootBlock,
    documents: walk.documents,
    lineOf: (element) => {
      const start = walk.starts.get(element);
      return start === undefined ? null : (walk.lines[start] ?? null);
    },
    pasted: false,
  };
}

class Walk {
  readonly lines: Line[] = [];
  readonly links: Link[] = [];
  readonly documents: (Document | ShadowRoot)[] = [];
  readonly starts = new WeakMap<Element, number>();
  readonly rootBlock: Block = { parent: null, depth: 0, element: null, from: 0, to: 0 };
  private block = this.rootBlock;
  private text = '';
  private heading = 0;
  private lineHeading = 0;
  private region: Region = 'main';
  private pending: { href: string; text: string }[] = [];
  private taken = 0;
  private visited = 0;
  private stopped = false;
  private lookups = 0;
  private depth = 0;
  private preformatted = false;
  private extraLines = 0;
  private readonly expired: () => boolean;

  constructor(expired: () => boolean) {
    this.expired = expired;
  }

  root(root: Document | ShadowRoot): void {
    if (this.documents.length >= 50) return;
    this.documents.push(root);
    const top = 'body' in root ? (root.body ?? root.documentElement) : root;
    if (top !== null) this.children(top);
    this.endLine();
    this.rootBlock.to = this.lines.length;
  }

  /** Where a page was too long for the walk: what stands at its end, for that is where a company says how to reach it. */
  end(document: Document): void {
    if (!this.stopped) return;
    for (const element of endParts(document)) {
      if (this.starts.has(element)) continue;
      this.stopped = false;
      this.extraLines += END_LINES;
      this.taken = Math.min(this.taken, MAX_TEXT - END_TEXT);
      this.element(element);
      this.endLine();
    }
    this.stopped = true;
    this.rootBlock.to = this.lines.length;
  }

  private children(parent: ParentNode & Node): void {
    if (this.depth > MAX_DEPTH) return;
    this.depth += 1;
    for (let node = parent.firstChild; node !== null && !this.stopped; node = node.nextSibling) {
      this.visited += 1;
      if (this.visited % 500 === 0 && this.expired()) this.stopped = true;
      if (node.nodeType === 3) this.addLines(node.nodeValue ?? '');
      else if (node.nodeType === 1) this.element(node as Element);
    }
    this.depth -= 1;
  }

  private element(element: Element): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || (isHiddenByMarkup(element) && !takesTurns(element))) return;
    this.starts.set(element, this.lines.length);
    if (tag === 'br' || tag === 'hr') this.endLine();
    else if (BLOCKS.has(tag)) this.blockElement(element, tag);
    else if (tag === 'a') this.linkElement(element);
    else if (tag === 'iframe' || tag === 'frame') this.frame(element);
    else if (tag !== 'img' && !this.isGluedDecoy(element)) this.inlineElement(element, tag);
  }

  private inlineElement(element: Element, tag: string): void {
    const heading = this.heading;
    if (this.heading === 0 && (tag === 'b' || tag === 'strong' || tag === 'em' || tag === 'i')) this.heading = 7;
    this.inside(element);
    this.heading = heading;
  }

  private blockElement(element: Element, tag: string): void {
    this.endLine();
    const { block, region, heading } = this;
    const own: Block = { parent: block, depth: block.depth + 1, element, from: this.lines.length, to: 0 };
    this.block = own;
    this.region = regionOf(element, region);
    if (/^h[1-6]$/.test(tag)) this.heading = Number(tag.slice(1));
    else if (tag === 'dt' || tag === 'th' || tag === 'legend' || tag === 'summary') this.heading = 7;
    const { preformatted } = this;
    this.preformatted ||= tag === 'pre';
    this.inside(element);
    this.endLine();
    this.preformatted = preformatted;
    own.to = this.lines.length;
    this.block = block;
    this.region = region;
    this.heading = heading;
  }

  private inside(element: Element): void {
    const shadow = element.shadowRoot;
    if (shadow !== null && this.documents.length < 50) {
      this.documents.push(shadow);
      this.children(shadow);
    }
    this.children(element);
  }

  private linkElement(element: Element): void {
    const before = this.text.length;
    const line = this.lines.length;
    this.inside(element);
    const href = element.getAttribute('href') ?? '';
    const protectedMail = element.getAttribute('data-cfemail');
    if ((href === '' && protectedMail === null) || this.links.length + this.pending.length >= MAX_LINKS) return;
    const text = this.lines.length === line ? this.text.slice(before) : (this.lines[line]?.text ?? '');
    const link = { href: href.slice(0, 4_000), text: cleanText(text) };
    const last = this.lines.at(-1);
    if (this.text.trim() === '' && last !== undefined && this.lines.length > line) this.attach(link, last);
    else this.pending.push(link);
  }

  private frame(element: Element): void {
    const inner = 'contentDocument' in element ? (element as HTMLIFrameElement).contentDocument : null;
    if (inner === null) return;
    this.endLine();
    this.root(inner);
  }

  /** A short bit without space around it, hidden by a style sheet: put there against address collectors. */
  private isGluedDecoy(element: Element): boolean {
    if (this.lookups >= MAX_STYLE_LOOKUPS || element.firstElementChild !== null || !element.hasAttribute('class'))
      return false;
    const text = element.textContent ?? '';
    if (text.length > 30 || !/^[\w.@-]+$/.test(text) || !/\S$/.test(this.text)) return false;
    const parent = element.parentElement;
    if (parent === null || parent.childElementCount > 40) return false;
    this.lookups += 1;
    return isHiddenByStyle(element);
  }

  /** Text that keeps its line breaks, as mail does, has several lines. */
  private addLines(text: string): void {
    for (const [at, line] of (this.preformatted ? text.split('\n') : [text]).entries()) {
      if (at > 0) this.endLine();
      this.addText(line);
    }
  }

  private addText(text: string): void {
    if (this.text.length > MAX_LINE_LENGTH * 4) return;
    if (text.trim() !== '')
      this.lineHeading = this.text.trim() === '' ? this.heading : Math.min(this.lineHeading, this.heading);
    // An address that fills an element is set apart by its style, whatever stands right before it: "Mail" "me@…".
    const apart =
      text.length < 80 && /^\s*[^\s@]+@[^\s@]+\.\p{L}{2,}\s*$/u.test(text) && /[\p{L}\p{N}]$/u.test(this.text);
    this.text += `${apart ? ' ' : ''}${text.slice(0, 20_000)}`;
    this.taken += text.length;
    if (this.taken > MAX_TEXT) this.stopped = true;
  }

  private endLine(): void {
    const text = cleanText(this.text, MAX_LINE_LENGTH);
    this.text = '';
    const { pending } = this;
    if (text === '' && pending.length === 0) return;
    this.pending = [];
    if (text === '' && !pending.some(({ href }) => /^(mailto|tel|sms|https?:\/\/[^/]*(linkedin|wa\.me))/i.test(href)))
      return;
    const line: Line = {
      index: this.lines.length,
      text,
      block: this.block,
      region: CREDITS.test(text) ? 'notice' : this.region,
      heading: this.lineHeading,
      links: [],
    };
    this.lines.push(line);
    for (const link of pending) this.attach(link, line);
    if (this.lines.length >= MAX_LINES + this.extraLines) this.stopped = true;
  }

  private attach(link: { href: string; text: string }, line: Line): void {
    const whole: Link = { ...link, line };
    line.links.push(whole);
    this.links.push(whole);
  }
}
