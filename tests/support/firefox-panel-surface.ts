import type { Browser } from 'puppeteer-core';
import { runInChromeScope } from './firefox-chrome-scope.ts';
import type { Surface } from './surface.ts';

/** Runs in Firefox's window: has a frame script of the popup's panel run `given.code`, and gives what it answers. */
const ASK_PANEL = `
  const panel = document.querySelector('browser.webextension-popup-browser');
  if (!panel) throw new Error('The popup is closed.');
  return await new Promise((resolve, reject) => {
    const manager = panel.messageManager;
    const take = (message) => {
      manager.removeMessageListener(given.token, take);
      if (message.data.ok) resolve(message.data.answer);
      else reject(new Error(message.data.error));
    };
    manager.addMessageListener(given.token, take);
    setTimeout(() => reject(new Error('The popup does not answer.')), 10_000);
    manager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(given.code), false);
  });`;

/** Runs a function as if it were the popup's own, where its content security policy has no say. */
function asThePopup(run: string, args: unknown[]): string {
  const call = `(async () => JSON.stringify((await (${run})(...${JSON.stringify(args)})) ?? null))()`;
  return `
    const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
    // What is done here stands for the rep's own input, which is what browsers ask for permissions on.
    const input = content.windowUtils.setHandlingUserInput(true);
    try {
      return Cu.evalInSandbox(${JSON.stringify(call)}, sandbox);
    } finally {
      input.destruct();
    }`;
}

/** Moves the mouse over the popup, as its window hears of it. */
const MOVE_MOUSE = `
  const element = content.document.querySelector(given);
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  for (const aside of [1, 0]) content.synthesizeMouseEvent('mousemove', x + width / 2 + aside, y + height / 2);
  return 'null';`;

let asked = 0;

/** Runs `body`, the inside of a function of `given`, where frame scripts of the panel run; it returns JSON. */
async function inPanel<T>(browser: Browser, body: string, given: unknown = null): Promise<T> {
  asked += 1;
  const token = `duebook-test:${asked}`;
  const code = `(async () => {
    let reply;
    try {
      reply = { ok: true, answer: await ((given) => { ${body} })(${JSON.stringify(given)}) };
    } catch (thrown) {
      reply = { ok: false, error: String(thrown) };
    }
    sendAsyncMessage(${JSON.stringify(token)}, reply);
  })();`;
  return JSON.parse(await runInChromeScope<string>(browser, ASK_PANEL, { token, code }));
}

/** What the panel shows, as a PNG. */
export async function firefoxPanelPicture(browser: Browser): Promise<Buffer> {
  const picture = await runInChromeScope<string>(
    browser,
    `const panel = document.querySelector('browser.webextension-popup-browser');
     const shown = await panel.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'rgb(255,255,255)');
     const canvas = new OffscreenCanvas(shown.width, shown.height);
     canvas.getContext('2d').drawImage(shown, 0, 0);
     const reader = new FileReader();
     const read = new Promise((resolve) => reader.addEventListener('load', resolve));
     reader.readAsDataURL(await canvas.convertToBlob());
     await read;
     return reader.result.split(',')[1];`,
  );
  return Buffer.from(picture, 'base64');
}

/** The popup in the panel under Firefox's toolbar button. No driver lists it as a page, so input is made by script. */
export function firefoxPanelSurface(browser: Browser): Surface {
  const surface: Surface = {
    evaluate: (run, ...args) => inPanel(browser, asThePopup(String(run), args)),
    pointAt: (selector) => inPanel(browser, MOVE_MOUSE, selector),
    click: (selector) =>
      surface.evaluate((at) => {
        const element = document.querySelector(at);
        if (!(element instanceof HTMLElement)) throw new Error(`Nothing at ${at}`);
        element.click();
      }, selector),
    fill: (selector, text) =>
      surface.evaluate(
        (at, written) => {
          const field = document.querySelector(at);
          // The prototype's setter: React watches the element's own.
          const type = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
          Object.getOwnPropertyDescriptor(type.prototype, 'value')?.set?.call(field, written);
          field?.dispatchEvent(new Event('input', { bubbles: true }));
        },
        selector,
        text,
      ),
    press: (key) =>
      surface.evaluate((pressed) => {
        const at = document.activeElement ?? document.body;
        at.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
      }, key),
    chooseFile: () => Promise.reject(new Error('The popup has no file field.')),
    close: () =>
      runInChromeScope(
        browser,
        `for (const popup of document.querySelectorAll('browser.webextension-popup-browser')) {
           const panel = popup.closest('panel');
           const hidden = new Promise((resolve) => panel.addEventListener('popuphidden', resolve, { once: true }));
           panel.hidePopup();
           await Promise.race([hidden, new Promise((resolve) => setTimeout(resolve, 1_000))]);
         }`,
      ),
  };
  return surface;
}
