import * as v from 'valibot';
import { ContactSchema } from '../contacts/contact';
import { ERROR_CODES } from '../errors/duebook-error';
import { FollowUpSchema } from '../follow-ups/follow-up';
import { TouchSchema } from '../follow-ups/touch';
import { SettingsSchema } from '../settings/settings';
import { BACKUP_TABLES } from './backup-format';

/** What the page asks of the worker that holds a backup. */
export const ToWorkerSchema = v.variant('ask', [
  v.object({
    ask: v.literal('open'),
    file: v.instance(Blob),
    /** What to compare it with: the book as it stands, or nothing where that can't be read. */
    against: v.picklist(['book', 'nothing']),
  }),
  v.object({ ask: v.literal('rows'), chunk: v.number() }),
]);
export type ToWorker = v.InferOutput<typeof ToWorkerSchema>;

const change = v.object({ added: v.number(), updated: v.number(), unchanged: v.number(), removed: v.number() });
const names = v.array(v.string());

const changes = v.object({
  ...v.entriesFromList(BACKUP_TABLES, change),
  names: v.object({ added: names, updated: names, removed: names }),
});

const RestorePreviewSchema = v.object({
  exportedAt: v.string(),
  merge: changes,
  replace: changes,
  settingsDiffer: v.boolean(),
  strays: v.number(),
});

/** What the worker answers; `progress` may come any number of times before `opened`. */
export const FromWorkerSchema = v.variant('tell', [
  v.object({
    tell: v.literal('progress'),
    progress: v.variant('step', [
      v.object({ step: v.literal('reading') }),
      v.object({ step: v.literal('comparing'), done: v.number() }),
    ]),
  }),
  v.object({
    tell: v.literal('opened'),
    preview: RestorePreviewSchema,
    settings: SettingsSchema,
    chunkCount: v.number(),
  }),
  v.object({
    tell: v.literal('rows'),
    rows: v.object({
      contacts: v.array(ContactSchema),
      followUps: v.array(FollowUpSchema),
      touches: v.array(TouchSchema),
    }),
  }),
  v.object({ tell: v.literal('failed'), code: v.picklist(ERROR_CODES) }),
]);
export type FromWorker = v.InferOutput<typeof FromWorkerSchema>;
