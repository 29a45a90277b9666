/** The calls a content script makes, without the polyfill: that would be a third of what stays in the page. */
type Runtime = {
  id?: string;
  sendMessage(message: unknown): Promise<unknown>;
  onMessage: { addListener(heard: () => void): void };
};
type Global = { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };

function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as unknown as Global;
  return browser?.runtime ?? chrome?.runtime;
}

/** Whether there is a background to ask: none once the extension was updated, disabled or taken out under the page. */
export function isBackgroundThere(): boolean {
  return !!runtime()?.id;
}

/** Sends `message` to the background and gives its answer, unbelieved; null where there is none to ask any more. */
export async function askBackground(message: unknown): Promise<unknown> {
  try {
    // Where the extension is gone, what is called here may be, too.
    return (await runtime()?.sendMessage(message)) ?? null;
  } catch {
    return null;
  }
}

/** Calls `heard` whenever the background tells this page's scripts something. */
export function onTold(heard: () => void): void {
  runtime()?.onMessage.addListener(heard);
}
