/** Keys that are about the browser's own focus, or nothing by themselves. */
const LEFT_ALONE = new Set(['Tab', 'Escape', 'Shift', 'Control', 'Alt', 'Meta', 'CapsLock', 'Dead', 'Process']);

/**
 * Keeps the keys and the presses of buttons that come while the popup can already be seen but does not hear yet; the
 * function returned does them over and keeps no more. Links work by themselves and are left alone, as are keys on them.
 */
export function keepEarlyInput(): () => void {
  const kept: (() => void)[] = [];
  const keep = (event: Event, again: () => void) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    kept.push(again);
  };
  const onKey = (event: KeyboardEvent) => {
    const { key, code, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (event.target !== document.body || LEFT_ALONE.has(key) || ctrlKey || metaKey || altKey) return;
    const init = { key, code, shiftKey, bubbles: true, cancelable: true };
    keep(event, () => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', init)));
  };
  const onClick = (event: MouseEvent) => {
    const button = event.target instanceof Element ? event.target.closest('button') : null;
    if (button) keep(event, () => button.click());
  };
  window.addEventListener('keydown', onKey, true);
  window.addEventListener('click', onClick, true);
  return () => {
    window.removeEventListener('keydown', onKey, true);
    window.removeEventListener('click', onClick, true);
    for (const again of kept.splice(0)) again();
  };
}
