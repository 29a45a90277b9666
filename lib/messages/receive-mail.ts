import * as v from 'valibot';
import { DuebookError, type ErrorCode, errorCodeOf } from '../errors/duebook-error';
import {
  MAIL_REQUESTS,
  type MailEnvelope,
  type MailFrame,
  type MailHandlers,
  type MailPayload,
  type MailReplyTo,
  MailRequestEnvelopeSchema,
  type MailRequestName,
} from './mail-protocol';

/** What the browser says of who sent a message: `tab.url` only where the extension may know it. */
export type MailSender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined; url?: string | undefined } | undefined;
};

/** What the background answers content scripts with, and whom it answers. */
export type MailReceiver = {
  handlers: MailHandlers;
  extensionId: string;
  /** Whether the page at `url` is on a webmail the rep has enabled. */
  isEnabled(url: string): Promise<boolean>;
  /** What to tell the rep of an error, in their language. */
  explain(code: ErrorCode): Promise<string>;
};

/**
 * A listener for `runtime.onMessage`: the only thing a content script can reach. Of messages that name a mail request
 * it believes nothing: the sender must be our script in a frame of a tab, both the frame's page and the page around all
 * frames must be on webmails the rep has enabled, and the payload must fit the request's schema. It answers an envelope
 * and never rejects; a message that is none of ours is left to others (`undefined`).
 */
export function receiveMail(
  receiver: MailReceiver,
): (message: unknown, sender: MailSender) => Promise<MailEnvelope> | undefined {
  return (message, sender) => {
    if (typeof message !== 'object' || message === null || !Object.hasOwn(message, 'duebookMail')) return undefined;
    return answer(message, sender, receiver);
  };
}

async function answer(message: object, sender: MailSender, receiver: MailReceiver): Promise<MailEnvelope> {
  const frame = await enabledFrame(sender, receiver).catch(() => null);
  // Who has no business here is not told in what language the rep works either.
  if (frame === null) return { ok: false, code: 'sender-refused', said: '' };
  try {
    const envelope = v.safeParse(MailRequestEnvelopeSchema, message);
    if (!envelope.success) throw new DuebookError('command-malformed');
    const { duebookMail: name, payload } = envelope.output;
    return { ok: true, reply: await run(name, payload, frame, receiver.handlers) };
  } catch (thrown) {
    const code = errorCodeOf(thrown);
    return { ok: false, code, said: await receiver.explain(code).catch(() => '') };
  }
}

async function run<N extends MailRequestName>(
  name: N,
  unbelieved: unknown,
  frame: MailFrame,
  handlers: MailHandlers,
): Promise<MailReplyTo<N>> {
  // Indexing by a generic name loses the tie between a request's schema and its payload type.
  const schema = MAIL_REQUESTS[name] as unknown as v.GenericSchema<unknown, MailPayload<N>>;
  const payload = v.safeParse(schema, unbelieved);
  if (!payload.success) throw new DuebookError('command-malformed');
  return handlers[name](payload.output, frame);
}

/** Where our script asks from; null where that is no place to ask from. */
async function enabledFrame(sender: MailSender, receiver: MailReceiver): Promise<MailFrame | null> {
  const { id, url, frameId, tab } = sender;
  if (id !== receiver.extensionId || url === undefined || tab?.id === undefined || frameId === undefined) return null;
  if (tab.id < 0 || !isWeb(url) || !(await receiver.isEnabled(url))) return null;
  // A page that frames a webmail could lay itself over the chip; one we may not know the address of is none we work on.
  const around = frameId === 0 ? url : tab.url;
  if (around === undefined || !isWeb(around) || (frameId !== 0 && !(await receiver.isEnabled(around)))) return null;
  return { tabId: tab.id, frameId, url };
}

function isWeb(url: string): boolean {
  return /^https?:\/\//i.test(url);
}
