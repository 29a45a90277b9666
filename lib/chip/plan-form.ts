import type { ChipFace } from '../mail/chip-face';
import type { ChipPresses } from './chip';
import { make } from './make';

/** How long the rep's typing rests before it is read, in milliseconds. */
const REST = 200;

/** The line a follow-up's time is typed into, with what it means said under it before it is accepted. */
export function planForm(
  document: Document,
  face: ChipFace,
  presses: ChipPresses,
  draft: { text: string; keep: (text: string) => void },
): HTMLElement {
  const { label, placeholder, accept: acceptLabel } = face.plan;
  const echo = make(document, 'div', { class: 'echo', attributes: { 'aria-live': 'polite' } });
  const field = make(document, 'input', {
    attributes: { id: 'when', type: 'text', placeholder, autocomplete: 'off' },
  });
  const button = make(document, 'button', {
    class: 'plain',
    text: acceptLabel,
    attributes: { type: 'button' },
    press: () => presses.plan(field.value),
  });
  button.disabled = true;
  let asked = 0;
  const read = async () => {
    asked += 1;
    const turn = asked;
    const text = field.value.trim();
    const answer = text === '' ? { ok: false, said: '' } : await presses.readTime(text);
    // Typed on meanwhile: the answer is to something that stands there no more.
    if (turn !== asked) return;
    echo.textContent = answer.said;
    button.disabled = !answer.ok;
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Who knows what they typed presses Enter at once: it is read then, and accepted where that tells a time. */
  const accept = async () => {
    clearTimeout(timer);
    const text = field.value;
    if (button.disabled) await read();
    if (!button.disabled && field.value === text) presses.plan(text);
  };
  field.value = draft.text;
  field.addEventListener('input', () => {
    draft.keep(field.value);
    button.disabled = true;
    clearTimeout(timer);
    timer = setTimeout(() => void read(), REST);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Enter' && !event.isComposing) void accept();
  });
  if (draft.text !== '') void read();
  return make(document, 'div', { class: 'plan' }, [
    make(document, 'label', { text: label, attributes: { for: 'when' } }),
    field,
    button,
    echo,
  ]);
}
