/** What may be an address or a number whose signs stand in the opposite order: most elements hold neither. */
const MAY_BE_TURNED = /^\s*(?:[\w.-]{2,60}\.[\w.-]{1,60}@[\w.%+-]{1,64}|[\d\s()/.+-]{7,30})\s*$/;
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', ')': '(' };

/** Whether an element's text is a mail address or a number that could be written from its end to its beginning. */
export function mayBeTurned(text: string): boolean {
  return text.length < 130 && MAY_BE_TURNED.test(text);
}

/**
 * Whether a style sheet has an element's signs shown from the last to the first (CSS Writing Modes 4, 2.2): an address
 * is written backwards for a reader to see it and for collectors not to. Pages in Arabic or Hebrew override nothing.
 */
export function isTurned(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.direction === 'rtl' && /override/.test(style.unicodeBidi);
}

/** A text as it is seen where its signs are shown from the last to the first: brackets are mirrored, too. */
export function turned(text: string): string {
  return [...text]
    .reverse()
    .map((sign) => BRACKETS[sign] ?? sign)
    .join('');
}
