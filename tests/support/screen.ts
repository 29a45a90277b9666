import type { Surface } from './surface.ts';
import { until } from './until.ts';

/** How a person points at something: by its role and the words it goes by. */
export type Control = {
  name: string | RegExp;
  /** Any control where left out. */
  role?: 'button' | 'link' | 'field' | 'option' | 'row';
  /** A CSS selector it must stand inside. */
  within?: string;
  /** Which of several, from the top; the first where left out. */
  nth?: number;
};

type Wanted = { pattern: string; flags: string; role: string; within: string; nth: number; mark: string };

/** Runs in the page: marks the wanted control with an attribute, so that it can be clicked for real. */
function markControl(wanted: Wanted): boolean {
  const roles: Record<string, string> = {
    button: 'button, [role=button], [role=menuitem], [role=tab], summary, input[type=submit], input[type=button]',
    link: 'a[href], [role=link]',
    field: 'input, textarea, select, [role=textbox], [role=combobox], [role=checkbox], [role=switch], [role=radio]',
    option: '[role=option], [role=menuitem], [role=menuitemradio], [role=radio], option, input[type=radio]',
    row: 'li, [role=row], [role=listitem], [role=option], article',
  };
  const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';
  const nameOf = (element: Element): string => {
    const labelledBy = element.getAttribute('aria-labelledby');
    if (labelledBy) return labelledBy.split(/\s+/).map(textOf).join(' ');
    const label = element.getAttribute('aria-label');
    if (label) return label;
    if ('labels' in element && element.labels instanceof NodeList && element.labels.length > 0) {
      return [...element.labels].map((one) => one.textContent ?? '').join(' ');
    }
    const text = element instanceof HTMLElement ? element.innerText : (element.textContent ?? '');
    return text || element.getAttribute('title') || element.getAttribute('placeholder') || '';
  };
  const pattern = new RegExp(wanted.pattern, wanted.flags);
  const selector = roles[wanted.role] ?? Object.values(roles).slice(0, 4).join(', ');
  const found = [...document.querySelectorAll(selector)].filter((element) => {
    if (wanted.within && !element.closest(wanted.within)) return false;
    if (element.matches(':disabled') || !element.checkVisibility()) return false;
    return pattern.test(nameOf(element).replace(/\s+/g, ' ').trim());
  });
  const chosen = found[wanted.nth];
  if (!chosen) return false;
  for (const old of document.querySelectorAll('[data-pointed-at]')) old.removeAttribute('data-pointed-at');
  chosen.setAttribute('data-pointed-at', wanted.mark);
  return true;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

let marks = 0;

/** One of Duebook's pages as a person uses it: by the words on it. */
export class Screen {
  readonly surface: Surface;

  constructor(surface: Surface) {
    this.surface = surface;
  }

  #mark({ name, role, within = '', nth = 0 }: Control): Promise<string | null> {
    const pattern = typeof name === 'string' ? `^${escaped(name)}$` : name.source;
    const flags = typeof name === 'string' ? '' : name.flags;
    marks += 1;
    const mark = String(marks);
    const wanted: Wanted = { pattern, flags, role: role ?? '', within, nth, mark };
    return this.surface.evaluate(markControl, wanted).then((there) => (there ? `[data-pointed-at="${mark}"]` : null));
  }

  #find(control: Control): Promise<string> {
    return until(`the ${control.role ?? 'control'} “${control.name}”`, () => this.#mark(control));
  }

  async has(control: Control): Promise<boolean> {
    return (await this.#mark(control)) !== null;
  }

  async waitFor(control: Control): Promise<void> {
    await this.#find(control);
  }

  /** Clicks it once it is there; one that is drawn anew between being found and being clicked is found again. */
  async click(control: Control): Promise<void> {
    await until(`the ${control.role ?? 'control'} “${control.name}” to be clicked`, async () => {
      const selector = await this.#mark(control);
      if (selector === null) throw new Error('It is not there.');
      await this.surface.click(selector);
      return true;
    });
  }

  /** Lets the mouse rest on it. */
  async pointAt(control: Control): Promise<void> {
    await this.surface.pointAt(await this.#find(control));
  }

  async fill(control: Control, text: string): Promise<void> {
    await this.surface.fill(await this.#find({ role: 'field', ...control }), text);
  }

  /** What the control's field holds. */
  async valueOf(control: Control): Promise<string> {
    const selector = await this.#find({ role: 'field', ...control });
    return this.surface.evaluate((at) => {
      const field = document.querySelector(at);
      return field && 'value' in field ? String(field.value) : '';
    }, selector);
  }

  press(key: string): Promise<void> {
    return this.surface.press(key);
  }

  chooseFile(path: string): Promise<void> {
    return this.surface.chooseFile(path);
  }

  /** All the words the page shows, as one line. */
  text(): Promise<string> {
    return this.surface.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
  }

  async waitForText(text: string | RegExp): Promise<void> {
    // Headings may be set in capitals by the style sheet, which is not what they say.
    const shows = (all: string) =>
      typeof text === 'string' ? all.toLowerCase().includes(text.toLowerCase()) : text.test(all);
    await until(`the words “${text}”`, async () => {
      const all = await this.text();
      if (!shows(all)) throw new Error(`the page says: ${all.slice(0, 1_500)}`);
      return true;
    });
  }

  async waitForNoText(text: string): Promise<void> {
    await until(`the words “${text}” to go`, async () => !(await this.text()).includes(text));
  }

  close(): Promise<void> {
    return this.surface.close();
  }
}
