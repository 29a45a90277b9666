import { parentOf } from './pierce';

/** Whether `outer` is `inner` or around it, through the shadow roots between them. */
export function contains(outer: Element, inner: Element | undefined): boolean {
  for (let at = inner ?? null; at !== null; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** The smallest element around both. */
export function aroundBoth(one: Element, other: Element): Element | null {
  let around: Element | null = one;
  while (around !== null && !contains(around, other)) around = parentOf(around);
  return around;
}

/** Of the smallest element around both, the child that holds each. */
export function partsOf(one: Element, other: Element): [Element, Element] | null {
  const around = aroundBoth(one, other);
  const childWith = (inner: Element) => {
    let at: Element | null = inner;
    while (at !== null && parentOf(at) !== around) at = parentOf(at);
    return at;
  };
  const first = childWith(one);
  const second = childWith(other);
  return first !== null && second !== null ? [first, second] : null;
}

/**
 * Whether two parts of a page are of one shape, as messages of a conversation and rows of a list are. Where a head and
 * what is written below it stand side by side, they are called differently: by their role, or most of their classes.
 */
export function isAlike(one: Element, other: Element): boolean {
  const role = one.getAttribute('role');
  if (one.localName !== other.localName || role !== other.getAttribute('role')) return false;
  if (role !== null || /^(article|li|.+-.+)$/.test(one.localName)) return true;
  const shared = [...one.classList].filter((name) => other.classList.contains(name)).length;
  return shared > 0 && shared * 2 >= Math.min(one.classList.length, other.classList.length);
}
