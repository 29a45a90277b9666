import { SKIPPED } from '../layout/element-rules';
import { codeOf, MARKUP_WORDS } from './markup-words';
import { mayShow } from './may-show';
import { frameDocument, pierce } from './pierce';
import { WEBMAILS } from './webmails';
import { webmailsAt } from './webmails-at';

const MAX_LINES = 2_000;
const MAX_DEPTH = 80;
const MAX_NAME = 60;
const MAX_SHAPE = 40;
const MAX_TEXT = 20_000;
/** Attributes whose values are names that the markup gives its parts. */
const MARKS: Readonly<Record<string, string>> = { id: '#', class: '.', role: '@' };
/** What differs between rows of one form. */
const SHAPES = / ".*"$|=(?!true|false)[^\]]*/gm;
const CHOICES = /^(true|false|mixed|page|dialog|menu|listbox|tree|grid|polite|assertive|none|auto|ltr|rtl|\d)$/;
/** What counts or dials, not what tells the third column from the fourth. */
const NUMBERS = /\d{3,}|\d+(?:[-_.:]\d+){2,}/g;
/** Letters and digits in no order, as what tells one message from all others is made of. */
const MADE_UP = /(?=[a-z]*\d+[a-z]+\d|\d+[a-z]+\d+[a-z])[a-z\d]{12,}/i;
/** Attributes whose values are the page's own; of others the words are taken for content. */
const NO_CONTENT = /^(id|class|role|style|type|for|src|srcdoc|on.*|xmlns.*|aria-(?!label$|description$|valuetext$).*)$/;
/** Attributes whose values are mostly names of the markup, too, but for those that say whose or what they are. */
const MARKUP_DATA = /^data-(?!.*(?:user|owner|name|from|sender|author|contact|subject|title|tip|label|mail|addr))/;

/**
 * What a page is made of, as text for whoever keeps Duebook's tables of webmails: its elements, what they are called
 * and which attributes they have. No word of the page's content is in it: texts and values become their shape
 * ("a a <a@a.a>"), addresses of links their scheme, and of a name only what is certainly markup's stays, for whoever "ivanov" is may be written in
 * other letters on the page. What a sender
 * wrote is left out where it is known, as is the page's host: only which of the known webmails it is stands there.
 */
export function reportPage(document: Document, url: string): string {
  const words = new Set<string>();
  gatherWords(document, words, 0);
  const webmails = webmailsAt(url).filter((webmail) => mayShow(webmail, document));
  const bodies = (webmails.length > 0 ? webmails : WEBMAILS).flatMap(({ generations }) =>
    generations.flatMap(({ body }) => body),
  );
  const lines = [`webmail: ${webmails.map(({ id }) => id).join(', ') || 'unknown'}`];
  new Skeleton(words, bodies, lines).page(document, 0);
  return lines.join('\n');
}

class Skeleton {
  private readonly words: ReadonlySet<string>;
  private readonly bodies: readonly string[];
  private readonly lines: string[];
  private readonly written = new Set<Element>();
  private readonly named = new Map<string, string>();

  constructor(words: ReadonlySet<string>, bodies: readonly string[], lines: string[]) {
    this.words = words;
    this.bodies = bodies;
    this.lines = lines;
  }

  page(document: Document, depth: number): void {
    for (const body of this.bodies) for (const one of pierce(document, body)) this.written.add(one);
    if (document.documentElement !== null) this.element(document.documentElement, depth);
  }

  private element(element: Element, depth: number): void {
    if (this.lines.length >= MAX_LINES || depth > MAX_DEPTH || SKIPPED.has(element.localName)) return;
    const indent = ' '.repeat(depth);
    const isWritten = this.written.has(element);
    const text = isWritten ? ' (body)' : textShape(element);
    this.lines.push(`${indent}${this.tag(element)}${this.attributes(element)}${text}`);
    if (isWritten) return;
    const frame = frameDocument(element);
    if (frame !== null) {
      this.lines.push(`${indent} (frame)`);
      this.page(frame, depth + 2);
    }
    if (element.shadowRoot !== null) {
      this.lines.push(`${indent} (shadow)`);
      this.children(element.shadowRoot, depth + 2);
    }
    this.children(element, depth + 1);
  }

  /** Neighbours of one form, as the rows of a list, stand there once, with their number. */
  private children(parent: ParentNode, depth: number): void {
    let last = { form: '', at: 0, line: '', times: 1 };
    for (const child of parent.children) {
      const at = this.lines.length;
      this.element(child, depth);
      const form = this.lines.slice(at).join('\n').replace(SHAPES, '');
      if (form !== '' && form === last.form) {
        this.lines.length = at;
        last.times += 1;
        this.lines[last.at] = `${last.line} ×${last.times}`;
      } else {
        last = { form, at, line: this.lines[at] ?? '', times: 1 };
      }
    }
  }

  private tag(element: Element): string {
    // Of what is no HTML, only what the browser knows has a kind of its own.
    const isKnown = !/-/.test(element.localName) && !/Unknown|object (SVG|MathML)?Element/.test(kindOf(element));
    return isKnown ? element.localName : this.name(element.localName);
  }

  private attributes({ attributes }: Element): string {
    return [...attributes]
      .map(({ name, value }) => {
        const mark = MARKS[name];
        if (mark === undefined) return name === 'style' ? '' : `[${this.name(name)}${valueShape(name, value)}]`;
        const names = value.split(/\s+/).filter((one) => one !== '');
        return names.map((one) => mark + this.name(one).replace(name === 'id' ? /\d+/g : NUMBERS, '0')).join('');
      })
      .join('');
  }

  private name(written: string): string {
    const known = this.named.get(written);
    if (known !== undefined) return known;
    const name = this.holdsContent(written) ? '?' : codeOf(written);
    this.named.set(written, name);
    return name;
  }

  private holdsContent(name: string): boolean {
    if (name.length > MAX_NAME || !/^[\w:.-]+$/.test(name) || MADE_UP.test(name)) return true;
    return name.split(/[\W_]+|(?<=[a-z])(?=[A-Z])|(?<=\d)(?=\D)|(?<=\D)(?=\d)/).some((part) => {
      const word = part.toLowerCase();
      return !MARKUP_WORDS.has(word) && this.words.has(word);
    });
  }
}

/** Every word and number the page says, in its frames and shadow roots too, as far as a name could hold it. */
function gatherWords(tree: Document | Element | ShadowRoot, words: Set<string>, depth: number): void {
  if (depth > MAX_DEPTH) return;
  for (const node of tree.childNodes) {
    if (node.nodeType === 3) addWords(node.nodeValue ?? '', words);
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (SKIPPED.has(element.localName) && element.localName !== 'head') continue;
    for (const { name, value } of element.attributes) {
      const isOwn = NO_CONTENT.test(name) || (name === 'href' && !/^mailto:/i.test(value));
      if (!isOwn && (!MARKUP_DATA.test(name) || /[@\s]/.test(value))) addWords(value, words);
    }
    const frame = frameDocument(element);
    if (frame !== null) gatherWords(frame, words, depth + 1);
    if (element.shadowRoot !== null) gatherWords(element.shadowRoot, words, depth + 1);
    gatherWords(element, words, depth + 1);
  }
}

function addWords(text: string, words: Set<string>): void {
  const plain = text.slice(0, MAX_TEXT).normalize('NFD').replace(/\p{M}/gu, '');
  for (const [word] of plain.matchAll(/[A-Za-z]{2,}|\d{3,}/g)) words.add(word.toLowerCase());
}

function kindOf(element: Element): string {
  return Object.prototype.toString.call(element);
}

function valueShape(name: string, value: string): string {
  if (value === '') return '';
  if (/^(aria|data)-/.test(name) && CHOICES.test(value)) return `=${value}`;
  const scheme = /^(https?|mailto|tel|javascript|data|blob|about):/i.exec(value)?.[0];
  return `=${scheme === undefined ? shapeOf(value) : scheme.toLowerCase()}`;
}

function textShape({ childNodes }: Element): string {
  const text = [...childNodes].filter(({ nodeType }) => nodeType === 3).map(({ nodeValue }) => nodeValue);
  const shape = shapeOf(text.join(' ').trim());
  return shape === '' ? '' : ` "${shape}"`;
}

/** A text without its words: "Jane Roe <jane@roe.example>" is "a a <a@a.a>". */
function shapeOf(text: string): string {
  return text
    .slice(0, MAX_TEXT)
    .replace(/[\p{L}\p{M}]+/gu, 'a')
    .replace(/\p{N}+/gu, '0')
    .replace(/\s+/g, ' ')
    .replace(/[^a0 @<>.,:;()/"-]/gu, '_')
    .slice(0, MAX_SHAPE);
}
