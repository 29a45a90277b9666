import { cleanup, configure, render } from '@testing-library/react';
import * as v from 'valibot';
import { afterEach, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type KeptCapture, KeptCaptureSchema } from '@/components/capture/kept-capture';
import type { PageReader } from '@/components/capture/page-reader';
import { readFirstDue } from '@/components/due/first-due';
import { Popup } from '@/entrypoints/popup/Popup';
import type { ContactFields } from '@/lib/contacts/contact';
import { emptyContactFields } from '@/lib/contacts/empty-contact-fields';
import type { Draft } from '@/lib/extract/evidence/draft';
import type { FollowUpPlan } from '@/lib/follow-ups/follow-up';
import { localOf } from '@/lib/follow-ups/local-date-time';
import type { CommandHandlers } from '@/lib/messages/protocol';
import { receiveCommand } from '@/lib/messages/receive-command';
import { sendCommand } from '@/lib/messages/send-command';
import { commandHandlers } from '@/lib/store/command-handlers';
import { database } from '@/lib/store/database';
import { aDraft, observed } from '../../support/a-draft';

// What is still on the page when its document goes would draw itself once more into nothing.
afterEach(() => cleanup());

// What is fetched when first shown is compiled then: on a busy machine that never did so before, the reader takes ten
// seconds and more.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 30_000, getElementError: (message) => new Error(message ?? 'not found') });

/** Saturday 21 November 2026, 10:00 on the wall. */
export const NOW = new Date(2026, 10, 21, 10, 0).getTime();
const ORIGIN = 'chrome-extension://duebook';

/** An empty book, and the real commands answering as the background does. */
export async function startOver(change: Partial<CommandHandlers> = {}): Promise<void> {
  cleanup();
  fakeBrowser.reset();
  database.close({ disableAutoOpen: false });
  await database.delete({ disableAutoOpen: false });
  const handlers: CommandHandlers = {
    ...commandHandlers({ clock: { now: () => NOW }, onChange: () => undefined }),
    sweep: async () => ({}),
    'reminders.test': async () => ({}),
    ...change,
  };
  const receive = receiveCommand({ handlers, extensionId: 'duebook', extensionOrigin: ORIGIN });
  // The fake browser answers as Chrome does, by a callback, where the polyfill would take a promise.
  fakeBrowser.runtime.onMessage.addListener((message: unknown, _sender, answer: (reply: unknown) => void) => {
    void receive(message, { id: 'duebook', url: `${ORIGIN}/popup.html` })?.then(answer);
    return true;
  });
}

/** Puts a contact with a follow-up into the book. */
export async function book(fields: Partial<ContactFields>, plan: FollowUpPlan | null) {
  return sendCommand('contacts.save', { into: null, fields: { ...emptyContactFields(), ...fields }, followUp: plan });
}

export const SOURCE = { url: 'https://corvid.example/team', title: 'Our team' };

/** A page with these people on it. */
export function pageOf(...drafts: Draft[]): PageReader {
  return {
    source: async () => SOURCE,
    read: async () => ({ ...SOURCE, drafts, more: 0 }),
    webmail: async () => null,
    missed: async () => null,
    mine: async () => [],
    kept: async () => null,
    keep: async () => undefined,
  };
}

/** A page with these people on it, whose browser keeps what was begun over it, as one does. */
export function keepingPage(...drafts: Draft[]): PageReader & { begun: () => KeptCapture | null } {
  let begun: KeptCapture | null = null;
  return {
    ...pageOf(...drafts),
    begun: () => begun,
    kept: async () => begun,
    keep: async (given) => {
      // As text, as the browser keeps it.
      begun = v.parse(v.nullable(KeptCaptureSchema), JSON.parse(JSON.stringify(given)));
    },
  };
}

/** A draft with a name and an address. */
export function draftOf(name: string, address: string): Draft {
  const linked = <T,>(value: T) => ({
    ...observed(value),
    evidence: [{ source: 'mailto' as const, quote: address, confidence: 0.9 }],
  });
  return aDraft({ name: linked(name), organisation: linked('Corvid Maps'), emails: [linked(address)] });
}

/** Opens the popup over `page`, in English unless told otherwise. */
export function openPopup(page: PageReader, language = 'en') {
  // Also in a file after the first one, which finds this room loaded and the line above done: a card left standing would
  // take the next file's Enter.
  onTestFinished(() => cleanup());
  const first = readFirstDue(localOf(NOW));
  return render(<Popup first={first} page={page} clock={() => NOW} browserLanguages={[language]} />);
}
