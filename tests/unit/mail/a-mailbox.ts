import 'fake-indexeddb/auto';
import { DuebookError } from '@/lib/errors/duebook-error';
import type { Draft } from '@/lib/extract/evidence/draft';
import { mailHandlers } from '@/lib/mail/mail-handlers';
import type { FaceRequestName, MailAbout, MailFrame, MailReply, SeenMessage } from '@/lib/messages/mail-protocol';
import { findMatches } from '@/lib/store/contact-matches';
import { findMailPerson } from '@/lib/store/mail-person';
import { readSettings } from '@/lib/store/read-settings';
import { canUndo } from '@/lib/store/undo';
import { resolveLanguage } from '@/lib/words/words';
import { type ABook, aBook, fields, plan } from '../store/a-book';

export const FRAME = { tabId: 7, frameId: 0, url: 'https://mail.example/' };

const MINUTE = 60_000;

/** A date as a page writes it, so many minutes after the book's clock began. */
export function written(book: ABook, minutes: number): string {
  return new Date(book.clock.time + minutes * MINUTE).toISOString();
}

export function message(given: Partial<SeenMessage> = {}): SeenMessage {
  return {
    webmail: 'generic',
    missed: '',
    from: { name: 'Jane Doe', address: 'jane@acme.example' },
    replyTo: null,
    recipients: [{ name: 'Rita Rep', address: 'rita@own.example' }],
    subject: 'Your offer',
    date: '',
    url: 'https://mail.example/#all/1',
    id: '',
    own: ['rita@own.example'],
    direction: 'in',
    list: false,
    ...given,
  };
}

/** The rep's own mail to somebody. */
export function sent(given: Partial<SeenMessage> = {}): SeenMessage {
  return message({
    url: 'https://mail.example/#sent/1',
    from: { name: 'Rita Rep', address: 'rita@own.example' },
    recipients: [{ name: 'Jane Doe', address: 'jane@acme.example' }],
    direction: 'out',
    ...given,
  });
}

export const about = (seen: SeenMessage, address: string | null = null): MailAbout => ({ message: seen, address });

/** A draft as the message reader hands one over. */
export function draft(given: Partial<Draft> = {}): Draft {
  const seen = <T>(value: T) => ({ value, confidence: 0.9, evidence: [] });
  return {
    kind: 'person',
    confidence: 0.9,
    name: seen('Jane Doe'),
    givenName: seen('Jane'),
    familyName: seen('Doe'),
    organisation: seen('Acme GmbH'),
    jobTitle: seen('Buyer'),
    emails: [seen('jane@acme.example')],
    phones: [seen({ written: '030 1234567', e164: '+49301234567', kind: 'work', extension: '' })],
    urls: [],
    address: null,
    messaging: [],
    ...given,
  };
}

/** A book and what answers a webmail's page about it; `drafts` is what the open message holds, null where it can't be read, `written` its lines, null where those can't. */
export function aMailbox() {
  const book = aBook();
  const page = {
    drafts: [draft()] as Draft[] | null,
    written: ['Please call me about the pumps.'] as string[] | null,
    bodiesRead: 0,
    reads: 0,
    open: message(),
    opened: [] as string[],
    cards: [] as MailFrame[],
    handed: [] as string[],
    met: undefined as unknown,
  };
  const handlers = mailHandlers({
    clock: book.clock,
    settings: () => readSettings(book.db),
    language: (settings) => resolveLanguage(settings?.language ?? 'auto', ['en']),
    dateOrder: () => 'day-first',
    find: (mailbox, mark) => findMailPerson(mailbox, mark, book.db),
    findMatches: (drafts, source) => findMatches(drafts, source, book.db),
    commands: book.commands,
    canUndo: (token) => canUndo(token, book.clock.time, book.db),
    read: async () => {
      page.reads += 1;
      if (page.drafts === null) throw new DuebookError('page-unreadable');
      const reading = { url: '', title: '', drafts: page.drafts, more: 0 };
      return { reading, bulk: null, forwarded: null, mine: [] };
    },
    readBody: async () => {
      page.bodiesRead += 1;
      if (page.written === null) throw new DuebookError('page-too-slow');
      const { from, subject, date } = page.open;
      return { from: from.address, subject, date, lines: page.written.map((text) => ({ text, older: false })) };
    },
    bringCard: async (frame) => {
      page.cards.push(frame);
    },
    report: async () => 'webmail: roundcube\nhtml',
    met: async () => page.met,
    keepMet: async (met) => {
      page.met = met;
    },
    alone: (task) => task(),
    handOver: async (text) => {
      page.handed.push(text);
      return 'handed';
    },
    openBook: async (route) => {
      page.opened.push(route);
    },
  });
  type Plain = Exclude<FaceRequestName, 'mail.plan' | 'mail.undo'>;
  /** About the message that stands open, unless `page.open` is another by then. */
  const ask = (name: Plain, seen: SeenMessage, address: string | null = null): Promise<MailReply> => {
    page.open = seen;
    return handlers[name](about(seen, address), FRAME);
  };
  return { book, page, handlers, ask };
}

/** Jane in the book, with a call on Tuesday 24 November. */
export async function withJane(book: ABook) {
  const jane = fields({ emails: [{ address: 'jane@acme.example' }], organisation: 'Acme' });
  const due = plan({ due: '2026-11-24T09:00', allDay: true });
  const { contactId, followUpId } = await book.commands['contacts.save']({ into: null, fields: jane, followUp: due });
  if (followUpId === null) throw new Error('no follow-up');
  return { contactId, followUpId };
}

export const actions = ({ face }: MailReply) => face.actions.map(({ name }) => name);
