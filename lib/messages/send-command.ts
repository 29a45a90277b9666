import * as v from 'valibot';
import { DuebookError } from '../errors/duebook-error';
import { browser } from '../platform/browser';
import { COMMANDS, type CommandName, type CommandPayload, type CommandReply, ReplyEnvelopeSchema } from './protocol';

/**
 * Asks the background to do something and waits for its reply.
 * @throws DuebookError with the code the background gave, or `background-unreachable` where it did not answer
 */
export async function sendCommand<N extends CommandName>(
  name: N,
  payload: CommandPayload<N>,
): Promise<CommandReply<N>> {
  let answer: unknown;
  try {
    answer = await browser.runtime.sendMessage({ duebook: name, payload });
  } catch (cause) {
    throw new DuebookError('background-unreachable', { cause });
  }
  const envelope = v.safeParse(ReplyEnvelopeSchema, answer);
  if (!envelope.success) throw new DuebookError('background-unreachable');
  if (!envelope.output.ok) throw new DuebookError(envelope.output.code);
  const schema: v.GenericSchema<unknown, CommandReply<N>> = COMMANDS[name].reply as never;
  return v.parse(schema, envelope.output.reply);
}
