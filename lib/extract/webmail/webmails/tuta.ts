import { accountsAbove } from '../account-places';
import type { Webmail } from '../webmail';

/**
 * Tuta: the names of its classes are for looks. The line above the one that unfolds shows a name without its address,
 * and is therefore no place to look for one; the unfolded rows always stand in the same order.
 */
export const tuta: Webmail = {
  id: 'tuta',
  name: 'Tuta',
  hosts: ['https://app.tuta.com/*', 'https://mail.tutanota.com/*'],
  own: accountsAbove('.mail-viewer'),
  ownIsGuess: true,
  generations: [
    {
      name: '2026',
      message: '.mail-viewer',
      body: ['#mail-body'],
      from: ['.header [aria-pressed] .text-break', '.header .mt-s:first-child .small.b ~ .content-accent-fg'],
      replyTo: ['.header .mt-s:nth-child(5) .content-accent-fg'],
      to: [
        '.header .mt-s:nth-child(2) .content-accent-fg, .header .mt-s:nth-child(3) .content-accent-fg',
        '.header [aria-pressed] .text-ellipsis',
      ],
      subject: ['[data-testid="h:subject_label"]'],
      date: ['.header .noscreen', '.header .noprint'],
    },
  ],
};
