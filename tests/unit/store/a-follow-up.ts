import 'fake-indexeddb/auto';
import { takeRings } from '@/lib/store/rings';
import { type ABook, contents, fields, local, plan } from './a-book';

export async function withFollowUp(book: ABook, due = '2026-11-23T09:00', allDay = false) {
  const saved = await book.commands['contacts.save']({ into: null, fields: fields(), followUp: plan({ due, allDay }) });
  if (!saved.followUpId) throw new Error('no follow-up');
  return { contactId: saved.contactId, id: saved.followUpId, before: await contents(book.db) };
}

export const raise = ({ db }: ABook, now: string) => takeRings(local(now), () => [], db);
