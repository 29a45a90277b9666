/** A tree that can be searched: a page, a part of one, or what an open shadow root holds. */
type Tree = Document | Element | ShadowRoot;

/**
 * Every element that fits `selector` in `tree`, in its order. A ">>>" steps into the open shadow root and the
 * same-origin frame of the elements found so far; closed ones and other origins stay closed. ":scope" is `tree` itself.
 */
export function pierce(tree: Tree, selector: string): Element[] {
  let trees: Tree[] = [tree];
  const steps = selector.split('>>>');
  for (const [at, step] of steps.entries()) {
    const found = trees.flatMap((one) => (step.trim() === ':scope' ? itself(one) : [...one.querySelectorAll(step)]));
    if (at === steps.length - 1) return found;
    trees = found.flatMap(insideOf);
  }
  return [];
}

/** Whether `outer` holds `inner`, through the frames and shadow roots between them. */
export function holds(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at !== null; at = hostOf(at)) {
    if (outer.contains(at)) return true;
  }
  return false;
}

function itself(tree: Tree): Element[] {
  return 'localName' in tree ? [tree] : [];
}

function insideOf(element: Element): Tree[] {
  const frame = frameDocument(element);
  return [...(element.shadowRoot === null ? [] : [element.shadowRoot]), ...(frame === null ? [] : [frame])];
}

/** The page in a frame, or null where it is none or of another origin. */
export function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    // Of another origin: some engines throw where others answer null.
    return null;
  }
}

/** The frame a page stands in, or null at the top or where that is of another origin. */
export function frameAround(page: Document): Element | null {
  try {
    return page.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The element around another, out of open shadow roots too. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? shadowHost(element);
}

function hostOf(element: Element): Element | null {
  return shadowHost(element) ?? frameAround(element.ownerDocument);
}

/** The element whose shadow root another stands in. */
function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}
