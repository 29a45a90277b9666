/** A stretch of lines an element (or a whole text) covers; blocks nest. */
export type Block = {
  readonly parent: Block | null;
  readonly depth: number;
  readonly element: Element | null;
  /** First line, inclusive. */
  readonly from: number;
  /** Last line, exclusive. */
  to: number;
};

/** What part of a page a line stands in; a rep rarely means people in `nav`, `aside` and `review`. */
export type Region = 'main' | 'header' | 'footer' | 'nav' | 'aside' | 'review' | 'notice';

export type Link = { readonly href: string; readonly text: string; readonly line: Line };

/** One visible line: its words as a reader sees them, and the block it stands in. */
export type Line = {
  readonly index: number;
  readonly text: string;
  readonly block: Block;
  readonly region: Region;
  /** 1 to 6 in a heading, 7 in bold or otherwise set off, 0 in running text. */
  readonly heading: number;
  /** The words in bold or otherwise set off that it begins with, '' where it doesn't begin so, or with a sentence, or is set off as a whole. */
  readonly lead: string;
  /** The words of its elements where it is made of several side by side, which a style sheet may set apart; else none. */
  readonly parts: readonly string[];
  readonly links: Link[];
};

/** A page or a text as the sources see it: its lines, the nesting of its blocks, and the document where there is one. */
export type View = {
  readonly url: string;
  readonly host: string;
  readonly title: string;
  readonly language: string;
  readonly lines: readonly Line[];
  readonly links: readonly Link[];
  readonly root: Block;
  /** The page's document and those of its same-origin frames and open shadow roots; empty for a bare text. */
  readonly documents: readonly (Document | ShadowRoot)[];
  /** The first line that stands in `element` or after its start, for what is declared on elements. */
  lineOf(element: Element): Line | null;
  /** Whether a reader sees a line, by the page's style sheets, too. */
  isShown(line: Line): boolean;
  /** Whether the text was handed over by the rep: then the rep means it, wherever it stands. */
  readonly pasted: boolean;
};

/** The most text looked at, in UTF-16 units, and the most lines; what stands after is not read. */
export const MAX_TEXT = 3_000_000;
export const MAX_LINES = 30_000;
export const MAX_LINE_LENGTH = 1_200;
