// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/extract/evidence/draft';
import { sendCommand } from '@/lib/messages/send-command';
import { database } from '@/lib/store/database';
import { observed } from '../../support/a-draft';
import { book, draftOf, openPopup, pageOf, startOver } from './open-popup';

const INGRID = draftOf('Ingrid Solheim', 'ingrid@corvid.example');
const pressEnter = () => fireEvent.keyDown(document.body, { key: 'Enter' });
const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const ticksOf = () => boxes().map((box) => [box.labels?.[0]?.textContent, box.checked]);

/** Ingrid with a job title, as sure as told. */
function withTitle(title: string, confidence: number): Draft {
  return { ...INGRID, jobTitle: { value: title, confidence, evidence: [] } };
}

beforeEach(() => startOver());

describe('somebody who is likely in the book', () => {
  const HERS = { name: 'Solheim, Ingrid', organisation: 'Corvid Maps AS', jobTitle: 'Sales' };

  it('is offered with the reason, and saved as new unless chosen', async () => {
    await book(HERS, null);
    openPopup(pageOf(INGRID));
    expect(await screen.findByText('Likely: same name at Corvid Maps AS')).toBeTruthy();
    expect(screen.getByText('Known?')).toBeTruthy();
    pressEnter();
    await screen.findByText('Saved Ingrid Solheim');
    expect(await database.contacts.count()).toBe(2);
  });

  it('is completed once the rep says who it is', async () => {
    await book(HERS, null);
    openPopup(pageOf(INGRID));
    fireEvent.click(await screen.findByRole('button', { name: 'Compare' }));
    const chosen = await screen.findByRole<HTMLInputElement>('radio', { name: /Solheim, Ingrid/ });
    expect(chosen.checked).toBe(true);
    expect(screen.getByRole('checkbox', { name: /^Email add ingrid@corvid.example$/ })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Update' }));
    await screen.findByText('Updated Ingrid Solheim');
    expect(await database.contacts.toArray()).toMatchObject([
      { ...HERS, emails: [{ address: 'ingrid@corvid.example' }] },
    ]);
  });

  it('is opened in the book from the card, once it is known who it is', async () => {
    const { contactId } = await book(HERS, null);
    openPopup(pageOf(INGRID));
    await screen.findByText('Known?');
    expect(screen.queryByRole('link', { name: 'In the book: Open in the book' })).toBeNull();
    fireEvent.click(await screen.findByRole('button', { name: 'Compare' }));
    const link = await screen.findByRole<HTMLAnchorElement>('link', { name: 'In the book: Open in the book' });
    expect(link.getAttribute('href')).toBe(`/book.html#/contacts/${contactId}`);
  });

  it('can be told apart again', async () => {
    await book(HERS, null);
    openPopup(pageOf(INGRID));
    fireEvent.click(await screen.findByRole('button', { name: 'Compare' }));
    fireEvent.click(await screen.findByRole('radio', { name: 'Somebody new' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByText('Saved Ingrid Solheim');
    expect(await database.contacts.count()).toBe(2);
  });
});

describe('an update', () => {
  const KNOWN = { name: 'Ingrid Solheim', jobTitle: 'Sales', emails: [{ address: 'ingrid@corvid.example' }] };

  it('is not done by the press that shows it: neither by its second click, nor by an Enter that is held', async () => {
    await book(KNOWN, null);
    openPopup(pageOf(withTitle('VP Sales', 0.9)));
    const button = await screen.findByRole('button', { name: 'Update: 2 changes' });
    fireEvent.click(button, { detail: 1 });
    await screen.findByText('Changes to Ingrid Solheim');
    fireEvent.click(screen.getByRole('button', { name: 'Update' }), { detail: 2 });
    expect(screen.getByRole('button', { name: 'Update' }).ariaDisabled).toBe('false');
    button.focus();
    expect(fireEvent.keyDown(button, { key: 'Enter', repeat: true })).toBe(false);
    expect(await database.contacts.toArray()).toMatchObject([{ jobTitle: 'Sales' }]);
    // The next press is meant, as is an Enter by itself.
    expect(fireEvent.keyDown(button, { key: 'Enter' })).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Update' }), { detail: 1 });
    await screen.findByText('Updated Ingrid Solheim');
    expect(await database.contacts.toArray()).toMatchObject([{ jobTitle: 'VP Sales' }]);
  });

  it('shows every difference, and saves those that are ticked', async () => {
    await book({ ...KNOWN, organisation: 'Corvid' }, null);
    openPopup(pageOf(withTitle('VP Sales', 0.9)));
    fireEvent.click(await screen.findByRole('button', { name: 'Update: 2 changes' }));
    await screen.findByText('Changes to Ingrid Solheim');
    expect(ticksOf()).toEqual([
      ['Organisation from Corvid → to Corvid Maps', true],
      ['Job title from Sales → to VP Sales', true],
    ]);
    fireEvent.click(boxes()[0] ?? document.body);
    fireEvent.click(screen.getByRole('button', { name: 'Update' }));
    await screen.findByText('Updated Ingrid Solheim');
    expect(await database.contacts.toArray()).toMatchObject([{ organisation: 'Corvid', jobTitle: 'VP Sales' }]);
  });

  it("leaves the rep's own words, and what the page is not sure of, unless ticked", async () => {
    const { contactId } = await book({ ...KNOWN, organisation: 'Corvid' }, null);
    const [row] = await database.contacts.toArray();
    if (!row) throw new Error('not saved');
    await sendCommand('contacts.update', { id: contactId, fields: { ...row, organisation: 'Corvid Oslo' } });
    openPopup(pageOf(withTitle('VP Sales', 0.5)));
    await screen.findByRole('button', { name: 'Update: 2 changes' });
    pressEnter();
    await screen.findByText('(you wrote this)');
    expect(ticksOf().map(([, on]) => on)).toEqual([false, false]);
    pressEnter();
    await screen.findByText('Updated Ingrid Solheim');
    expect(await database.contacts.toArray()).toMatchObject([{ organisation: 'Corvid Oslo', jobTitle: 'Sales' }]);
  });

  it('takes what the rep has just written in the form, and knows it for theirs', async () => {
    await book({ ...KNOWN, organisation: 'Corvid Maps' }, null);
    openPopup(pageOf(INGRID));
    fireEvent.click(await screen.findByRole('button', { name: 'Edit before saving' }));
    fireEvent.change(await screen.findByLabelText('Job title'), { target: { value: 'Head of Sales' } });
    const changes = within(await screen.findByRole('region', { name: 'Compare with the book' }));
    const box = await changes.findByRole<HTMLInputElement>('checkbox', { name: /^Job title .*Head of Sales$/ });
    expect(box.checked).toBe(true);
    fireEvent.click(screen.getByRole('button', { name: 'Update' }));
    await waitFor(async () =>
      expect(await database.contacts.toArray()).toMatchObject([{ jobTitle: 'Head of Sales', byHand: ['jobTitle'] }]),
    );
  });
});

describe('the card', () => {
  it('says of each value how sure it is, and where it stood once pointed at or focused', async () => {
    openPopup(pageOf(withTitle('VP Sales', 0.5)));
    const sure = await screen.findByRole('button', { name: 'Email: sure' });
    expect(screen.queryByRole('tooltip')).toBeNull();
    sure.focus();
    // All of the address, which may be cut off; not once more as the quote it was read from.
    expect((await screen.findByRole('tooltip')).textContent).toBe('ingrid@corvid.example Sure: from a mail link');
    expect(sure.getAttribute('aria-describedby')).toBe(screen.getByRole('tooltip').id);
    fireEvent.keyDown(sure, { key: 'Escape' });
    expect(screen.queryByRole('tooltip')).toBeNull();
    fireEvent.mouseEnter(
      screen.getByRole('button', { name: 'VP Sales Job title: please check' }).parentElement ?? sure,
    );
    expect((await screen.findByRole('tooltip')).textContent).toMatch(/^VP Sales Likely: from the page/);
  });

  it('tells a fax and a mobile from a telephone', async () => {
    const phone = (written: string, kind: 'work' | 'mobile' | 'fax') =>
      observed({ written, e164: '', kind, extension: '' });
    openPopup(
      pageOf({
        ...INGRID,
        phones: [phone('555 0100', 'work'), phone('555 0101', 'mobile'), phone('555 0102', 'fax')],
      }),
    );
    for (const [kind, number] of [
      ['Phone', '555 0100'],
      ['Mobile', '555 0101'],
      ['Fax', '555 0102'],
    ]) {
      const mark = await screen.findByRole('button', { name: `${kind}: sure` });
      expect(mark.closest('div')?.textContent).toContain(number);
    }
  });

  it('shows the company beside its person, to be saved as well', async () => {
    const company: Draft = { ...draftOf('', 'office@corvid.example'), kind: 'organisation', name: null };
    openPopup(pageOf(INGRID, company));
    expect(await screen.findByText('office@corvid.example')).toBeTruthy();
    // On its own line, and not beside the title as well.
    expect(screen.getAllByText('Corvid Maps')).toHaveLength(1);
    fireEvent.click(screen.getByRole('button', { name: 'Add the company: Corvid Maps' }));
    expect((await screen.findByLabelText<HTMLInputElement>('Organisation')).value).toBe('Corvid Maps');
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () =>
      expect(await database.contacts.toArray()).toMatchObject([{ organisation: 'Corvid Maps' }]),
    );
    expect(await screen.findByText('Ingrid Solheim')).toBeTruthy();
  });
});
