const SVG = 'http://www.w3.org/2000/svg';

/** Attributes whose name in markup is not the one they have as a property; the rest are the same, or `aria-` and `data-`. */
const NAMES: Record<string, string> = {
  className: 'class',
  htmlFor: 'for',
  tabIndex: 'tabindex',
  strokeWidth: 'stroke-width',
  strokeLinecap: 'stroke-linecap',
  strokeLinejoin: 'stroke-linejoin',
};

/** An element with the attributes React would give it, to stand in `parent`; without its children. */
export function paintElement(tag: string, props: object, parent: Node): Element {
  const inSvg = tag === 'svg' || (parent instanceof Element && parent.namespaceURI === SVG);
  const element = inSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (name === 'children' || name === 'key' || name === 'ref') continue;
    if (name === 'style') setStyle(element, value);
    else setAttribute(element, name, value);
  }
  return element;
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === null || value === undefined || typeof value === 'function') return;
  const spoken = name.startsWith('aria-') || name.startsWith('data-');
  if (typeof value === 'boolean' && !spoken) {
    if (value) element.setAttribute(name, '');
    return;
  }
  element.setAttribute(NAMES[name] ?? name, String(value));
}

function setStyle(element: Element, style: unknown): void {
  if (!(element instanceof HTMLElement) || typeof style !== 'object' || style === null) return;
  for (const [name, value] of Object.entries(style)) {
    // As in React, a bare number is in pixels; custom properties are taken as they are.
    if (name.startsWith('--')) element.style.setProperty(name, String(value));
    else
      element.style.setProperty(dashed(name), typeof value === 'number' && value !== 0 ? `${value}px` : String(value));
  }
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
