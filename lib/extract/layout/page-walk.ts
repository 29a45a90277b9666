import { followsBox, isCard, isOwnBlock, isSetApart, KINDS, MAY_HOST } from './element-kinds';
import { endParts, isHiddenByMarkup, isListing, MAY_HIDE, takesTurns } from './element-rules';
import { LineLayout } from './line-layout';
import { linkTarget } from './link-target';
import { sampleCells } from './sample-cells';
import { StyleLooks } from './style-looks';
import { turned } from './turned-text';

/** So deep a page is walked in one go: further down the stack would run out. */
const MAX_DEPTH = 400;
const MAX_DOCUMENTS = 50;

/** After so many nodes the walk looks whether it is to stop. */
const LOOKS = 16;

/** How much text, and in how many lines, is read of each part of an overlong page's end. */
const END_TEXT = 20_000;
const END_LINES = 500;

/** Goes through what of a document a reader sees, and hands its text to the layout. */
export class PageWalk {
  readonly layout = new LineLayout();
  readonly documents: (Document | ShadowRoot)[] = [];
  /** The elements that were walked and, at the same place, the line each begins on. */
  private readonly elements: Element[] = [];
  private readonly lineNumbers: number[] = [];
  private startsByElement: Map<Element, number> | null = null;
  /** What markup may hide, of the documents walked so far. */
  private readonly mayBeHidden = new Set<Element>();
  private readonly samples = new Set<Element>();
  private visited = 0;
  private stopped = false;
  private readonly styles = new StyleLooks();
  private depth = 0;
  /** What holds something deeper than that. */
  private readonly deeper: (ParentNode & Node)[] = [];
  private readonly expired: () => boolean;

  constructor(expired: () => boolean) {
    this.expired = expired;
  }

  /** The line each element begins on. Few readings ask, so the index is made when one does. */
  get starts(): ReadonlyMap<Element, number> {
    this.startsByElement ??= new Map(this.elements.map((element, at) => [element, this.lineNumbers[at] ?? 0]));
    return this.startsByElement;
  }

  /** Walks a document, or one within it, to its end; of very many no more than the first. */
  root(root: Document | ShadowRoot): void {
    if (this.documents.length >= MAX_DOCUMENTS) return;
    this.enter(root);
    const top = 'body' in root ? (root.body ?? root.documentElement) : root;
    if (top !== null) this.children(top);
    this.below();
    this.layout.end();
  }

  /** What lies deeper than one go reaches is walked after the rest, as though the page began there. */
  private below(): void {
    if (this.depth > 0) return;
    for (const parent of this.deeper) {
      this.layout.endLine();
      this.children(parent);
    }
    this.deeper.length = 0;
  }

  private enter(root: Document | ShadowRoot): void {
    this.documents.push(root);
    for (const element of root.querySelectorAll(MAY_HIDE)) this.mayBeHidden.add(element);
  }

  /** Where a page was too long for the walk: what stands at its end, for that is where a company says how to reach it. */
  end(document: Document): void {
    if (!this.stopped) return;
    const { starts } = this;
    for (const element of endParts(document)) {
      if (starts.has(element)) continue;
      this.layout.widen(END_TEXT, END_LINES);
      this.stopped = false;
      this.element(element);
      this.below();
      this.layout.endLine();
    }
    this.layout.end();
  }

  private children(parent: ParentNode & Node): void {
    if (this.depth > MAX_DEPTH) {
      this.deeper.push(parent);
      return;
    }
    this.depth += 1;
    for (let node: ChildNode | null = parent.firstChild; node !== null && !this.stopped; node = node.nextSibling) {
      this.visited += 1;
      if (this.visited % LOOKS === 0) this.look();
      const type = node.nodeType;
      if (type === 1) this.element(node as Element);
      else if (type === 3) {
        let text = node.nodeValue ?? '';
        // Comments part no words: frameworks set one between the bits they fill in.
        while (node.nextSibling !== null && (node.nextSibling.nodeType === 8 || node.nextSibling.nodeType === 3)) {
          node = node.nextSibling;
          if (node.nodeType === 3) text += node.nodeValue ?? '';
        }
        this.layout.add(text);
      }
    }
    this.depth -= 1;
  }

  /** The same where nothing but white space stands between elements: to step over it spares half the nodes. */
  private parts(parent: Element): void {
    if (this.depth > MAX_DEPTH) {
      this.deeper.push(parent);
      return;
    }
    this.depth += 1;
    for (let part = parent.firstElementChild; part !== null && !this.stopped; part = part.nextElementSibling) {
      this.visited += 1;
      if (this.visited % LOOKS === 0) this.look();
      this.element(part);
    }
    this.depth -= 1;
  }

  /** Stops the walk where enough was laid out, or the time is up. */
  private look(): void {
    this.stopped ||= this.layout.full || this.expired();
  }

  private element(element: Element): void {
    const tag = element.localName;
    const kind = KINDS.get(tag) ?? (isOwnBlock(element) ? 'block' : 'other');
    if (tag === 'pre' && isListing(element)) return;
    if (tag === 'code' && SAMPLE_NUMBER.test(element.textContent ?? '')) return;
    if (tag === 'table') for (const cell of sampleCells(element)) this.samples.add(cell);
    if (tag === 'td' && this.samples.has(element)) return;
    if (kind === 'skipped' || (this.mayBeHidden.has(element) && isHiddenByMarkup(element) && !takesTurns(element)))
      return;
    const { layout } = this;
    this.elements.push(element);
    this.lineNumbers.push(layout.lines.length);
    this.startsByElement?.set(element, layout.lines.length);
    switch (kind) {
      case 'block':
      case 'table': {
        const outer = layout.openBlock(element, tag);
        if (kind === 'table') this.parts(element);
        else this.inside(element, MAY_HOST.has(tag) || tag.includes('-'));
        layout.closeBlock(outer);
        return;
      }
      case 'link': {
        if (layout.isBehindWord && isSetApart(element)) layout.endLine();
        else if (followsBox(element)) layout.noteSeam();
        const card = isCard(element) ? layout.openBlock(element, tag) : null;
        const start = layout.openLink();
        this.inside(element, false);
        layout.closeLink(start, linkTarget(element));
        if (card !== null) layout.closeBlock(card);
        return;
      }
      case 'break':
        layout.endLine();
        return;
      case 'frame':
        this.frame(element);
        return;
      case 'picture':
        // A picture of the sign in an address, against collectors.
        if (layout.isBehindWord && AT_SIGN.test(element.getAttribute('alt') ?? '')) layout.add('@');
        return;
      case 'box':
      case 'other': {
        if (this.styles.isGluedDecoy(element, layout.isBehindWord)) return;
        if (kind === 'box' && layout.isBehindWord && isSetApart(element)) layout.endLine();
        else if (kind === 'box' && followsBox(element)) layout.noteSeam();
        const outer = layout.setOff(tag);
        this.inside(element, kind === 'other' || tag === 'span');
        layout.endSetOff(outer);
      }
    }
  }

  private inside(element: Element, mayHost: boolean): void {
    const shadow = mayHost ? element.shadowRoot : null;
    if (shadow !== null && this.documents.length < MAX_DOCUMENTS) {
      this.enter(shadow);
      this.children(shadow);
    }
    // Most elements hold nothing but text: to ask for it at once is cheaper than for the nodes it stands in.
    const text = element.firstElementChild === null ? (element.textContent ?? '') : null;
    if (text !== null && this.styles.isTurned(element, text)) this.layout.add(turned(text));
    else if (text === null || text.includes('@')) this.children(element);
    else if (text !== '') this.layout.add(text);
  }

  /** A frame of the same origin is walked in place; of another there is no document to see. */
  private frame(element: Element): void {
    const inner = 'contentDocument' in element ? (element as HTMLIFrameElement).contentDocument : null;
    if (inner === null) return;
    this.layout.endLine();
    this.root(inner);
  }
}

/** A number set as a program's text shows how one is written, or what a test is called with. */
const SAMPLE_NUMBER = /^\s*\+?\d[\d\s().-]{6,22}\s*$/;

/** What says of a picture that it is of the sign in a mail address. */
const AT_SIGN = /^\s?[([]?(?:@|＠|at|arroba|arobase)[)\]]?\s?$/i;
