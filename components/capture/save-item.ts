import type { ContactFields, Source } from '@/lib/contacts/contact';
import { draftFields } from '@/lib/extract/drafts/draft-fields';
import type { Draft } from '@/lib/extract/evidence/draft';
import type { FollowUpPlan } from '@/lib/follow-ups/follow-up';
import type { CommandReply, SaveItem } from '@/lib/messages/protocol';
import type { Twin } from '@/lib/store/contact-matches';

/** What a save came to, as the card says it: `due` is when the follow-up is, in words, '' where there is none. */
export type SavedContact = CommandReply<'contacts.save'> & { name: string; due: string };

/** The fields with an empty row to write an address and a number in, where they have none. */
export function withFirstRows(fields: ContactFields): ContactFields {
  const { emails, phones } = fields;
  return {
    ...fields,
    emails: emails.length > 0 ? emails : [{ address: '' }],
    phones: phones.length > 0 ? phones : [{ written: '', e164: '', kind: 'work', extension: '' }],
  };
}

/** A draft as it would be saved: into the contact it is, or as a new one. */
export function saveItem(draft: Draft, source: Source, into: Twin | null, plan: FollowUpPlan | null): SaveItem {
  return { into: into?.contact.id ?? null, fields: draftFields(draft, source), followUp: plan };
}
