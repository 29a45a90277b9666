// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useRef, useState } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useKeptFocus } from '@/components/ui/use-kept-focus';

beforeEach(() => {
  // jsdom says so only of a window somebody clicked in.
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function Place() {
  const place = useRef<HTMLElement>(null);
  const [rows, setRows] = useState(['first', 'second']);
  useKeptFocus(place);
  return (
    <>
      <section ref={place} tabIndex={-1} aria-label="place">
        <ul>
          {rows.map((row) => (
            <li key={row} tabIndex={-1}>
              <button type="button" onClick={() => setRows(rows.filter((one) => one !== row))}>
                remove {row}
              </button>
            </li>
          ))}
        </ul>
        {rows.length === 2 && <button type="button">only with both</button>}
      </section>
      <button type="button" onClick={() => setRows([])}>
        outside
      </button>
    </>
  );
}

it('moves to the nearest part that stays when the focused control goes', async () => {
  render(<Place />);
  const remove = screen.getByRole('button', { name: 'remove first' });
  remove.focus();
  fireEvent.click(remove);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('region', { name: 'place' })));
});

it('leaves the focus alone while it is somewhere else', async () => {
  render(<Place />);
  screen.getByRole('button', { name: 'remove first' }).focus();
  const outside = screen.getByRole('button', { name: 'outside' });
  outside.focus();
  fireEvent.click(outside);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'remove first' })).toBeNull());
  expect(document.activeElement).toBe(outside);
});

it('takes nothing back from who left on purpose', async () => {
  render(<Place />);
  const remove = screen.getByRole('button', { name: 'remove second' });
  screen.getByRole('button', { name: 'only with both' }).focus();
  (document.activeElement as HTMLElement).blur();
  await Promise.resolve();
  fireEvent.click(remove);
  await waitFor(() => expect(screen.queryByRole('button', { name: 'only with both' })).toBeNull());
  expect(document.activeElement).toBe(document.body);
});

it('does not step in while the focus moves from one control to the next, whatever is changed upon that', async () => {
  render(<Place />);
  const first = screen.getByRole('button', { name: 'remove first' });
  const second = screen.getByRole('button', { name: 'remove second' });
  first.focus();
  // As a browser does it on Tab: between leaving the one and reaching the other, all that was begun meanwhile is done.
  first.blur();
  first.dispatchEvent(new FocusEvent('focusout', { bubbles: true, relatedTarget: second }));
  first.append('a mark that goes');
  first.lastChild?.remove();
  first.parentElement?.append(document.createElement('i'));
  await Promise.resolve();
  expect(document.activeElement).toBe(document.body);
  second.focus();
  await Promise.resolve();
  expect(document.activeElement).toBe(second);
});
