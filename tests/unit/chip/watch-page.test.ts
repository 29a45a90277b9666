import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PageWatch, watchPage } from '@/lib/chip/watch-page';

let window: JSDOM['window'];
let document: Document;
let watch: PageWatch;
let own: HTMLElement;
let looks: number;
let isNew: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  ({ window } = new JSDOM('<main></main>', { pretendToBeVisual: true }));
  Object.assign(window, { setTimeout, clearTimeout });
  vi.stubGlobal('MutationObserver', window.MutationObserver);
  vi.stubGlobal('AbortController', window.AbortController);
  document = window.document;
  own = document.createElement('span');
  looks = 0;
  isNew = false;
  const look = () => {
    looks += 1;
    return isNew;
  };
  watch = watchPage(window, look, (node) => node === own);
});
afterEach(() => {
  watch.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** As Chromium is where a press had the page drawn anew. */
function isNeverIdle(): void {
  const requestIdleCallback = (act: () => void, { timeout }: { timeout: number }) => setTimeout(act, timeout);
  Object.assign(window, { requestIdleCallback });
}

/** A page that changes every 50 milliseconds for so long. */
async function busy(time: number, change = () => document.querySelector('main')?.append('x')): Promise<number> {
  const before = looks;
  for (let passed = 0; passed < time; passed += 50) {
    change();
    await vi.advanceTimersByTimeAsync(50);
  }
  return looks - before;
}

test('looks at first, and then only when something has changed', async () => {
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).toBe(1);
  expect(await busy(500)).toBeGreaterThan(0);
});

test('a page that changes for nothing is looked at more and more rarely', async () => {
  expect(await busy(1_500)).toBeLessThanOrEqual(4);
  expect(await busy(60_000)).toBeLessThanOrEqual(25);
  expect(await busy(60_000)).toBeGreaterThanOrEqual(20);
});

test('a press, and a frame that has come, have it looked at soon', async () => {
  await busy(30_000);
  for (const event of ['pointerup', 'keyup', 'load']) {
    const before = looks;
    document.querySelector('main')?.dispatchEvent(new (document.defaultView ?? window).Event(event, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(100);
    expect(looks - before).toBe(1);
  }
});

test('on a slow machine a press is waited for less long than frames that come are', async () => {
  let spent = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => Date.now() + spent);
  watch.stop();
  const slow = () => {
    looks += 1;
    spent += 20;
    return isNew;
  };
  watch = watchPage(window, slow, (node) => node === own);
  await vi.advanceTimersByTimeAsync(600);
  for (const [event, wait] of [
    ['load', 2_000],
    ['pointerup', 400],
  ] as const) {
    await vi.advanceTimersByTimeAsync(10_000);
    const press = (kind: string) =>
      document
        .querySelector('main')
        ?.dispatchEvent(new (document.defaultView ?? window).Event(kind, { bubbles: true }));
    press('load');
    await vi.advanceTimersByTimeAsync(100);
    const before = looks;
    press(event);
    await vi.advanceTimersByTimeAsync(wait - 60);
    expect(looks - before).toBe(0);
    await vi.advanceTimersByTimeAsync(120);
    expect(looks - before).toBe(1);
  }
  clock.mockRestore();
});

test('what a press opens is looked for at once, whenever it comes; for the rest the page is to be idle', async () => {
  isNeverIdle();
  const change = () => document.querySelector('main')?.append('x');
  const looksWithin = async (time: number) => {
    const before = looks;
    await vi.advanceTimersByTimeAsync(time);
    return looks - before;
  };
  await vi.advanceTimersByTimeAsync(10_000);
  change();
  expect(await looksWithin(500)).toBe(0);
  expect(await looksWithin(500)).toBe(1);
  const { Event } = document.defaultView ?? globalThis;
  const main = document.querySelector('main');
  for (const [target, event] of [
    [main, 'pointerup'],
    [main, 'keyup'],
    [document.defaultView, 'popstate'],
  ] as const) {
    await vi.advanceTimersByTimeAsync(10_000);
    target?.dispatchEvent(new Event(event, { bubbles: true }));
    expect(await looksWithin(100)).toBe(1);
    await vi.advanceTimersByTimeAsync(300);
    change();
    expect(await looksWithin(100)).toBe(1);
    await vi.advanceTimersByTimeAsync(10_000);
    change();
    expect(await looksWithin(500)).toBe(0);
  }
});

test('what a press changes at once is looked at without waiting, but once', async () => {
  isNeverIdle();
  const { Event } = document.defaultView ?? globalThis;
  const main = document.querySelector('main');
  for (const event of ['pointerup', 'keyup']) {
    await vi.advanceTimersByTimeAsync(10_000);
    const before = looks;
    main?.dispatchEvent(new Event(event, { bubbles: true }));
    expect(await busyFor(main, 20)).toBe(1);
    // What comes after that is waited for, as it comes in many pieces.
    expect(await busyFor(main, 50)).toBe(0);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(looks - before).toBe(2);
  }
});

test('what a key opened as it went down is looked at as it comes up, whenever there was nothing new before', async () => {
  isNeverIdle();
  const { Event } = document.defaultView ?? globalThis;
  const main = document.querySelector('main');
  for (const [target, event] of [
    [main, 'keyup'],
    [main, 'pointerup'],
    [document.defaultView, 'popstate'],
  ] as const) {
    await busy(30_000);
    await vi.advanceTimersByTimeAsync(10_000);
    main?.append('x');
    await vi.advanceTimersByTimeAsync(50);
    const before = looks;
    target?.dispatchEvent(new Event(event, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1);
    expect(looks - before).toBe(1);
  }
});

/** Changes every ten milliseconds. */
async function busyFor(main: Element | null, time: number): Promise<number> {
  const before = looks;
  for (let passed = 0; passed < time; passed += 10) {
    main?.append('x');
    await vi.advanceTimersByTimeAsync(10);
  }
  return looks - before;
}

test('what the rep writes opens nothing', async () => {
  isNeverIdle();
  await vi.advanceTimersByTimeAsync(10_000);
  const field = document.body.appendChild(document.createElement('textarea'));
  await vi.advanceTimersByTimeAsync(10_000);
  field.focus();
  const before = looks;
  field.dispatchEvent(new (document.defaultView ?? window).Event('keyup', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(300);
  expect(looks).toBe(before);
  await vi.advanceTimersByTimeAsync(500);
  expect(looks).toBe(before + 1);
});

test('what is Duebook’s own changes nothing, and after that the page’s changes still count', async () => {
  await vi.advanceTimersByTimeAsync(1_000);
  const move = () => (own.isConnected ? own.remove() : document.querySelector('main')?.append(own));
  expect(await busy(10_000, move)).toBe(0);
  expect(await busy(5_000)).toBeGreaterThan(0);
});

test('nothing is looked at in a tab that is not seen, nor after the end', async () => {
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  document.dispatchEvent(new (document.defaultView ?? window).Event('visibilitychange'));
  expect(await busy(10_000)).toBe(0);
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  document.dispatchEvent(new (document.defaultView ?? window).Event('visibilitychange'));
  expect(await busy(1_000)).toBeGreaterThan(0);
  watch.stop();
  expect(await busy(10_000)).toBe(0);
});
