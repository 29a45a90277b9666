import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Ask, MailChip } from '@/lib/chip/mail-chip';
import { watchPage } from '@/lib/chip/watch-page';
import { findOpenMessage } from '@/lib/extract/webmail/find-open-message';
import type { LeftOpen } from '@/lib/extract/webmail/left-open';
import { askBackground, isBackgroundThere, onTold } from '@/lib/platform/ask-background';

// What comes back is believed as it is: nobody but the extension's own background can answer, and schemas to check it by
// would outweigh all else that stays in the page.
const ask = ((name: string, payload: unknown) => askBackground({ duebookMail: name, payload })) as Ask;

/**
 * Left in the script's own world, where no page sees it, by what no element's name can stand for: whoever runs this
 * again has the page looked at anew.
 */
const HERE = Symbol.for('chip');
const world = globalThis as { [HERE]?: () => void } & LeftOpen;

/**
 * Stays in the pages of the webmails the rep has enabled, and says who is writing beside the sender's name. Registered
 * at run time; not one of WXT's content scripts, whose own running would be a fifth of what may stay in a page. What the
 * webmail here looks like the background says: no page carries the tables of all.
 */
export default defineUnlistedScript(async () => {
  if (world[HERE]) return world[HERE]();
  world[HERE] = () => {
    // Nothing was looked at yet.
  };
  const known = await ask('mail.webmails', {});
  if (!known?.ok) {
    // Not enabled, or no longer: it may be again, while the page stands.
    delete world[HERE];
    return;
  }
  // What an older version of Duebook, which an update has ended, may have left behind: nobody answers there.
  document.querySelector('span[style*="initial !"][style*="--h:"]')?.remove();
  const chip = new MailChip(document, ask);
  let again = '';
  const look = () => {
    if (!isBackgroundThere()) {
      // An update has put another script in this one's place.
      chip.remove();
      watch.stop();
      return false;
    }
    const open = findOpenMessage({ document, url: location.href }, known.reply);
    world.duebookOpen = open;
    // As though its date had ticked on: what stands there is asked about again, and stays.
    if (open) open.key += again;
    return chip.see(open);
  };
  const watch = watchPage(window, look, (node) => chip.isOwn(node));
  const lookAgain = () => {
    again += ' ';
    // A page out of sight is looked at when it comes back.
    if (!document.hidden) look();
  };
  world[HERE] = lookAgain;
  // Where the rep has withdrawn the permission nothing can be run here, but what runs can be told.
  onTold(lookAgain);
  // Nobody is told of anything in a page the rep has left, and comes back to as it was.
  addEventListener('pageshow', (shown) => shown.persisted && lookAgain());
});
