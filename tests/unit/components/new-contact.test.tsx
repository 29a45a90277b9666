// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { database } from '@/lib/store/database';
import { handOver } from '@/lib/store/handed-text';
import { layNothingOut } from './lays-nothing-out';
import { contactNames, openBook } from './open-book';
import { startOver } from './open-popup';

layNothingOut();

describe('a new contact', () => {
  const handed = async (text: string) => {
    const id = crypto.randomUUID();
    await handOver({ id, at: Date.now(), text });
    return `#/new?handed=${id}`;
  };

  it('is filled from a text handed over', async () => {
    await startOver();
    openBook(await handed('Ingrid Solheim\nVP Sales\nCorvid Maps\ningrid@corvid.example'));
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveProperty('value', 'Ingrid Solheim'));
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await contactNames()).toEqual(['Ingrid Solheim']));
  });

  it('is opened once it is saved', async () => {
    await startOver();
    openBook('#/new');
    fireEvent.change(await screen.findByLabelText('Name'), { target: { value: 'Rafael Quintero' } });
    fireEvent.click(screen.getByRole('button', { name: 'Save' }));
    await screen.findByRole('heading', { level: 1, name: 'Rafael Quintero' });
    const [saved] = await database.contacts.where('sortName').equals('rafael quintero').toArray();
    expect(window.location.hash).toBe(`#/contacts/${saved?.id}`);
  });

  it('keeps a text nobody could be read from, as the note', async () => {
    await startOver();
    openBook(await handed('12 of 30'));
    await waitFor(() => expect(screen.getByLabelText('Note')).toHaveProperty('value', '12 of 30'));
  });

  it('is one of several that are still to be saved, whether it is edited or not', async () => {
    await startOver();
    openBook(await handed('Name\tEmail\nIngrid Solheim\tingrid@corvid.example\nPer Lund\tper@corvid.example'));
    const edit = async () =>
      fireEvent.click(await screen.findByRole('button', { name: 'Edit before saving: Per Lund' }));
    await edit();
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    await edit();
    fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
    await screen.findByText('Saved Per Lund');
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Select Ingrid Solheim' }));
    fireEvent.click(screen.getByRole('button', { name: 'Save 1 selected' }));
    await waitFor(async () => expect(await contactNames()).toEqual(['Ingrid Solheim', 'Per Lund']));
  });

  it('has the text again where the rep goes back from several, with who was ticked', async () => {
    await startOver();
    const text = 'Name\tEmail\nIngrid Solheim\tingrid@corvid.example\nPer Lund\tper@corvid.example';
    openBook(await handed(text));
    fireEvent.click(await screen.findByRole('checkbox', { name: 'Select Per Lund' }));
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    const box = await screen.findByLabelText<HTMLTextAreaElement>('Paste a signature or business card');
    expect(box.value).toBe(text);
    fireEvent.click(screen.getByRole('button', { name: 'Fill the form' }));
    expect(await screen.findByRole('checkbox', { name: 'Select Per Lund' })).toHaveProperty('checked', true);
    fireEvent.click(screen.getByRole('button', { name: 'Back' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('alertdialog')).toBeTruthy();
  });

  it('is begun empty where what was handed over is long gone', async () => {
    await startOver();
    openBook(`#/new?handed=${crypto.randomUUID()}`);
    await waitFor(() => expect(screen.getByLabelText('Name')).toHaveProperty('value', ''));
  });
});
