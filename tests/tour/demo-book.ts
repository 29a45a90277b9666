import type { Grade } from '../../lib/contacts/contact';
import type { Channel } from '../../lib/follow-ups/channel';
import { contactFields } from '../support/contact-fields';
import type { RepBrowser } from '../support/rep-browser';
import { daysFromNow, minutesFromNow } from '../support/wall-clock';

type Entry = {
  name: string;
  organisation: string;
  jobTitle: string;
  grade: Grade;
  due: string;
  allDay: boolean;
  channel: Channel;
  note: string;
  touches: number;
};

/** A rep's morning: two late, three today, some in the days ahead. */
function entries(): Entry[] {
  const entry = (
    [name, organisation, jobTitle]: [string, string, string],
    [grade, channel, note, touches]: [Grade, Channel, string, number],
    [due, allDay]: [string, boolean],
  ): Entry => ({ name, organisation, jobTitle, grade, channel, note, touches, due, allDay });
  return [
    entry(
      ['Tomasz Kowalski', 'Hartmann Werkzeugbau', 'Head of Purchasing'],
      ['A', 'call', 'Call about the quote: delivery in week 49?', 3],
      [daysFromNow(-1), true],
    ),
    entry(
      ['欧阳静', '杭州博远软件有限公司', '销售总监'],
      ['B', 'message', '微信发案例，约周四演示', 2],
      [daysFromNow(-2), true],
    ),
    entry(
      ['Abena Mensah', 'Northlight Dental', 'Practice Manager'],
      ['A', 'email', 'Send the two-page summary', 0],
      [daysFromNow(0), true],
    ),
    entry(
      ['Jean-François Lefèvre-Beauchamp', 'Atelier Lumière', 'Directeur des achats'],
      ['B', 'visit', 'Visit: show the new catalogue, ask for the floor plan', 3],
      [daysFromNow(0), true],
    ),
    entry(
      ['Rafael Quintero', 'Corvid Maps', 'Key Account Manager'],
      ['C', 'other', 'Promise: tell him the warehouse date', 1],
      [daysFromNow(0), true],
    ),
    entry(
      ['Eilidh MacGregor', 'Tayside Harbour Trust', 'Harbour Engineer'],
      ['B', 'call', 'Ask how the trial went', 4],
      [daysFromNow(2), true],
    ),
    entry(
      ['Jun Watanabe', 'Mikawa Survey', 'Partnerships'],
      ['B', 'meeting', 'Demo with the field team', 1],
      [daysFromNow(4), false],
    ),
    entry(['陈思远', '宁波海拓港务有限公司', '采购经理'], ['C', 'email', '发送报价单', 0], [daysFromNow(6), true]),
  ];
}

/** Fills the book with the tour's people; gives the id of the one whose page the pictures show. */
export async function fillDemoBook(rep: RepBrowser): Promise<string> {
  let shown = '';
  for (const { name, organisation, jobTitle, grade, due, allDay, channel, note, touches } of entries()) {
    const fields = contactFields({
      name,
      organisation,
      jobTitle,
      grade,
      phones: [{ written: '+44 20 7946 0958', e164: '+442079460958', kind: 'work', extension: '' }],
      source: { url: 'https://team.example/', title: `Team · ${organisation}` },
    });
    const { contactId } = await rep.tell('contacts.save', {
      into: null,
      fields,
      followUp: { due, allDay, channel, note },
    });
    if (shown === '') shown = contactId;
    for (let touch = 0; touch < touches; touch += 1) {
      const at = Date.now() - (touch + 1) * 4 * 24 * 60 * 60_000;
      const what =
        ['Sent the price list', 'Reached the assistant', 'Met at the fair; wants a trial', 'Left a message'][touch] ??
        '';
      const channelOf = (['email', 'call', 'meeting', 'call'] as const)[touch] ?? 'call';
      const outcome = (['reached', 'left-message', 'interested', 'left-message'] as const)[touch] ?? 'reached';
      const fieldsOf = { at, channel: channelOf, direction: 'out', outcome, offered: '', note: what } as const;
      await rep.tell('touches.add', { contactId, touch: fieldsOf });
    }
  }
  return shown;
}

/** A follow-up due this very minute; gives the id of the reminder it raises. */
export async function planForNow(rep: RepBrowser, contactId: string): Promise<string> {
  const due = minutesFromNow(0);
  const plan = { due, allDay: false, channel: 'call' as const, note: 'Call about the pilot' };
  const { followUpId } = await rep.tell('followUps.add', { contactId, plan });
  return `due:${followUpId}:${due}`;
}
