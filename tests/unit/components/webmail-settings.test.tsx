// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DuebookError } from '@/lib/errors/duebook-error';
import { sendCommand } from '@/lib/messages/send-command';
import { database } from '@/lib/store/database';
import { errorWords } from '@/lib/words/error-words';
import { wordsOf } from '@/lib/words/words';
import { fakeWebmails } from './fake-webmails';
import { openBook } from './open-book';
import { draftOf, openPopup, pageOf, startOver } from './open-popup';

const GMAIL = ['https://mail.google.com/*'];

async function open(hash: string, webmails = fakeWebmails(), language = 'en') {
  openBook(hash, { language, webmails });
  return webmails;
}
const gmail = () => screen.findByRole<HTMLInputElement>('switch', { name: 'Gmail' });
const never = async () => (await database.settings.get('settings'))?.settings.neverCapture ?? [];

beforeEach(() => startOver());

describe.each(['#/settings', '#/welcome'])('the webmails at %s', (hash) => {
  it('are turned on and off one by one, and nothing but their hosts is asked for', async () => {
    const { asked, enabled } = await open(hash);
    expect((await gmail()).checked).toBe(false);
    fireEvent.click(await gmail());
    // Asked in the press itself: a moment later the browser would refuse.
    expect(asked).toEqual([GMAIL]);
    await screen.findByText('Gmail is on. It works in open tabs at once.');
    expect((await gmail()).checked).toBe(true);
    fireEvent.click(await gmail());
    await screen.findByText('Gmail is off.');
    expect((await gmail()).checked).toBe(false);
    expect([...enabled]).toEqual([]);
  });

  it('stay off, with the reason, where the rep or the browser says no', async () => {
    await open(
      hash,
      fakeWebmails([], () => false),
    );
    fireEvent.click(await gmail());
    await screen.findByText(/has not given Duebook leave/);
    expect((await gmail()).checked).toBe(false);
  });

  it('are called what Chinese reps call them, in Chinese alone', async () => {
    await open(hash, fakeWebmails(), 'zh-CN');
    for (const name of ['QQ邮箱', 'QQ邮箱（旧版）、腾讯企业邮', '网易邮箱（163、126、yeah）', 'Gmail'])
      await screen.findByRole('switch', { name });
    cleanup();
    await open(hash);
    await screen.findByRole('switch', { name: 'QQ Mail' });
    expect(screen.queryByRole('switch', { name: /邮箱/ })).toBeNull();
  });

  it('follow what is withdrawn elsewhere', async () => {
    const webmails = await open(hash, fakeWebmails(GMAIL));
    expect((await gmail()).checked).toBe(true);
    act(() => webmails.withdrawElsewhere(GMAIL[0] ?? ''));
    await waitFor(async () => expect((await gmail()).checked).toBe(false));
  });

  it('say where the browser keeps one back of several hosts, and ask for that alone', async () => {
    const { asked, withdrawElsewhere } = await open(hash);
    const zoho = () => screen.findByRole<HTMLInputElement>('switch', { name: 'Zoho Mail' });
    fireEvent.click(await zoho());
    await screen.findByText('Zoho Mail is on. It works in open tabs at once.');
    expect(screen.queryByRole('button', { name: 'Allow there too' })).toBeNull();
    const [first = ''] = asked[0] ?? [];
    act(() => withdrawElsewhere(first));
    await screen.findByText(
      `Zoho Mail is off at ${new URL(first.replace('*.', '')).hostname}: the browser does not allow it there.`,
    );
    expect((await zoho()).checked).toBe(true);
    expect(screen.queryByText('Zoho Mail is on. It works in open tabs at once.')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Allow there too' }));
    expect(asked[1]).toEqual([first]);
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Allow there too' })).toBeNull());
  });

  it('say no longer that one is on which was withdrawn elsewhere', async () => {
    const webmails = await open(hash);
    fireEvent.click(await gmail());
    const said = 'Gmail is on. It works in open tabs at once.';
    await screen.findByText(said);
    act(() => webmails.withdrawElsewhere(GMAIL[0] ?? ''));
    await waitFor(async () => expect((await gmail()).checked).toBe(false));
    expect(screen.queryByText(said)).toBeNull();
  });

  it('are looked at anew by whoever comes back, as the browser may not have told of it', async () => {
    const webmails = await open(hash);
    expect((await gmail()).checked).toBe(false);
    webmails.enabled.add(GMAIL[0] ?? '');
    fireEvent(document, new Event('visibilitychange'));
    await waitFor(async () => expect((await gmail()).checked).toBe(true));
  });

  it('take a company’s own site by its address, and say so where it is none', async () => {
    const { asked } = await open(hash);
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'This site is a webmail too' });
    fireEvent.change(field, { target: { value: 'my mail' } });
    fireEvent.click(screen.getByRole('button', { name: 'Turn on' }));
    await screen.findByText(/not a site’s address/);
    expect(asked).toEqual([]);
    fireEvent.change(field, { target: { value: 'https://post.acme.example:8443/rc/?_task=mail' } });
    fireEvent.click(screen.getByRole('button', { name: 'Turn on' }));
    expect(asked).toEqual([['https://post.acme.example/*']]);
    const own = await screen.findByRole<HTMLInputElement>('switch', { name: 'post.acme.example' });
    await waitFor(() => expect(field.value).toBe(''));
    fireEvent.click(own);
    // Off, and still there to be turned on again.
    await waitFor(() => expect(own.checked).toBe(false));
    expect(own.isConnected).toBe(true);
  });
});

it('says why single webmails can not be turned off where the browser gives all sites at once', async () => {
  const webmails = fakeWebmails(GMAIL);
  webmails.access.withdraw = async () => undefined;
  await open('#/settings', webmails);
  fireEvent.click(await gmail());
  await screen.findByText(/access to all sites at once/);
});

describe('whom never to capture', () => {
  it('is a list of addresses and domains the rep adds to and takes from', async () => {
    await open('#/settings');
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Address or domain' });
    const add = (text: string) => {
      fireEvent.change(field, { target: { value: text } });
      fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    };
    add('nobody');
    await screen.findByText(/neither an address nor a domain/);
    add('@Acme.Example');
    await waitFor(async () => expect(await never()).toEqual(['acme.example']));
    add('Boss@corvid.example');
    const list = await screen.findByRole('list', { name: 'Never captured' });
    await waitFor(() => expect(within(list).getAllByRole('listitem')).toHaveLength(2));
    fireEvent.click(within(list).getByRole('button', { name: 'Take acme.example off the list' }));
    await waitFor(async () => expect(await never()).toEqual(['boss@corvid.example']));
    expect(document.activeElement).toBe(field);
  });
});

it('proposes the domain of the rep’s own company, not that of a mail provider, until it is on that list', async () => {
  const addresses = ['rita@northwind-tools.example', 'rita@sales.northwind-tools.example', 'rita@gmail.com'];
  await sendCommand('ownAddresses.tell', { addresses, whose: 'mine', readIn: '' });
  await open('#/settings');
  const proposals = () => screen.queryAllByRole('button', { name: /your own domain$/ });
  await waitFor(() =>
    expect(proposals().map(({ textContent }) => textContent)).toEqual(['Add northwind-tools.example, your own domain']),
  );
  fireEvent.click(proposals()[0] ?? document.body);
  // Whoever is at a part of it is at it.
  await waitFor(() => expect(proposals()).toEqual([]));
  expect(await never()).toEqual(['northwind-tools.example']);
});

describe('the rep’s own addresses', () => {
  const mine = async () => (await database.settings.get('settings'))?.settings.ownAddresses ?? [];

  it('are a list of addresses the rep adds to and takes from, and can take back', async () => {
    await open('#/settings');
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Your address' });
    const add = (text: string) => {
      fireEvent.change(field, { target: { value: text } });
      fireEvent.click(screen.getByRole('button', { name: 'Add address' }));
    };
    for (const none of ['acme.example', 'rita at acme', '']) {
      add(none);
      await screen.findByText(/That is not an address/);
    }
    expect(await mine()).toEqual([]);
    add(' Rita Rep <Rita@Acme.example>');
    await waitFor(async () => expect(await mine()).toEqual(['rita@acme.example']));
    await waitFor(() => expect(field.value).toBe(''));
    const list = await screen.findByRole('list', { name: 'Your addresses' });
    within(list).getByText('You said so');
    fireEvent.click(within(list).getByRole('button', { name: 'Not me: rita@acme.example is not your address' }));
    await waitFor(async () => expect(await mine()).toEqual([]));
    expect(document.activeElement).toBe(field);
    within(await screen.findByRole('list', { name: 'Not yours' })).getByText('rita@acme.example');
    fireEvent.click(await screen.findByRole('button', { name: /Undo/ }));
    await waitFor(async () => expect(await mine()).toEqual(['rita@acme.example']));
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Not yours' })).toBeNull());
  });

  it('say in which webmail they were read, and those denied can be said to be theirs after all', async () => {
    await sendCommand('ownAddresses.tell', { addresses: ['rr@acme.example'], whose: 'mine', readIn: 'gmail' });
    await sendCommand('ownAddresses.tell', { addresses: ['bo@acme.example'], whose: 'not-mine', readIn: '' });
    await open('#/settings');
    const list = await screen.findByRole('list', { name: 'Your addresses' });
    within(list).getByText('Read in Gmail');
    fireEvent.click(screen.getByRole('button', { name: 'This is me: bo@acme.example is your address after all' }));
    await waitFor(async () => expect(await mine()).toEqual(['rr@acme.example', 'bo@acme.example']));
    await within(list).findByText('bo@acme.example');
  });

  it('are asked for in Chinese', async () => {
    await open('#/settings', fakeWebmails(), 'zh-CN');
    await screen.findByRole('textbox', { name: '您的地址' });
    await screen.findByRole('button', { name: '添加地址' });
  });
});

describe('the popup over a webmail', () => {
  const page = pageOf(draftOf('Ingrid Solheim', 'ingrid@corvid.example'));

  it('offers to turn it on, asks in the press itself, and says what became of it', async () => {
    let answer = false;
    let asked = 0;
    const allow = async () => {
      asked += 1;
      return answer;
    };
    openPopup({ ...page, webmail: async () => ({ id: 'gmail', name: 'Gmail', allow }) });
    const button = await screen.findByRole('button', { name: 'Turn on for Gmail' });
    fireEvent.click(button);
    expect(asked).toBe(1);
    await screen.findByText(/has not given Duebook leave/);
    answer = true;
    fireEvent.click(button);
    await screen.findByText('Gmail is on. It works in open tabs at once.');
    expect(screen.queryByRole('button', { name: 'Turn on for Gmail' })).toBeNull();
  });

  it('offers a report of the page where no message was found, and says why there is none', async () => {
    let asked = 0;
    const report = async () => {
      asked += 1;
      throw new DuebookError('page-unreadable');
    };
    openPopup({ ...page, missed: async () => ({ report }) });
    await screen.findByText('No open mail recognised here.');
    fireEvent.click(screen.getByRole('button', { name: 'Report this page' }));
    expect(asked).toBe(1);
    await screen.findByText(errorWords('page-unreadable', wordsOf('en')));
  });

  it('says whose mail it takes it for, and reads it anew once that is denied, and again once taken back', async () => {
    const jane = pageOf(draftOf('Jane Doe', 'jane@acme.example'));
    const denied = async () => (await database.settings.get('settings'))?.settings.notOwnAddresses ?? [];
    const isDenied = async () => (await denied()).includes('jane@acme.example');
    openPopup({
      ...page,
      read: async (country) => ((await isDenied()) ? jane : page).read(country),
      mine: async () => ['jane@acme.example'],
      kept: async () => null,
      keep: async () => undefined,
    });
    await screen.findByText('From your own address, jane@acme.example.');
    await screen.findByText('Ingrid Solheim');
    fireEvent.click(screen.getByRole('button', { name: /^Not me/ }));
    await screen.findByText('Jane Doe');
    expect(await denied()).toEqual(['jane@acme.example']);
    await waitFor(() => expect(screen.queryByRole('button', { name: /^Not me/ })).toBeNull());
    fireEvent.click(await screen.findByRole('button', { name: /Undo/ }));
    await screen.findByText('Ingrid Solheim');
    await screen.findByRole('button', { name: /^Not me/ });
  });

  it('says nothing of webmails anywhere else', async () => {
    openPopup(page);
    await screen.findByText('Ingrid Solheim');
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});
