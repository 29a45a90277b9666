import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type Ask, MailChip } from '@/lib/chip/mail-chip';
import { watchPage } from '@/lib/chip/watch-page';
import { findOpenMessage } from '@/lib/extract/webmail/find-open-message';
import { askBackground, isBackgroundThere } from '@/lib/platform/ask-background';

const ask = (async (name: string, payload: unknown) => askBackground({ duebookMail: name, payload })) as Ask;

/** Left in the script's own world, where no page sees it: whoever enables a webmail twice gets one chip. */
const HERE = 'duebookWebmail';

/**
 * Stays in the pages of the webmails the rep has enabled, and says who is writing beside the sender's name. Registered
 * at run time; not one of WXT's content scripts, whose own running would be a fifth of what may stay in a page. What the
 * webmail here looks like the background says: no page carries the tables of all.
 */
export default defineUnlistedScript(() => {
  if (Reflect.has(globalThis, HERE)) return;
  Reflect.set(globalThis, HERE, true);
  void start();
});

async function start(): Promise<void> {
  const known = await ask('mail.webmails', {});
  if (!known?.ok) {
    // Not enabled, or no longer: it may be again, while the page stands.
    Reflect.deleteProperty(globalThis, HERE);
    return;
  }
  // What an older version of Duebook, which an update has ended, may have left behind: nobody answers there.
  document.querySelector('span[style*="--h:"]')?.remove();
  const chip = new MailChip(document, ask);
  const watch = watchPage(
    document,
    () => {
      if (!isBackgroundThere()) {
        // An update has put another script in this one's place.
        chip.remove();
        watch.stop();
        return false;
      }
      return chip.see(findOpenMessage({ document, url: location.href }, known.reply));
    },
    (node) => chip.isOwn(node),
  );
}
