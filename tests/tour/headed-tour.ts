import type { RepBrowser } from '../support/rep-browser';

const STEPS = `
Duebook is in the browser that has just opened, on the team page of a company made for this tour.

  1. Save.      Press the Duebook button in the toolbar (behind the puzzle piece), or Alt+Shift+D. It shows who is on
                the page; one click on Save keeps the best one, "more here" lists them all.
  2. Due.       Press the button again. Under "Next 7 days" stands what you have just planned. Press S on it, type
                "in 2 minutes", and press Enter.
  3. Reminder.  Go on reading. In two minutes a notification says whom to call and why, and the button shows how many
                are due. (If nothing shows, the settings have "Send a test reminder" and say what to check.)

Then try the Contact page: select the signature at its end and choose Duebook from the context menu. The Chinese page
is under 中文. Everything you save here is gone when this browser closes.

Close the browser window to end the tour.
`;

/** Opens the demo in a browser for the newcomer to use, and waits until they close it. */
export async function headedTour(rep: RepBrowser, origin: string): Promise<void> {
  await rep.openSite(`${origin}/team.html`);
  console.log(STEPS);
  await rep.untilClosed();
}
