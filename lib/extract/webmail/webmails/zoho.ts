import { accountsAbove } from '../account-places';
import type { Webmail } from '../webmail';

/** Zoho Mail: a closed pane keeps what it showed, and everybody stands in the head twice, once folded. */
export const zoho: Webmail = {
  id: 'zoho',
  name: 'Zoho Mail',
  hosts: ['.com', '.eu', '.in', '.com.au', '.jp', '.sa', '.uk', '.com.cn', 'cloud.ca'].map(
    (end) => `https://mail.zoho${end}/*`,
  ),
  own: accountsAbove('[role="region"]'),
  ownIsGuess: true,
  generations: [
    {
      name: '2026',
      message: '[role="region"].shw [id^="zm_Container_m"]',
      body: ['[role="document"], .zmMailWrapper, .jsConTent, .zmPVContent'],
      from: ['.zmMHFrom [data-eid]', { at: '.zmMHdrAddMail', exact: true }],
      to: ['.zmMHdrData .jsReciID:not(.zmMHFrom *)'],
      subject: ['[role="region"].shw [role="heading"]'],
      date: ['.jsRevTS', '.zmMHlD'],
      id: [{ at: ':scope', attribute: 'id' }],
    },
  ],
};
