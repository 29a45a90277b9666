import * as v from 'valibot';
import { DuebookError, errorCodeOf } from '../errors/duebook-error';
import {
  COMMANDS,
  CommandEnvelopeSchema,
  type CommandHandlers,
  type CommandName,
  type CommandPayload,
  type ReplyEnvelope,
} from './protocol';

/** What the browser says of who sent a message. */
export type CommandSender = {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
};

/** What the background answers commands with, and who it is: `extensionOrigin` as in `chrome-extension://<id>`. */
export type CommandReceiver = {
  handlers: CommandHandlers;
  extensionId: string;
  extensionOrigin: string;
};

/**
 * A listener for `runtime.onMessage`. Of messages that name a command it believes nothing: the sender must be one of
 * the extension's own pages, not a content script or somebody's frame, and the payload must fit the command's schema.
 * It answers a reply envelope and never rejects; a message that is none of ours is left to others (`undefined`).
 */
export function receiveCommand(
  receiver: CommandReceiver,
): (message: unknown, sender: CommandSender) => Promise<ReplyEnvelope> | undefined {
  return (message, sender) => {
    if (!isAddressedToUs(message)) return undefined;
    if (!isOwnPage(sender, receiver)) return Promise.resolve(refusal('sender-refused'));
    return answer(message, receiver);
  };
}

async function answer(message: unknown, { handlers }: CommandReceiver): Promise<ReplyEnvelope> {
  try {
    const envelope = v.safeParse(CommandEnvelopeSchema, message);
    if (!envelope.success) throw new DuebookError('command-malformed');
    const { duebook: name, payload } = envelope.output;
    return { ok: true, reply: await run(name, payload, handlers) };
  } catch (thrown) {
    return refusal(errorCodeOf(thrown));
  }
}

async function run<N extends CommandName>(name: N, unbelieved: unknown, handlers: CommandHandlers): Promise<unknown> {
  // Indexing by a generic name loses the tie between a command's schema and its payload type.
  const schema = COMMANDS[name].payload as unknown as v.GenericSchema<unknown, CommandPayload<N>>;
  const payload = v.safeParse(schema, unbelieved);
  if (!payload.success) throw new DuebookError('command-malformed');
  return handlers[name](payload.output);
}

function isAddressedToUs(message: unknown): message is { duebook: unknown } {
  return typeof message === 'object' && message !== null && Object.hasOwn(message, 'duebook');
}

function isOwnPage(sender: CommandSender, { extensionId, extensionOrigin }: CommandReceiver): boolean {
  const origin = extensionOrigin.replace(/\/+$/, '');
  // A content script has our id too, but the address of the page it is in.
  return sender.id === extensionId && (sender.url ?? '').startsWith(`${origin}/`) && (sender.frameId ?? 0) === 0;
}

function refusal(code: Extract<ReplyEnvelope, { ok: false }>['code']): ReplyEnvelope {
  return { ok: false, code };
}
