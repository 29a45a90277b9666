import { addressLine } from '../contacts/address-line';
import { cleanText } from '../contacts/clean-text';
import type { ChipFace } from '../messages/chip-face';
import { dueWords } from '../words/due-words';
import { mailWordsOf } from '../words/mail-words';
import type { JustSaved } from './face';
import type { Sight } from './sight';

const MOST_VALUE = 200;

/** What was saved of somebody, field by field, as the rep would check it. */
export function savedDetails({ fields, due }: JustSaved, { now, language }: Sight): ChipFace['saved'] {
  const { common, capture } = mailWordsOf(language);
  const { field } = common;
  const details = [
    { label: field.name, value: fields.name },
    { label: field.jobTitle, value: fields.jobTitle },
    { label: field.organisation, value: fields.organisation },
    ...fields.emails.map((email) => ({ label: field.email, value: email.address })),
    ...fields.phones.map(({ kind, written, extension }) => ({
      label: common.phoneKind[kind],
      value: extension === '' ? written : `${written} ${common.extended(extension)}`,
    })),
    ...fields.messaging.map(({ kind, id }) => ({ label: common.messagingKind[kind], value: id })),
    ...fields.urls.map((url) => ({ label: field.url, value: url })),
    { label: field.address, value: addressLine(fields.address) },
    { label: capture.followUp, value: due === null ? '' : dueWords(due, now, language) },
  ];
  return details
    .filter(({ value }) => value.trim() !== '')
    .map(({ label, value }) => ({ label, value: cleanText(value, MOST_VALUE) }));
}
