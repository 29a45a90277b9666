import { cleanText } from '../../contacts/clean-text';
import { documentView } from '../layout/document-view';
import type { Line, View } from '../layout/view';
import { bothEnds } from './both-ends';
import type { BodyLine } from './newest-lines';
import { olderFrom, quotedElements } from './quoted-elements';

/** The most of a plain body that is read, in UTF-16 units and in lines. */
const MAX_TEXT = 300_000;
const TAIL = 60_000;
const MAX_LINES = 6_000;
const MAX_LINE = 4_000;

/** A plain body as lines, blank ones included. */
export function textLines(text: string): BodyLine[] {
  const whole =
    text.length <= MAX_TEXT ? text : `${text.slice(0, -TAIL).slice(0, MAX_TEXT - TAIL)}\n${text.slice(-TAIL)}`;
  return bothEnds(whole.split(/\r\n?|\n|\u2028|\u2029/), MAX_LINES).map((line) => ({
    text: line
      .slice(0, MAX_LINE)
      .replace(/[\u200b\ufeff]/g, '')
      .replace(/\u00a0/g, ' ')
      .trimEnd(),
    older: false,
  }));
}

/** An HTML body as lines the way a reader sees them; what a link tells beyond its words stands behind them, as plain mail writes it. */
export function htmlLines(document: Document, expired: () => boolean): BodyLine[] {
  const view = documentView(document, { url: '', title: '' }, expired);
  const cut = olderFrom(document).reduce((first, element) => {
    const line = view.lineOf(element);
    return Math.min(first, line?.index ?? first);
  }, view.lines.length);
  const isQuoted = quotedElements();
  const rules = rulesBefore(document, view);
  const pictures = picturesBefore(document, view);
  return bothEnds(view.lines, MAX_LINES).flatMap((line) => {
    const older = line.index >= cut || isQuoted(line.block.element);
    const text = withLinks(line).slice(0, MAX_LINE);
    return [...(rules.has(line.index) ? [RULE] : []), ...(pictures.get(line.index) ?? []), text].map((one) => ({
      text: one,
      older,
    }));
  });
}

/** A drawn rule, as plain mail writes it. */
const RULE = '----';
/** The most rules that are looked at, from the end, where signatures are. */
const MAX_RULES = 20;

/** The lines before which a rule is drawn: many programs part the signature with one. */
function rulesBefore(document: Document, view: View): ReadonlySet<number> {
  const rules = [...document.querySelectorAll('hr')].slice(-MAX_RULES);
  return new Set(rules.flatMap((rule) => view.lineOf(rule)?.index ?? []));
}

/** The most pictures whose words are looked at. */
const MAX_PICTURES = 60;

/** The words of pictures, which may be a logo's, in square brackets as plain mail writes them; by the line they stand before. */
function picturesBefore(document: Document, view: View): ReadonlyMap<number, string[]> {
  const pictures = new Map<number, string[]>();
  for (const image of [...document.querySelectorAll('img[alt]')].slice(-MAX_PICTURES)) {
    const words = cleanText(image.getAttribute('alt') ?? '', 120).replace(/[[\]]/g, ' ');
    // Symbols, addresses and names of files tell nothing that the lines don't.
    if (words.length < 3 || words.includes('@') || !/\p{L}{2}/u.test(words)) continue;
    const line = view.lineOf(image) ?? (image.parentElement === null ? null : view.lineOf(image.parentElement));
    if (line !== null) pictures.set(line.index, [...(pictures.get(line.index) ?? []), `[${words}]`]);
  }
  return pictures;
}

/** The line with the targets its words don't show: an address behind "Mail me", a profile behind an icon. */
function withLinks(line: Line): string {
  let { text } = line;
  const shown = bare(text);
  for (const { href } of line.links.slice(0, 10)) {
    const target = href.trim().slice(0, 500);
    if (/^mailto:/i.test(target)) {
      const address = (target.slice(7).split('?')[0] ?? '').toLowerCase();
      if (address !== '' && !shown.includes(bare(address))) text += ` <${address}>`;
    } else if (/^(tel|sms):/i.test(target)) {
      const digits = target.replace(/\D/g, '');
      if (digits.length >= 6 && !text.replace(/\D/g, '').includes(digits.slice(-6))) text += ` <${target}>`;
    } else if (/^https?:\/\//i.test(target)) {
      const [host = ''] = target.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[/?#]/);
      const path = /(?:linkedin|wa\.me|t\.me|line\.me|whatsapp|xing|weixin|facebook|twitter|x\.com)/i.test(host);
      if (path || !shown.includes(host.toLowerCase())) text += ` <${target}>`;
    }
  }
  return text.trim();
}

/** Letters, digits, "@" and "." alone, for telling whether words show an address however they set it. */
function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}@.]+/gu, '');
}
