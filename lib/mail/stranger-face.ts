import { isMailProvider } from '../contacts/mail-provider';
import { domainOf, ownDomains } from '../contacts/never-capture';
import type { Mailbox } from '../extract/message/message';
import { nextWorkingDay } from '../follow-ups/working-days';
import type { ChipAction } from '../messages/chip-face';
import { dueWords } from '../words/due-words';
import { mailWordsOf } from '../words/mail-words';
import type { FacePart } from './face';
import { ownAddresses } from './mail-people';
import { isPerhapsMine, meActions, notMeActions } from './may-be-me';
import { contactName, mailboxName } from './person-words';
import { remindAction } from './remind-action';
import type { Sight } from './sight';

/** What is shown of somebody the book does not know. */
export function strangerFace(person: Mailbox, sight: Sight): FacePart {
  const { mail, match } = mailWordsOf(sight.language);
  const { likely } = sight.found;
  const name = mailboxName(person);
  const isSent = sight.direction === 'out';
  // Of what lies among sent mail nobody knows yet whether it is the rep's: neither is the one thing to do.
  const perhapsSent = isPerhapsMine(person, sight);
  const edit = { name: 'open', label: mail.action.edit, title: mail.action.editTitle(name), weight: 'quiet' } as const;
  return {
    state: 'stranger',
    name,
    // What is saved is an address: it says more of who that is than what they call themselves.
    subtitle: name === person.address ? '' : person.address,
    summary: isSent ? mail.strangerTo(name) : mail.stranger,
    isNamed: isSent,
    lines: likely ? [mail.likely(contactName(likely.contact, sight.language), match.likelyBy(likely.reason))] : [],
    actions: [
      ...(perhapsSent ? meActions(person, sight, 'plain') : []),
      saveAction(mail.action.save, perhapsSent ? 'plain' : 'first', name, sight),
      ...(isSent ? [remindAction(sight)] : []),
      edit,
      ...(perhapsSent ? [] : meActions(person, sight, 'quiet')),
      ...notMeActions(sight),
      ...neverActions(person, sight),
    ],
  };
}

/** What is shown of a list or a machine: it can be saved, but nobody would want to by mistake. */
export function bulkFace(person: Mailbox, sight: Sight): FacePart {
  const { mail } = mailWordsOf(sight.language);
  const name = mailboxName(person);
  return {
    state: 'bulk',
    name,
    summary: mail.bulk,
    actions: [
      saveAction(mail.action.saveAnyway, 'quiet', name, sight),
      ...meActions(person, sight, 'quiet'),
      ...neverActions(person, sight),
    ],
  };
}

/** What is shown of somebody who is never to be captured, because of this entry of the list. */
export function neverFace(person: Mailbox, entry: string, sight: Sight): FacePart {
  const { mail } = mailWordsOf(sight.language);
  const { allow, allowTitle } = mail.action;
  return {
    state: 'never',
    name: mailboxName(person),
    summary: mail.never,
    lines: [mail.neverBecause(entry)],
    actions: [
      ...meActions(person, sight, 'quiet'),
      ...notMeActions(sight),
      { name: 'allow', label: allow, title: allowTitle(entry), weight: 'quiet' },
    ],
  };
}

function saveAction(label: string, weight: ChipAction['weight'], name: string, sight: Sight): ChipAction {
  const { settings, now, language } = sight;
  const when = dueWords(nextWorkingDay(now, settings), now, language);
  const title = mailWordsOf(language).mail.action.saveTitle(name, when);
  return { name: 'save', label, title, weight, ...(weight === 'first' ? { short: label } : {}) };
}

/** A colleague's domain is proposed as a whole; one where anybody may have a mailbox is never offered. */
function neverActions({ address }: Mailbox, { message, settings, language }: Sight): ChipAction[] {
  const { action } = mailWordsOf(language).mail;
  const domain = domainOf(address);
  const weight = 'quiet';
  const whole = { name: 'never-domain', title: action.neverDomain(domain), weight } as const;
  const one = { name: 'never-address', label: action.neverAddress, title: address, weight } as const;
  if (domain === '' || isMailProvider(domain)) return [one];
  if (ownDomains([...ownAddresses(message, settings)]).includes(domain))
    return [{ ...whole, label: action.neverOwnDomain(domain) }, one];
  return [one, { ...whole, label: action.neverDomain(domain) }];
}
