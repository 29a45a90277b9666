/** What an element is made with: attributes by name, words as its text, and what it does when the rep presses it. */
type Made = {
  class?: string;
  text?: string;
  title?: string;
  /** Names are written in any direction. */
  dir?: 'auto';
  attributes?: Record<string, string>;
  press?: () => void;
};

/** An element of the chip. Words are only ever text; a press made by a script of the page counts for nothing. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  { class: name, text, title, dir, attributes = {}, press }: Made = {},
  children: readonly (Node | null)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name !== undefined) element.className = name;
  if (text !== undefined) element.textContent = text;
  if (title !== undefined && title !== '') element.title = title;
  if (dir !== undefined) element.dir = dir;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (press !== undefined) {
    element.addEventListener('click', (event) => {
      if (event.isTrusted) press();
    });
  }
  for (const child of children) if (child !== null) element.append(child);
  return element;
}
