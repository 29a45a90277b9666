// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keepEarlyInput } from '@/entrypoints/popup/early-input';

let heard: string[];
const listen = (event: KeyboardEvent) => heard.push(event.key);

beforeEach(() => {
  heard = [];
  document.body.innerHTML = '<button type="button">Done</button><a href="#there">There</a>';
});
afterEach(() => document.removeEventListener('keydown', listen));

const press = (target: Element, init: KeyboardEventInit) => {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  return event;
};

describe('what is pressed before the popup hears', () => {
  it('is heard in its order once it does, and each once', () => {
    const hear = keepEarlyInput();
    document.addEventListener('keydown', listen);
    const button = document.querySelector('button');
    button?.addEventListener('click', () => heard.push('click'));
    expect(press(document.body, { key: 'j' }).defaultPrevented).toBe(true);
    button?.click();
    press(document.body, { key: 'd' });
    expect(heard).toEqual([]);
    hear();
    expect(heard).toEqual(['j', 'click', 'd']);
    hear();
    press(document.body, { key: 's' });
    expect(heard).toEqual(['j', 'click', 'd', 's']);
  });

  it('is left to the browser where it is the browser’s: Tab, Escape, shortcuts, links', () => {
    const hear = keepEarlyInput();
    const link = document.querySelector('a');
    if (!link) throw new Error('no link');
    for (const key of ['Tab', 'Escape', 'Shift']) expect(press(document.body, { key }).defaultPrevented).toBe(false);
    expect(press(document.body, { key: 'w', ctrlKey: true }).defaultPrevented).toBe(false);
    expect(press(link, { key: 'Enter' }).defaultPrevented).toBe(false);
    const click = new MouseEvent('click', { bubbles: true, cancelable: true });
    link.dispatchEvent(click);
    expect(click.defaultPrevented).toBe(false);
    document.addEventListener('keydown', listen);
    hear();
    expect(heard).toEqual([]);
  });
});
