import { JSDOM } from 'jsdom';
import { extractMessage } from '@/lib/extract/message/extract-message';
import type { Mailbox, MessageReading } from '@/lib/extract/message/message';

/** A message as a corpus lists it: `fromName` as the head has it, `replyTo` an address. */
export type Mail = {
  html: string;
  text: string;
  fromName: string;
  fromEmail: string;
  replyTo?: string;
  subject: string;
};

/** Reads a message in one of its two forms, the HTML parsed as a document that is not shown. */
export function readMail(mail: Mail, form: 'html' | 'text'): MessageReading {
  const window = form === 'html' ? new JSDOM(mail.html).window : null;
  const headers = {
    from: { name: mail.fromName, address: mail.fromEmail },
    replyTo: mail.replyTo === undefined ? null : { name: '', address: mail.replyTo },
    recipients: [],
    subject: mail.subject,
    list: false,
  };
  const text = form === 'text' ? mail.text : '';
  const reading = extractMessage({ headers, html: window?.document ?? null, text }, { defaultCountry: '' });
  window?.close();
  return reading;
}

/** Reads a plain text as a message of somebody's, of whose head only sender and subject are known. */
export function readBody(text: string, from: Mailbox, subject: string): MessageReading {
  return readMail({ html: '', text, fromName: from.name, fromEmail: from.address, subject }, 'text');
}

/** A sender as a head writes one, `Name <address>`, or only its name. */
export function mailbox(written: string): Mailbox {
  const [, name = written, address = ''] = /^([^<]*)<([^<>]*)>\s*$/.exec(written) ?? [];
  return { name: name.trim(), address };
}
