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

let asked = 0;

/** The frame script: runs a function as if it were the popup's own, where its content security policy has no say. */
function frameScript(token: string, run: string, args: unknown[]): string {
  const call = `(async () => JSON.stringify((await (${run})(...${JSON.stringify(args)})) ?? null))()`;
  return `(async () => {
    let reply;
    try {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      // What is done here stands for the rep's own input, which is what browsers ask for permissions on.
      const input = content.windowUtils.setHandlingUserInput(true);
      let answer;
      try {
        answer = Cu.evalInSandbox(${JSON.stringify(call)}, sandbox);
      } finally {
        input.destruct();
      }
      reply = { ok: true, answer: await answer };
    } catch (thrown) {
      reply = { ok: false, error: String(thrown) };
    }
    sendAsyncMessage(${JSON.stringify(token)}, reply);
  })();`;
}

/** The popup in the panel under Firefox's toolbar button. No driver lists it as a page, so input is made by script. */
export function firefoxPanelSurface(browser: Browser): Surface {
  const surface: Surface = {
    async evaluate(run, ...args) {
      asked += 1;
      const token = `duebook-test:${asked}`;
      const code = frameScript(token, String(run), args);
      return JSON.parse(await runInChromeScope<string>(browser, ASK_PANEL, { token, code }));
    },
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
