/** What an element is made with: attributes by name, the words it shows, and what it does when the rep presses it. */
type Made = {
  class?: string;
  text?: string;
  title?: string;
  attributes?: Record<string, string>;
  press?: () => void;
};

/**
 * The id of a form that no press ever sends while the chip's script is there to prevent it. Where that was ended under
 * the chip, as Firefox does when an extension is turned off, the browser does: and so closes the dialog around the form.
 * In Chromium a script runs on, and takes its chip along; there the two cost a page a third of a millisecond for nothing.
 */
export const OFF = 'off';

/**
 * Has `element` show `text`, as what its styles add before it: text of its own a script of the page finds by
 * `window.find`, even in a closed root, and could guess the book by it letter by letter. Those who hear the page hear it.
 */
export function say(element: HTMLElement, text: string): void {
  if (element.dataset.says === text) return;
  element.dataset.says = text;
  // Not every reader of names takes what styles add for one.
  if (element.matches('button')) element.ariaLabel = text;
}

/** An element of the chip. Words are only ever shown; a press made by a script of the page counts for nothing. */
export function make<K extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: K,
  { class: name, text, title, attributes = {}, press }: Made = {},
  children: readonly (Node | string | null)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) element.className = name;
  if (text) say(element, text);
  if (title) element.title = title;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (press) {
    const pressed: HTMLElement = element;
    if (import.meta.env.FIREFOX) pressed.setAttribute('form', OFF);
    pressed.addEventListener('click', (event) => {
      event.preventDefault();
      // The second click of a double one lands on whatever the first has put there.
      if (event.isTrusted && event.detail < 2) press();
    });
  }
  for (const child of children) if (child !== null) element.append(child);
  return element;
}
