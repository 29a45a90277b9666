import { mailHandlers } from '@/lib/mail/mail-handlers';
import type { MailReceiver } from '@/lib/messages/receive-mail';
import { openBookPage } from '@/lib/platform/book-page';
import { bringCard } from '@/lib/platform/bring-card';
import { browserLanguages } from '@/lib/platform/browser-languages';
import { systemClock } from '@/lib/platform/clock';
import { isWebmailEnabled } from '@/lib/platform/enabled-webmails';
import { exclusively } from '@/lib/platform/exclusively';
import { readBody } from '@/lib/platform/read-body';
import { readMessage } from '@/lib/platform/read-message';
import { reportFrame } from '@/lib/platform/report-frame';
import { recall, remember } from '@/lib/platform/session-memory';
import { findMatches } from '@/lib/store/contact-matches';
import { findMailPerson } from '@/lib/store/mail-person';
import { canUndo } from '@/lib/store/undo';
import { dateOrderOf } from '@/lib/words/date-order';
import { errorWords } from '@/lib/words/error-words';
import { wordsOf } from '@/lib/words/words';
import { commands } from './commands';
import { handText } from './hand-text';
import { keptSettings } from './kept-settings';
import { speak } from './speak';

/** What is kept of mail the rep has met lies under this name. */
const MET = 'met';

const handlers = mailHandlers({
  clock: systemClock,
  settings: keptSettings,
  language: speak,
  dateOrder: (settings) => dateOrderOf(speak(settings), browserLanguages()),
  find: (mailbox, mark) => findMailPerson(mailbox, mark),
  findMatches: (drafts, source) => findMatches(drafts, source),
  commands,
  canUndo: (token) => canUndo(token, systemClock.now()),
  read: (frame, { defaultCountry, ownAddresses: own, notOwnAddresses: notOwn }) =>
    readMessage(frame, { defaultCountry, own, notOwn, asked: true }),
  readBody,
  bringCard,
  report: reportFrame,
  met: () => recall(MET),
  keepMet: (met) => remember(MET, met),
  alone: (task) => exclusively('mail', task),
  handOver: handText,
  openBook: openBookPage,
});

/** What answers the content scripts of the webmails the rep has enabled. */
export const mail: Omit<MailReceiver, 'extensionId'> = {
  handlers,
  isEnabled: isWebmailEnabled,
  explain: async (code) => errorWords(code, wordsOf(speak(await keptSettings().catch(() => null)))),
};
