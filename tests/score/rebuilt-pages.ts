import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Bench, type Figures, listIn } from './bench';
import type { GoldContact } from './facts';
import { jsdomPages } from './jsdom-pages';
import { scoreMultilingualPages } from './multilingual-pages';

type Page = { file: string; gold: GoldContact[] };
type Rebuild = (document: Document, gold: readonly GoldContact[]) => void;

const BLOCKS = 'div, li, td, th, dd, dt, section, article, header, footer, address, main, aside, blockquote';

/** Other ways to build a page that a reader sees no difference in; what the reader of pages makes of it may not differ, either. */
const REBUILT: Record<string, Rebuild> = {
  /** Every part in a wrapper of its own, one class for all, and a framework's own elements, as site builders write pages. */
  wrapped: (document) => {
    for (const element of document.body.querySelectorAll('article, section, li')) renamed(element, 'x-part');
    for (const element of document.body.querySelectorAll(BLOCKS)) {
      const wrapper = document.createElement('div');
      wrapper.append(...element.childNodes);
      element.append(wrapper);
    }
    for (const element of document.body.querySelectorAll('p, h1, h2, h3, h4, div'))
      if (!isStyled(element)) element.className = 'block';
  },
  /** No headings but what style sheets make of a `div`. */
  headless: (document) => {
    for (const heading of document.body.querySelectorAll('h1, h2, h3, h4, h5, h6')) renamed(heading, 'div');
  },
  /** Names and their titles as two parts of one line that style sheets set apart, and all other headings of one rank. */
  spans: (document, gold) => {
    for (const heading of document.body.querySelectorAll('h1, h3, h4, h5, h6')) renamed(heading, 'h2');
    for (const contact of gold) {
      const name = [...document.body.querySelectorAll('p, div, h1, h2, h3, h4, h5')].find((element) =>
        isSaid(element, contact.name),
      );
      const title = name?.nextElementSibling ?? null;
      if (name === undefined || title === null || !isSaid(title, contact.title)) continue;
      const line = document.createElement('p');
      for (const part of [name, title]) {
        const span = document.createElement('span');
        span.append(...part.childNodes);
        line.append(span, ' ');
      }
      title.remove();
      name.replaceWith(line);
    }
  },
};

/** The figures of a folder's pages, each of them built anew in every way and read in jsdom. */
export async function scoreRebuiltPages(folder: string, prefix: string, bench: Bench): Promise<Figures> {
  const gold = new Map(
    (listIn<Page>(folder, 'pages.json') ?? []).map((page) => [
      readFileSync(join(folder, page.file), 'utf8'),
      page.gold,
    ]),
  );
  const figures: Figures = {};
  for (const [way, rebuild] of Object.entries(REBUILT)) {
    const rebuilt: Bench = {
      ...bench,
      readPage: jsdomPages(true, (document, html) => rebuild(document, gold.get(html) ?? [])),
      miss: (miss) => bench.miss({ ...miss, item: `${miss.item} ${way}` }),
    };
    Object.assign(figures, await scoreMultilingualPages(folder, `${prefix}.${way}`, rebuilt));
  }
  return figures;
}

function renamed(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of element.attributes) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** Whether a style sheet of the page's own speaks of an element's class: what it hides is to stay hidden. */
function isStyled(element: Element): boolean {
  const styles = [...element.ownerDocument.querySelectorAll('style')].map(({ textContent }) => textContent).join();
  return [...element.classList].some((name) => styles.includes(`.${name}`));
}

function isSaid(element: Element, words: string | undefined): boolean {
  return words !== undefined && element.textContent?.trim() === words;
}
