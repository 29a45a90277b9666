import type { Scripting } from 'webextension-polyfill';
import { enabledPatterns } from '../extract/webmail/enabled-patterns';
import { WEBMAILS } from '../extract/webmail/webmails';
import { browser } from './browser';

export type RegisteredScript = Scripting.RegisteredContentScript;

/** What to take out of the browser's list of content scripts and what to put in, so that it fits. */
type ScriptPlan = { unregister: string[]; register: RegisteredScript | null };

/** Built from `entrypoints/webmail.ts`. */
const FILE = '/webmail.js';

/**
 * What to do so that the one script that may stay in pages is registered for `enabled` and nothing else is. Nothing,
 * where that is so already: this runs at every start of the background.
 */
export function planScripts(enabled: readonly string[], registered: readonly RegisteredScript[]): ScriptPlan {
  const wanted: RegisteredScript | null =
    enabled.length === 0
      ? null
      : {
          id: 'webmail',
          js: [FILE],
          matches: [...enabled],
          allFrames: true,
          runAt: 'document_idle',
          persistAcrossSessions: true,
        };
  const right = registered.filter((script) => wanted !== null && identity(script) === identity(wanted));
  return {
    unregister: registered.filter((script) => !right.includes(script)).map(({ id }) => id),
    register: right.length > 0 ? null : wanted,
  };
}

/** Makes what is registered what is enabled. Never twice at once: the second would register what the first one has. */
export async function keepWebmailScripts(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const { unregister, register } = planScripts(await enabledWebmailPatterns(), registered);
  if (unregister.length > 0) await browser.scripting.unregisterContentScripts({ ids: unregister });
  if (register) await browser.scripting.registerContentScripts([register]);
}

/**
 * Runs the script in the tabs that show pages of `patterns` already, so that none must be loaded again. Where it runs
 * already it looks at the page anew.
 */
export async function runInOpenTabs(patterns: readonly string[]): Promise<void> {
  if (patterns.length === 0) return;
  // Those the browser has put to rest run it when they come back.
  const tabs = await browser.tabs.query({ url: [...patterns], discarded: false });
  const run = (tabId: number) => browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
  // A tab that was closed or left meanwhile refuses, which is no reason to leave out the others.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [run(id)])));
}

/** Has the scripts in all open tabs look anew, in pages too where none may be run any more: they find themselves refused. */
export async function tellOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  // Most tabs have none that hears it.
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [browser.tabs.sendMessage(id, null)])));
}

/** The match patterns of the webmails the rep has enabled, as the browser knows it now. */
export async function enabledWebmailPatterns(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return enabledPatterns(origins, WEBMAILS);
}

/** A script in words, the same for one that was registered and for what the browser gives back of it. */
function identity({ id, js = [], css = [], matches = [], allFrames, runAt, persistAcrossSessions }: RegisteredScript) {
  const files = js.map((file) => file.replace(/^\//, ''));
  return JSON.stringify([id, files, css, [...matches].sort(), allFrames, runAt, persistAcrossSessions]);
}
