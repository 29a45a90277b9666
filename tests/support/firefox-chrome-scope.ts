import type { Browser } from 'puppeteer-core';

// Firefox lets a driver started with --remote-allow-system-access run script in the browser's own window, which is how
// the toolbar button, the context menu and the shortcut are reached. WebDriver BiDi calls that the chrome scope.

type ContextInfo = { context: string; url: string };
type ScriptAnswer = {
  result: { type: 'success'; result: { value?: string } } | { type: 'exception'; exceptionDetails: { text: string } };
};
type BidiConnection = { send(method: string, parameters: Record<string, unknown>): Promise<unknown> };

function connectionOf(browser: Browser): BidiConnection {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (typeof connection !== 'object' || connection === null || !('send' in connection)) {
    throw new Error('This puppeteer-core does not give its BiDi connection.');
  }
  return connection as BidiConnection;
}

/** Sends one WebDriver BiDi command, for those puppeteer-core has no method for. */
export function sendBidi(browser: Browser, method: string, parameters: Record<string, unknown>): Promise<unknown> {
  return connectionOf(browser).send(method, parameters);
}

/**
 * Runs `body`, the inside of an async function of `given`, in Firefox's own window, and gives what it returns.
 * Both pass as JSON.
 */
export async function runInChromeScope<T>(browser: Browser, body: string, given: unknown = null): Promise<T> {
  const tree = (await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
    result: { contexts: ContextInfo[] };
  };
  const window = tree.result.contexts.find((one) => one.url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox shows no window.');
  const expression = `(async (given) => { ${body} })(${JSON.stringify(given)}).then((answer) => JSON.stringify(answer ?? null))`;
  const answer = (await sendBidi(browser, 'script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  })) as { result: ScriptAnswer['result'] };
  if (answer.result.type === 'exception') throw new Error(answer.result.exceptionDetails.text);
  return JSON.parse(answer.result.result.value ?? 'null');
}
