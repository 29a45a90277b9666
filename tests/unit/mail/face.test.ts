import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { plan, theContact, touch } from '../store/a-book';
import { actions, aMailbox, message, sent, withJane, written } from './a-mailbox';

let { book, page, ask } = aMailbox();
const DAY = 24 * 60 * 60_000;

beforeEach(() => {
  ({ book, page, ask } = aMailbox());
});

const speakChinese = () => book.commands['settings.save']({ ...DEFAULT_SETTINGS, language: 'zh' });

describe('the face of a contact', () => {
  async function janeSpokenWith() {
    const jane = await withJane(book);
    const { contactId } = jane;
    for (const days of [40, 30, 20, 12]) {
      const at = book.clock.time - days * DAY;
      const given = { at, note: `${days} days back`, direction: 'in', channel: 'email' } as const;
      await book.commands['touches.add']({ contactId, touch: touch(given) });
    }
    return jane;
  }

  it('is called by the address where neither name nor organisation is known', async () => {
    const nameless = message({ from: { name: '', address: 'desk@acme.example' } });
    page.drafts = [];
    const { said, face } = await ask('mail.save', nameless);
    expect(said).toContain('desk@acme.example');
    expect(face).toMatchObject({
      state: 'contact',
      name: 'desk@acme.example',
      words: { card: expect.stringContaining('desk@acme.example') },
    });
  });

  it('says which touch is next, when, and how long ago the last was', async () => {
    await janeSpokenWith();
    const { face } = await ask('mail.look', message());
    expect(face).toMatchObject({
      state: 'contact',
      language: 'en',
      address: 'jane@acme.example',
      name: 'Jane Doe',
      subtitle: 'Acme',
      grade: { letter: 'B', label: 'Grade B' },
      badge: '',
      summary: 'touch 5 of 7 · next Tue 24 Nov · last spoke 12 days ago',
      label: 'Duebook, Jane Doe, B, touch 5 of 7 · next Tue 24 Nov · last spoke 12 days ago',
      lines: ['Next: Call, Tue 24 Nov (in 4 days)', 'Last spoke 12 days ago.'],
      saved: [],
    });
    expect(face.touches.map(({ ago, what, note }) => [ago, what, note])).toEqual([
      ['12 days ago', 'Email · From them · Reached', '12 days back'],
      ['2 weeks ago', 'Email · From them · Reached', '20 days back'],
      ['4 weeks ago', 'Email · From them · Reached', '30 days back'],
    ]);
    expect(face.touches[0]?.day).toMatch(/^Sun 8 Nov 2026, \d\d:\d\d$/);
  });

  it('says so in Chinese', async () => {
    await speakChinese();
    await janeSpokenWith();
    const { face } = await ask('mail.look', message());
    expect(face).toMatchObject({
      language: 'zh-CN',
      summary: '第 5/7 次联系 · 下次 11月24日 周二 · 上次联系：12天前',
      lines: ['下次：打电话，11月24日 周二（4天后）', '上次联系：12天前。'],
      touchesHeading: '最近联系',
      words: { close: '关闭', undo: '撤销' },
    });
    const { said } = await ask('mail.replied', message());
    expect(said).toMatch(/^已记录这封邮件。已完成：\S.*。下次：/u);
  });

  it('counts to what the rep has planned for a lead, and no further', async () => {
    const { contactId } = await janeSpokenWith();
    const said = async () => (await ask('mail.look', message())).face.summary.split(' · ')[0];
    const planned = (touchesPlanned: number | null) =>
      book.commands['settings.save']({ ...DEFAULT_SETTINGS, touchesPlanned });
    await planned(5);
    expect(await said()).toBe('touch 5 of 5');
    await planned(4);
    expect(await said()).toBe('touch 5');
    await planned(null);
    expect(await said()).toBe('touch 5');
    await planned(7);
    await book.db.contacts.update(contactId, { lifecycle: 'customer' });
    expect(await said()).toBe('touch 5');
  });

  it('offers what can be done: logging and moving always, done where something is open, a reminder for what the rep wrote', async () => {
    const { followUpId } = await withJane(book);
    expect(actions(await ask('mail.look', message()))).toEqual(['log', 'complete', 'plan', 'open']);
    expect(actions(await ask('mail.look', sent()))).toEqual(['log', 'complete', 'plan', 'remind', 'open', 'notMe']);
    await book.commands['followUps.skip']({ id: followUpId });
    const { face } = await ask('mail.look', message());
    expect(face.actions.map(({ label }) => label)).toEqual([
      'Log this mail as a touch',
      'Follow up on…',
      'Open in Duebook',
    ]);
    expect(face.summary).toBe('touch 1 of 7 · nothing planned');
  });

  it('marks what is overdue, but not what is due today', async () => {
    const { followUpId: id } = await withJane(book);
    await book.commands['followUps.update']({ id, plan: plan({ due: '2026-11-20T09:00', allDay: true }) });
    expect((await ask('mail.look', message())).face.badge).toBe('');
    await book.commands['followUps.update']({ id, plan: plan({ due: '2026-11-19T09:00', allDay: true }) });
    const late = (await ask('mail.look', message())).face;
    expect(late.badge).toBe('Overdue');
    expect(late.summary).toContain('was due Thu 19 Nov');
  });

  it('says who asked not to be contacted, and where they stand', async () => {
    const { contactId } = await withJane(book);
    const { id: _id, ...jane } = await theContact(book.db, contactId);
    await book.commands['contacts.update']({
      id: contactId,
      fields: { ...jane, consent: 'refused', lifecycle: 'lost' },
    });
    const { face } = await ask('mail.look', message());
    expect(face.lines).toEqual(expect.arrayContaining(['Lost', 'Asked not to be contacted']));
  });

  it('is shown even where nobody at the domain is to be captured', async () => {
    await withJane(book);
    await book.commands['neverCapture.change']({ add: ['acme.example'], remove: [] });
    expect((await ask('mail.look', message())).face.state).toBe('contact');
  });
});

describe('the face of somebody else', () => {
  it('offers to save a stranger, and a reminder where the rep wrote', async () => {
    const look = await ask('mail.look', message());
    expect(look.face).toMatchObject({ state: 'stranger', summary: 'Not in the book', grade: null, touches: [] });
    expect(look.face.actions[0]).toEqual({
      name: 'save',
      label: 'Save',
      title: 'Save Jane Doe, follow up Mon 23 Nov',
      weight: 'first',
      short: 'Save',
    });
    // What is saved is the address.
    expect(look.face.subtitle).toBe('jane@acme.example');
    expect(actions(look)).toEqual(['save', 'open', 'never-address', 'never-domain']);
    const toHer = await ask('mail.look', sent());
    expect(actions(toHer)).toContain('remind');
    // Beside the rep's own name nobody could tell who is not in the book.
    expect(toHer.face).toMatchObject({
      summary: 'To Jane Doe: not in the book',
      label: 'Duebook, To Jane Doe: not in the book',
    });
    expect(look.face.label).toBe('Duebook, Jane Doe, Not in the book');
  });

  it('says whom in the book it may be', async () => {
    await withJane(book);
    const { face } = await ask('mail.look', message({ from: { name: 'Jane Doe', address: 'jdoe@acme.example' } }));
    expect(face).toMatchObject({ state: 'stranger', lines: [expect.stringMatching(/^Likely: .*: Jane Doe$/)] });
  });

  it('proposes the domain of a colleague first', async () => {
    const { face } = await ask('mail.look', message({ from: { name: 'Cem', address: 'cem@own.example' } }));
    expect(face.actions.filter(({ name }) => name.startsWith('never')).map(({ label }) => label)).toEqual([
      'A colleague? Never capture anybody at own.example',
      'Never capture this address',
    ]);
  });

  it.each([message({ list: true }), message({ from: { name: 'Shop', address: 'no-reply@shop.example' } })])(
    'does not press the rep to save a list or a machine',
    async (seen) => {
      const look = await ask('mail.look', seen);
      expect(look.face).toMatchObject({ state: 'bulk', badge: '' });
      expect(look.face.actions[0]).toMatchObject({ name: 'save', weight: 'quiet' });
    },
  );

  it('is nobody where the rep wrote to themself', async () => {
    const { face } = await ask('mail.look', sent({ recipients: [{ name: '', address: 'RITA@own.example' }] }));
    expect(face).toMatchObject({ state: 'own', address: '', actions: [], others: [] });
  });

  it('shows names as plain, short text', async () => {
    const name = `\u202eevil <b>${'x'.repeat(500)}`;
    const { face } = await ask('mail.look', message({ from: { name: name.slice(0, 300), address: 'x@acme.example' } }));
    expect(face.name.length).toBeLessThanOrEqual(120);
    expect(face.name).toMatch(/^evil <b>x/);
  });

  it('names the others in the message, and answers about each', async () => {
    const bo = { name: 'Bo Lund', address: 'bo@acme.example' };
    const seen = sent({ recipients: [{ name: '', address: 'jane@acme.example' }, bo], date: written(book, 0) });
    const { face } = await ask('mail.look', seen);
    expect(face.others).toEqual([{ address: 'bo@acme.example', label: 'Bo Lund' }]);
    expect((await ask('mail.look', seen, 'BO@acme.example')).face).toMatchObject({
      name: 'Bo Lund',
      others: [{ label: 'jane@acme.example' }],
    });
  });
});
