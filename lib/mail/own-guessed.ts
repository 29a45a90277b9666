import { WEBMAILS } from '../extract/webmail/webmails';
import type { SeenMessage } from '../messages/mail-protocol';

/** Whether it is only guessed whom a message's page is signed in as: no place is known where that webmail says so. */
export function isOwnGuessed(message: Pick<SeenMessage, 'webmail'>): boolean {
  const webmail = WEBMAILS.find(({ id }) => id === message.webmail);
  return webmail === undefined || webmail.ownIsGuess === true;
}
