/** Whether a link has neither words nor anything that a style sheet could make a picture of: left over from an editor. */
function isEmpty(link: Element): boolean {
  return link.firstElementChild === null && !link.hasAttribute('class') && !/\S/.test(link.textContent ?? '');
}

/** Where a link leads; '' where that is hidden from collectors, null where it leads nowhere or no reader can find it. */
export function linkTarget(link: Element): string | null {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('mailto:') && isEmpty(link)) return null;
  return href === '' && !link.hasAttribute('data-cfemail') ? null : href;
}
