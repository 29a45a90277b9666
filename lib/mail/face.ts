import type { ContactFields } from '../contacts/contact';
import type { Mailbox } from '../extract/message/message';
import type { DueTime } from '../follow-ups/follow-up';
import type { ChipFace } from '../messages/chip-face';
import { mailWordsOf } from '../words/mail-words';
import { contactFace } from './contact-face';
import { missedWebmail } from './missed-webmail';
import { mailboxName } from './person-words';
import { savedDetails } from './saved-details';
import type { Sight } from './sight';
import { bulkFace, neverFace, strangerFace } from './stranger-face';

/** What of a face is not the same in every state; `isNamed`: its summary says who it is about. */
export type FacePart = Pick<ChipFace, 'state' | 'name'> &
  Partial<Pick<ChipFace, 'subtitle' | 'grade' | 'badge' | 'late' | 'summary' | 'lines' | 'touches' | 'actions'>> & {
    isNamed?: boolean;
  };

/** What was saved just now, to be shown with the face. */
export type JustSaved = { fields: ContactFields; due: DueTime | null };

/** What was done just now: what was saved, and whether it can be taken back, for which there must be a place. */
export type JustDone = { saved?: JustSaved | undefined; canUndo?: boolean };

/** What the chip shows of a message and the person in it, in the rep's language. */
export function faceOf(sight: Sight, { saved, canUndo = false }: JustDone = {}): ChipFace {
  const { language, person, others } = sight;
  const words = mailWordsOf(language);
  const { isNamed = false, ...part } = sight.person === null ? ownFace(sight, canUndo) : facePart(sight.person, sight);
  const { badge = '', summary = '', grade = null, lines = [], actions = [] } = part;
  const missed = part.state === 'own' ? null : missedWebmail(sight);
  return {
    subtitle: '',
    late: false,
    touches: [],
    ...part,
    lines: missed === null ? lines : [...lines, missed.line],
    actions: missed === null ? actions : [...actions, missed.action],
    badge,
    summary,
    grade,
    language: language === 'zh' ? 'zh-CN' : 'en',
    address: person?.address ?? '',
    label: words.mail.chip([badge, isNamed ? '' : part.name, grade?.letter ?? '', summary]),
    saved: saved ? savedDetails(saved, sight) : [],
    touchesHeading: words.mail.touches,
    othersHeading: words.mail.others,
    others: others.map((one) => ({ address: one.address, label: mailboxName(one) })),
    plan: { label: words.mail.planLabel, placeholder: words.mail.planPlaceholder, accept: words.mail.planAccept },
    words: {
      card: words.mail.card(part.name),
      close: words.common.close,
      undo: words.common.undo,
      working: words.mail.working,
      off: words.mail.off,
    },
  };
}

/** What is shown where there is nobody but the rep: nothing, unless something is to be said. */
function ownFace({ message, language }: Sight, isShown: boolean): FacePart {
  if (!isShown) return { state: 'own', name: '' };
  return { state: 'own', name: mailboxName(message.from), summary: mailWordsOf(language).mail.own };
}

function facePart(person: Mailbox, sight: Sight): FacePart {
  const { found, never } = sight;
  // Who is in the book was saved on purpose, whatever the list says of their domain.
  if (found.known) return contactFace(found.known, sight);
  if (never !== null) return neverFace(person, never, sight);
  return sight.isMass ? bulkFace(person, sight) : strangerFace(person, sight);
}
