import { useEffect, useRef } from 'react';
import * as v from 'valibot';
import { useActions } from '@/components/due/action-context';
import { useWords } from '@/components/ui/words-context';
import { type Contact, type ContactFields, ContactFieldsSchema } from '@/lib/contacts/contact';
import { sendCommand } from '@/lib/messages/send-command';
import { ContactFieldsEditor } from './ContactFieldsEditor';
import css from './ContactSection.module.css';
import { canBeSaved } from './can-be-saved';
import { EditForm } from './EditForm';
import type { KeptEdit } from './kept-edits';
import { tidyFields } from './tidy-fields';

/** A contact being edited: the fields as they were when it began, and as they are now. */
export type ContactEdit = { from: ContactFields; fields: ContactFields };

/** The form's start for a contact. */
export function contactEditOf(contact: Contact): ContactEdit {
  const fields = v.parse(ContactFieldsSchema, contact);
  return { from: fields, fields };
}

/** Edits every field of a contact. Only fields the rep changed are written: others may have changed meanwhile. */
export function ContactEditForm(props: {
  contact: Contact;
  name: string;
  form: KeptEdit<ContactEdit>;
  edit: ContactEdit;
}) {
  const { contact, name, form, edit } = props;
  const words = useWords();
  const { act } = useActions();
  const fields = tidyFields(edit.fields);
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.querySelector('input')?.focus(), []);

  const save = async () => {
    const merged = changedOnto(edit.from, fields, v.parse(ContactFieldsSchema, contact));
    const done = await act(
      () => sendCommand('contacts.update', { id: contact.id, fields: merged }),
      words.contact.undo.contactSaved(merged.name || name),
    );
    if (!done.ok) return done.code;
    form.drop();
    return null;
  };
  return (
    <section ref={place} className={css.form} aria-label={words.contact.editContact}>
      <EditForm
        label={words.contact.editContact}
        saveLabel={words.contact.saveChanges}
        changed={JSON.stringify(edit.fields) !== JSON.stringify(edit.from)}
        problem={canBeSaved(fields) ? null : words.capture.needsName}
        onSave={save}
        onDiscard={form.drop}
      >
        <ContactFieldsEditor
          fields={edit.fields}
          onChange={(changed) => form.keep({ from: edit.from, fields: changed })}
        />
      </EditForm>
    </section>
  );
}

/** `now` with those fields of `to` that differ from `from`. */
function changedOnto(from: ContactFields, to: ContactFields, now: ContactFields): ContactFields {
  const changed = v
    .keyof(ContactFieldsSchema)
    .options.filter((key) => JSON.stringify(from[key]) !== JSON.stringify(to[key]));
  return { ...now, ...Object.fromEntries(changed.map((key) => [key, to[key]])) };
}
