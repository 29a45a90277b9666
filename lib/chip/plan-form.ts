import type { ChipFace } from '../messages/chip-face';
import type { ReadTimeReply } from '../messages/mail-protocol';
import type { ChipPresses } from './chip';
import { make } from './make';

/** How long the rep's typing rests before it is read, in milliseconds. */
const REST = 200;

/** The line a follow-up's time is typed into, with what it means said under it before it is accepted. */
export function planForm(
  document: Document,
  { label, placeholder, accept: acceptLabel }: ChipFace['plan'],
  readTime: ChipPresses['readTime'],
  plan: ChipPresses['plan'],
  draft: { text: string; keep: (text: string) => void },
  onSaid: () => void,
): HTMLElement {
  const echo = make(document, 'div', { class: 'echo', attributes: { 'aria-live': 'polite' } });
  const field = make(document, 'input', {
    attributes: { id: 'when', type: 'text', placeholder, autocomplete: 'off' },
  });
  const button = make(document, 'button', {
    class: 'plain',
    text: acceptLabel,
    press: () => void accept(),
  });
  /** What stands in the field, as it was read; null until it was. */
  let read: ReadTimeReply | null = null;
  let asked = 0;
  const readField = async () => {
    asked += 1;
    const turn = asked;
    const text = field.value.trim();
    const answer: ReadTimeReply = text === '' ? { ok: false, said: '' } : await readTime(text);
    // Typed on meanwhile: the answer is to something that stands there no more.
    if (turn !== asked) return;
    read = answer;
    echo.textContent = answer.said;
    button.disabled = !answer.ok;
    onSaid();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Who knows what they typed presses Enter at once: it is read then, and accepted where that tells a time. */
  const accept = async () => {
    clearTimeout(timer);
    if (read === null) await readField();
    if (!read?.ok) return;
    const { time } = read;
    // Once: a key that is held, or pressed again, would plan it anew, and take back no more than that.
    read = { ok: false, said: '' };
    plan(time);
  };
  button.disabled = true;
  field.value = draft.text;
  field.addEventListener('input', () => {
    draft.keep(field.value);
    read = null;
    button.disabled = true;
    clearTimeout(timer);
    timer = setTimeout(() => void readField(), REST);
  });
  field.addEventListener('keydown', (event) => {
    if (event.isTrusted && event.key === 'Enter' && !event.isComposing) void accept();
  });
  if (draft.text !== '') void readField();
  return make(document, 'div', { class: 'plan' }, [
    make(document, 'label', { text: label, attributes: { for: 'when' } }),
    field,
    button,
    echo,
  ]);
}
