import { emailAddress } from '../contacts/emails';
import { isMailProvider } from '../contacts/mail-provider';
import { domainOf, neverCapturedBy } from '../contacts/never-capture';
import { DuebookError } from '../errors/duebook-error';
import type { Mailbox } from '../extract/message/message';
import { webmailTables } from '../extract/webmail/webmail-tables';
import { localOf } from '../follow-ups/local-date-time';
import { readTypedTime } from '../follow-ups/typed-time';
import type { MailAbout, MailFrame, MailHandlers, MailReply } from '../messages/mail-protocol';
import type { UndoToken } from '../messages/protocol';
import { dueWords } from '../words/due-words';
import { errorWords } from '../words/error-words';
import { type MailWords, mailWordsOf } from '../words/mail-words';
import { faceOf, type JustSaved } from './face';
import type { MailContact, MailWorld } from './mail-world';
import { mayBeMe } from './may-be-me';
import { completeNext, keepWaiting, logMessage, noteReply, planNext, remindOfSilence } from './message-steps';
import { noteMet, waitingPlan } from './met-messages';
import { noteOwnAddresses } from './note-own-addresses';
import { contactName, mailboxName } from './person-words';
import { savePerson } from './save-person';
import { cameAt, isAwaited, type Sight, sight, sightAfter } from './sight';

/** What an action did: what to say of it, and what takes it back. */
export type Done = { said: string; undo: UndoToken | null; saved?: JustSaved };

/** What an action on a contact acts on. */
export type OnContact = { known: MailContact; seen: Sight; words: MailWords; world: MailWorld };

/**
 * What answers a webmail's page. Each request looks at the message anew, as the book stands now: a page is believed for
 * what is on the rep's screen and for the rep's press, and never says which contact is meant.
 * Each throws DuebookError: `command-malformed`, `not-found`, and what the commands of the book throw.
 */
export function mailHandlers(world: MailWorld): MailHandlers {
  /** One after the other, then the face as it is after. */
  const doing = (
    about: MailAbout,
    frame: MailFrame,
    act: (seen: Sight, person: Mailbox, words: MailWords) => Promise<Done>,
  ) =>
    world.alone(async (): Promise<MailReply> => {
      const seen = await sight(about, frame, world);
      if (seen.person === null) throw new DuebookError('not-found');
      const { said, undo, saved } = await act(seen, seen.person, mailWordsOf(seen.language));
      return { face: faceOf(await sightAfter(about, frame, world), { saved, canUndo: undo !== null }), said, undo };
    });
  const onContact = (about: MailAbout, frame: MailFrame, act: (on: OnContact) => Promise<Done>) =>
    doing(about, frame, async (seen, _person, words) => {
      const { known } = seen.found;
      if (known === null) throw new DuebookError('not-found');
      return act({ known, seen, words, world });
    });

  return {
    'mail.look': async ({ undo, ...about }, frame) => {
      // Of whom the chip is about by then, who need not be whom it may be about any more.
      const seen = await sightAfter(about, frame, world);
      await noteOwnAddresses(seen, world);
      await noteMet(seen, world);
      if (isAwaited(seen)) return onContact(about, frame, closeAnswered);
      const canUndo = !!undo && (await world.canUndo(undo));
      return { face: faceOf(seen, { canUndo }), said: '', undo: canUndo ? undo : null };
    },
    'mail.save': (about, frame) =>
      doing(about, frame, async (seen, person, words) => {
        const { did } = words.mail;
        if (seen.found.known) {
          return { said: did.alreadySaved(contactName(seen.found.known.contact, seen.language)), undo: null };
        }
        if (seen.never !== null) return { said: words.mail.neverBecause(seen.never), undo: null };
        const { saved, known, undo } = await savePerson(person, seen, frame, world);
        const name = saved.fields.name || mailboxName(person);
        const due = saved.due && did.followUp(dueWords(saved.due, seen.now, seen.language));
        return {
          said: words.common.sentences(known ? did.updated(name) : did.saved(name), due ?? did.noNext),
          undo,
          saved,
        };
      }),
    'mail.log': (about, frame) => onContact(about, frame, logMessage),
    'mail.replied': (about, frame) => onContact(about, frame, noteReply),
    'mail.complete': (about, frame) => onContact(about, frame, completeNext),
    'mail.plan': ({ time, ...about }, frame) => onContact(about, frame, (on) => planNext(on, time)),
    'mail.remind': (about, frame) =>
      doing(about, frame, (seen, person, words) => {
        const { known } = seen.found;
        if (known) return remindOfSilence({ known, seen, words, world });
        if (seen.never !== null) return Promise.resolve({ said: words.mail.neverBecause(seen.never), undo: null });
        return remindOfStranger(person, seen, words, frame, world);
      }),
    'mail.undo': ({ token, ...about }, frame) =>
      world.alone(async () => {
        await world.commands.undo({ token });
        await keepWaiting(await sightAfter(about, frame, world), world);
        const seen = await sightAfter(about, frame, world);
        return { face: faceOf(seen), said: mailWordsOf(seen.language).mail.did.undone, undo: null };
      }),
    'mail.open': (about, frame) =>
      doing(about, frame, async ({ found }, { name, address }) => {
        const text = name === '' ? address : `${name} <${address}>`;
        await world.openBook(
          found.known ? `/contacts/${found.known.contact.id}` : `/new?handed=${await world.handOver(text)}`,
        );
        return { said: '', undo: null };
      }),
    'mail.report': (about, frame) =>
      doing(about, frame, async () => {
        await world.openBook(`/report?handed=${await world.handOver(await world.report(frame))}`);
        return { said: '', undo: null };
      }),
    'mail.me': (about, frame) =>
      doing(about, frame, async (seen, person, words) => {
        if (!mayBeMe(person, seen)) throw new DuebookError('command-malformed');
        const address = person.address.toLowerCase();
        const { undo } = await world.commands['ownAddresses.tell']({ addresses: [address], whose: 'mine', readIn: '' });
        return { said: words.mail.did.me(address), undo };
      }),
    'mail.notMe': (about, frame) =>
      doing(about, frame, async ({ message, direction }, _person, words) => {
        const address = emailAddress(message.from.address).toLowerCase();
        if (direction === 'in' || address === '') throw new DuebookError('command-malformed');
        const tell = world.commands['ownAddresses.tell'];
        const { undo } = await tell({ addresses: [address], whose: 'not-mine', readIn: '' });
        return { said: words.mail.did.notMe(address), undo };
      }),
    'mail.never-address': (about, frame) =>
      doing(about, frame, (_seen, { address }, words) => never(address.toLowerCase(), words, world)),
    'mail.never-domain': (about, frame) =>
      doing(about, frame, async (_seen, { address }, words) => {
        const domain = domainOf(address);
        // Where anybody may have a mailbox, one colleague would hide everybody else.
        if (isMailProvider(domain)) throw new DuebookError('command-malformed');
        return never(domain, words, world);
      }),
    'mail.allow': (about, frame) =>
      doing(about, frame, async ({ settings }, { address }, words) => {
        const remove = settings.neverCapture.filter((entry) => neverCapturedBy(address, [entry]) !== null);
        await world.commands['neverCapture.change']({ add: [], remove });
        return { said: words.common.sentences(...remove.map(words.mail.did.allowed)), undo: null };
      }),
    'mail.webmails': async (_nothing, { url }) => webmailTables(url),
    'mail.card': async (_nothing, frame) => {
      await world.bringCard(frame);
      return null;
    },
    'mail.readTime': async ({ text }) => {
      const settings = await world.settings();
      const language = world.language(settings);
      const words = mailWordsOf(language);
      const now = localOf(world.clock.now());
      const read = readTypedTime(text, now, settings, world.dateOrder(settings));
      if (!read.ok) return { ok: false, said: errorWords(read.code, words) };
      const { due, allDay } = read;
      return { ok: true, time: { due, allDay }, said: words.mail.planRead(dueWords({ due, allDay }, now, language)) };
    },
  };
}

async function never(entry: string, words: MailWords, world: MailWorld): Promise<Done> {
  await world.commands['neverCapture.change']({ add: [entry], remove: [] });
  return { said: words.mail.did.never(entry), undo: null };
}

async function closeAnswered({ known, seen, words, world }: OnContact): Promise<Done> {
  const { language } = seen;
  const came = cameAt(seen);
  // Another frame may have seen it first.
  if (came === null || !isAwaited(seen)) return { said: '', undo: null };
  const { id: contactId } = known.contact;
  const { undo } = await world.commands['followUps.closeAnswered']({ contactId, at: came });
  return { said: words.mail.did.answered(contactName(known.contact, language)), undo };
}

async function remindOfStranger(
  person: Mailbox,
  seen: Sight,
  words: MailWords,
  frame: Parameters<MailHandlers['mail.save']>[1],
  world: MailWorld,
): Promise<Done> {
  const { did } = words.mail;
  const plan = await waitingPlan(seen, world);
  const { saved, undo } = await savePerson(person, seen, frame, world, plan);
  const reminds = did.reminds(dueWords(plan, seen.now, seen.language));
  return { said: words.common.sentences(did.saved(saved.fields.name || mailboxName(person)), reminds), undo, saved };
}
