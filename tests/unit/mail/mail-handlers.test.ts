import { beforeEach, describe, expect, it } from 'vitest';
import { WEBMAILS } from '@/lib/extract/webmail/webmails';
import { contents } from '../store/a-book';
import { actions, aMailbox, FRAME, message, withJane } from './a-mailbox';

let { book, page, handlers, ask } = aMailbox();

beforeEach(() => {
  ({ book, page, handlers, ask } = aMailbox());
});

describe('whom never to capture', () => {
  it('grows by an address or a domain, and shrinks again', async () => {
    const seen = message();
    expect(await ask('mail.never-address', seen)).toMatchObject({ said: 'jane@acme.example will not be captured.' });
    const { face } = await ask('mail.never-domain', seen);
    expect(face).toMatchObject({ state: 'never', lines: ['On your list of whom never to capture: jane@acme.example'] });
    expect(actions({ face, said: '', undo: null })).toEqual(['allow']);
    expect(await ask('mail.allow', seen)).toMatchObject({ face: { state: 'stranger' } });
  });

  it('never holds a domain where anybody may have a mailbox', async () => {
    const seen = message({ from: { name: 'Jane', address: 'jane.doe@gmail.com' } });
    expect(actions(await ask('mail.look', seen))).not.toContain('never-domain');
    await expect(ask('mail.never-domain', seen)).rejects.toMatchObject({ code: 'command-malformed' });
  });
});

describe('a way back', () => {
  it('is told again as long as there is one', async () => {
    await withJane(book);
    const { undo } = await ask('mail.log', message());
    if (undo === null) throw new Error('nothing to undo');
    const about = { message: message(), address: null };
    const look = async () => (await handlers['mail.look']({ ...about, undo }, FRAME)).undo;
    expect(await look()).toBe(undo);
    await book.commands.undo({ token: undo });
    expect(await look()).toBeNull();
  });
});

describe('what a page says', () => {
  it('never reaches somebody who is not in the message', async () => {
    await withJane(book);
    const before = await contents(book.db);
    const other = message({ from: { name: 'Bo', address: 'bo@else.example' } });
    await expect(ask('mail.log', other, 'jane@acme.example')).rejects.toMatchObject({ code: 'command-malformed' });
    await expect(ask('mail.log', other)).rejects.toMatchObject({ code: 'not-found' });
    expect(await contents(book.db)).toEqual(before);
  });

  it('is found with the data of the webmails that may be there, which hold nothing that can’t be sent', async () => {
    const at = async (url: string) => handlers['mail.webmails']({}, { ...FRAME, url });
    expect((await at('https://mail.google.com/mail/u/0/')).map(({ id }) => id)).toEqual(['gmail']);
    const anywhere = await at('https://post.corvidmaps.example/');
    expect(anywhere.map(({ id, hosts }) => [id, hosts])).toContainEqual(['roundcube', []]);
    for (const { id } of WEBMAILS) {
      const host = WEBMAILS.find((one) => one.id === id)?.hosts[0] ?? 'https://own.example/*';
      const tables = await at(host.replace('*.', '').replace('*', ''));
      expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
      expect(tables.map((one) => one.id)).toContain(id);
    }
  });

  it('gets its card in the frame that asks', async () => {
    expect(await handlers['mail.card']({}, { ...FRAME, frameId: 4 })).toBeNull();
    expect(page.cards).toEqual([{ ...FRAME, frameId: 4 }]);
  });

  it('is offered for a report where a known webmail was missed, which is opened to be read', async () => {
    expect(actions(await ask('mail.look', message()))).not.toContain('report');
    const missed = message({ missed: 'roundcube' });
    const look = await ask('mail.look', missed);
    expect(actions(look).at(-1)).toBe('report');
    expect(look.face.lines.at(-1)).toMatch(/^Roundcube looks different/);
    expect(actions(await ask('mail.look', message({ missed: 'constructor' })))).not.toContain('report');
    expect(await ask('mail.report', missed)).toMatchObject({ said: '', undo: null });
    expect(page).toMatchObject({ opened: ['/report?handed=handed'], handed: ['webmail: roundcube\nhtml'] });
  });

  it('opens the contact in the book, or the form with the address', async () => {
    const { contactId } = await withJane(book);
    await ask('mail.open', message());
    await ask('mail.open', message({ from: { name: 'Bo Lund', address: 'bo@else.example' } }));
    expect(page.opened).toEqual([`/contacts/${contactId}`, '/new?handed=handed']);
    expect(page.handed).toEqual(['Bo Lund <bo@else.example>']);
  });
});
