import type { Scripting } from 'webextension-polyfill';

/** The browser's list of content scripts, as strict as a browser's, and what was run in tabs by hand. */
export function fakeScripting() {
  const registered = new Map<string, Scripting.RegisteredContentScript>();
  const ran: { tabId: number; files: string[] }[] = [];
  return {
    registered,
    ran,
    getRegisteredContentScripts: async () => [...registered.values()],
    async registerContentScripts(scripts: Scripting.RegisteredContentScript[]) {
      for (const script of scripts) {
        if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
        registered.set(script.id, script);
      }
    },
    async unregisterContentScripts({ ids }: { ids: string[] }) {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    },
    async executeScript({ target, files }: { target: { tabId: number }; files: string[] }) {
      ran.push({ tabId: target.tabId, files });
      return [];
    },
  };
}
