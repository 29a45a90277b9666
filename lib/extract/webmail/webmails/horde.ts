import { accountsAbove } from '../account-places';
import type { Webmail } from '../webmail';

/** A message's window has a token of the session in its address. */
function permalink(url: URL): string {
  url.searchParams.delete('token');
  return url.href;
}

/** Horde's dynamic mail, on anybody's host: the preview in the list and the message's own window have the same ids. */
export const horde: Webmail = {
  id: 'horde',
  name: 'Horde',
  hosts: [],
  detect: ['#msgHeaders'],
  own: accountsAbove('#previewPane,#msgData'),
  ownIsGuess: true,
  generations: [
    {
      name: 'imp 6',
      message: '#previewMsg, #msgData',
      body: ['#messageBody'],
      from: ['#msgHeaderFrom .address', '#msgHeadersColl .from .address'],
      to: ['#msgHeaderTo .address, #msgHeaderCc .address, #msgHeaderBcc .address'],
      subject: ['#msgHeaders .subject', '#msgHeadersColl .subject'],
      date: ['#msgHeaderDate .date', '#msgHeadersColl .date'],
      beside: ['#msgHeaderFrom .address', '#msgHeadersColl .from'],
    },
  ],
  permalink,
};
