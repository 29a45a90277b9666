import { cleanText } from '../../contacts/clean-text';
import { hostOf } from '../../contacts/urls';
import { headlineIn } from './headline';
import { PageWalk } from './page-walk';
import { PLAIN_HEAD, plainHeads } from './plain-heads';
import { ShownLines } from './shown-lines';
import type { View } from './view';

/**
 * Walks a document once and lays it out as lines the way a reader sees them, without asking for layout: hidden
 * parts are left out, open shadow roots and same-origin frames are walked in place.
 */
export function documentView(document: Document, about: { url: string; title: string }, expired: () => boolean): View {
  const walk = new PageWalk(expired);
  walk.root(document);
  walk.end(document);
  const { layout } = walk;
  const headline = headlineIn(layout.lines, about.title);
  if (headline !== undefined) headline.heading = 1;
  for (const head of plainHeads(layout.lines)) head.heading = PLAIN_HEAD;
  const shown = new ShownLines();
  return {
    url: about.url,
    host: hostOf(about.url),
    title: cleanText(about.title, 1_000),
    language: cleanText(languageOf(document), 35),
    lines: layout.lines,
    links: layout.links,
    root: layout.root,
    documents: walk.documents,
    lineOf: (element) => {
      const start = walk.starts.get(element);
      return start === undefined ? null : (layout.lines[start] ?? null);
    },
    isShown: (line) => shown.has(line),
    pasted: false,
  };
}

/** What a document says its language is: on its root, or in its head as older pages do. */
function languageOf(document: Document): string {
  const said = document.documentElement?.getAttribute('lang') ?? '';
  return said === ''
    ? (document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? '')
    : said;
}
