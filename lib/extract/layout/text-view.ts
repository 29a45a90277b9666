import { cleanText } from '../../contacts/clean-text';
import { hostOf } from '../../contacts/urls';
import { plainLetters } from './plain-letters';
import type { Block, Line, Link, View } from './view';
import { MAX_LINE_LENGTH, MAX_LINES } from './view';

/** The most text read from a selection or a paste, in UTF-16 units. */
export const MAX_PASTE = 200_000;

/** A bare text as a view: blank lines part its blocks. */
export function textView(text: string, about: { url: string; title: string }): View {
  const lines: Line[] = [];
  const links: Link[] = [];
  const root: Block = { parent: null, depth: 0, element: null, from: 0, to: 0 };
  let block: Block | null = null;
  for (const written of text.slice(0, MAX_PASTE).split(/\r\n?|\n|\u2028|\u2029/)) {
    const clean = plainLetters(cleanText(written, MAX_LINE_LENGTH));
    if (clean === '') {
      block = null;
      continue;
    }
    if (lines.length >= MAX_LINES) break;
    block ??= { parent: root, depth: 1, element: null, from: lines.length, to: lines.length };
    const line: Line = {
      index: lines.length,
      text: clean,
      block,
      region: 'main',
      heading: 0,
      lead: '',
      parts: [],
      links: [],
    };
    lines.push(line);
    block.to = lines.length;
    for (const [href] of clean.matchAll(/\b(?:https?:\/\/|www\.)[^\s<>"'|,;，；]+/giu)) {
      const link: Link = { href: href.startsWith('www') ? `https://${href}` : href, text: href, line };
      line.links.push(link);
      links.push(link);
    }
  }
  root.to = lines.length;
  return {
    url: about.url,
    host: hostOf(about.url),
    title: about.title,
    language: /\p{Script=Han}/u.test(text) ? 'zh' : '',
    lines,
    links,
    root,
    documents: [],
    lineOf: () => null,
    isShown: () => true,
    pasted: true,
  };
}
