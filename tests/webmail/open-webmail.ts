import { openRepBrowser } from '../e2e/open-rep-browser';
import type { RepBrowser } from '../support/rep-browser';
import { type Lab, startLab } from './lab/start-lab';
import { LETTERS } from './letters/letters';
import { WebmailPage } from './webmail-page';

/** A real webmail that holds all letters, and a rep who is signed in to it, in a browser with Duebook. */
export type Webmail = { lab: Lab; rep: RepBrowser; mail: WebmailPage; close(): Promise<void> };

export async function openWebmail(): Promise<Webmail> {
  const lab = await startLab(LETTERS);
  const ends = [lab.end];
  const close = async () => {
    for (const end of ends.reverse()) await end();
  };
  try {
    const rep = await openRepBrowser(['http://127.0.0.1/*']);
    ends.push(() => rep.close());
    const mail = new WebmailPage(await rep.openSite('about:blank'), lab.origin);
    await mail.signIn();
    return { lab, rep, mail, close };
  } catch (thrown) {
    await close();
    throw thrown;
  }
}
