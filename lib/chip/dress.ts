import { make } from './make';

/** Adds styles by a sheet of their own, which no policy of the page forbids; where a script can't make one, an element. */
export function dress(shadow: ShadowRoot, styles: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets, sheet];
  } catch {
    shadow.append(make(shadow.ownerDocument, 'style', {}, [styles]));
  }
}
