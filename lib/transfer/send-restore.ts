import * as v from 'valibot';
import { type CommandReply, type RestoreId, RestoreIdSchema } from '../messages/protocol';
import type { sendCommand } from '../messages/send-command';
import type { OpenBackup } from './open-backup';

/** Merge keeps what the backup lacks; replace makes the book exactly what the backup says. */
export type RestoreMode = 'merge' | 'replace';

export type RestoreOptions = {
  mode: RestoreMode;
  withSettings: boolean;
  /** How far it is, 0 to 1. The last step, putting everything in place at once, is not divided. */
  onProgress(share: number): void;
};

/**
 * Sends a backup's rows to the background chunk by chunk, then has them put in place in one go: until that last
 * command nothing in the book has changed, whatever fails.
 * @throws DuebookError with the background's code
 */
export async function sendRestore(
  backup: OpenBackup,
  { mode, withSettings, onProgress }: RestoreOptions,
  send: typeof sendCommand,
): Promise<CommandReply<'restore.apply'>> {
  const restoreId: RestoreId = v.parse(RestoreIdSchema, crypto.randomUUID());
  // An empty backup stages too: it tells the background which restore is meant.
  if (backup.chunkCount === 0) await send('restore.stage', { restoreId, contacts: [], followUps: [], touches: [] });
  for (let chunk = 0; chunk < backup.chunkCount; chunk++) {
    onProgress(chunk / backup.chunkCount);
    await send('restore.stage', { restoreId, ...(await backup.rows(chunk)) });
  }
  onProgress(1);
  return send('restore.apply', { restoreId, mode, settings: withSettings ? backup.settings : null });
}
