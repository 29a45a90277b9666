// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup } from '@testing-library/react';
import type { ReactNode } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { FirstDue } from '@/components/due/first-due';
import { paint } from '@/components/ui/paint';
import { Popup } from '@/entrypoints/popup/Popup';
import { ChannelSchema } from '@/lib/follow-ups/channel';
import { type LocalDateTime, localOf } from '@/lib/follow-ups/local-date-time';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { sampleContact, sampleFollowUp } from '../transfer/sample-book';
import { NOW, pageOf } from './open-popup';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

const CHANNELS = ChannelSchema.options;
const opened = localOf(NOW);

/** One row of every channel, late and due today, with what a row can do without and with what it can't hold. */
function rowsOfAllKinds(language: 'auto' | 'en' | 'zh' = 'auto'): FirstDue {
  const names = ['Ingrid Solheim', '王小明', '', '<img src=x onerror=alert(1)>', 'A'.repeat(90), 'Müller & Söhne'];
  const rows = CHANNELS.flatMap((channel, n) =>
    ['2026-10-01T09:00', '2026-11-20T17:00', '2026-11-21T23:00'].map((due, m) => ({
      contact: sampleContact(n * 3 + m, {
        name: names[(n + m) % names.length],
        organisation: n % 2 ? '' : 'Corvid Maps',
        grade: m === 0 ? 'A' : 'C',
        touchCount: n * 2,
      }),
      followUp: sampleFollowUp(n * 3 + m, {
        channel,
        due: due as LocalDateTime,
        allDay: m === 2 && n % 2 === 0,
        note: n % 3 ? 'Ask about “the pilot”' : '',
      }),
    })),
  );
  return {
    settings: { ...DEFAULT_SETTINGS, language },
    overdue: rows.filter(({ followUp }) => followUp.due < opened),
    today: rows.filter(({ followUp }) => followUp.due >= opened),
  };
}

const popup = (first: FirstDue, onLive?: () => void) => (
  <Popup
    first={first}
    opened={opened}
    page={pageOf()}
    clock={() => NOW}
    browserLanguages={['en']}
    {...(onLive ? { onLive } : {})}
  />
);

/** Markup made comparable: styles as the browser writes them. */
function markup(node: Node): string {
  const box = document.createElement('div');
  box.append(node.cloneNode(true));
  for (const styled of box.querySelectorAll<HTMLElement>('[style]')) styled.setAttribute('style', styled.style.cssText);
  const attributesInOrder = (element: Element) => {
    const all = Array.from(element.attributes).sort((one, other) => (one.name < other.name ? -1 : 1));
    for (const { name } of all) element.removeAttribute(name);
    for (const { name, value } of all) element.setAttribute(name, value);
  };
  box.querySelectorAll('*').forEach(attributesInOrder);
  return box.innerHTML;
}

function reactMarkup(node: ReactNode): string {
  const parsed = new DOMParser().parseFromString(renderToStaticMarkup(node), 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...Array.from(parsed.body.childNodes));
  return markup(fragment);
}

describe('the first paint', () => {
  for (const language of ['en', 'zh'] as const) {
    it(`is what React makes of the same rows (${language})`, () => {
      const first = rowsOfAllKinds(language);
      const painted = paint(popup(first));
      expect(painted.querySelectorAll('[data-follow-up]')).toHaveLength(CHANNELS.length * 3);
      expect(markup(painted)).toBe(reactMarkup(popup(first)));
    });
  }

  it('is what React makes of a book in which nothing is due', () => {
    const first = { settings: DEFAULT_SETTINGS, overdue: [], today: [] };
    expect(markup(paint(popup(first)))).toBe(reactMarkup(popup(first)));
  });

  it('is taken over by React as it is: no element changes, none is made anew', async () => {
    fakeBrowser.reset();
    // Only React made for development compares styles as text, where it has more blanks; the ones shipped do not look.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const first = rowsOfAllKinds();
    const root = document.createElement('div');
    document.body.append(root);
    root.append(paint(popup(first)));
    const rows = Array.from(root.querySelectorAll('[data-follow-up]'));
    const complaints: unknown[] = [];
    const onLive = vi.fn();
    const hydrated = hydrateRoot(root, popup(first, onLive), { onRecoverableError: (error) => complaints.push(error) });
    // On a busy machine React takes seconds for it.
    await vi.waitFor(() => expect(onLive).toHaveBeenCalled(), { timeout: 30_000 });
    expect(complaints).toEqual([]);
    expect(Array.from(root.querySelectorAll('[data-follow-up]'))).toEqual(rows);
    expect(rows.every((row) => row.isConnected)).toBe(true);
    await act(async () => hydrated.unmount());
  });
});
