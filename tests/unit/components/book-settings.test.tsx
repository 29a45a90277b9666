// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DuebookError } from '@/lib/errors/duebook-error';
import { database } from '@/lib/store/database';
import { layNothingOut } from './lays-nothing-out';
import { openBook } from './open-book';
import { startOver } from './open-popup';

layNothingOut();

const fullDisk = async () => {
  throw new DuebookError('storage-full');
};

describe('the settings', () => {
  it('are saved as they are changed, and say so', async () => {
    await startOver();
    openBook('#/settings');
    fireEvent.click(await screen.findByLabelText('Sat'));
    await screen.findByText('Saved');
    expect((await database.settings.get('settings'))?.settings.workingDays).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('keep a choice on screen that could not be saved, and say why', async () => {
    await startOver({ 'settings.save': fullDisk });
    openBook('#/settings');
    fireEvent.click(await screen.findByLabelText('Quiet hours'));
    expect((await screen.findByText('The disk is full, so nothing was saved.')).textContent).toBeTruthy();
    expect(screen.getByLabelText('Quiet hours')).toHaveProperty('checked', true);
  });

  it('keep at least one working day', async () => {
    await startOver();
    openBook('#/settings');
    for (const day of ['Mon', 'Tue', 'Wed', 'Thu']) {
      fireEvent.click(await screen.findByLabelText(day));
    }
    fireEvent.click(screen.getByLabelText('Fri'));
    await screen.findByText('Keep at least one working day.');
    await waitFor(async () => expect((await database.settings.get('settings'))?.settings.workingDays).toEqual([5]));
  });

  it('plan so many touches for a lead, or no number of them', async () => {
    await startOver();
    openBook('#/settings');
    const kept = async () => (await database.settings.get('settings'))?.settings.touchesPlanned;
    const planned = await screen.findByLabelText('Touches planned for a lead');
    expect(planned).toHaveProperty('value', '7');
    fireEvent.change(planned, { target: { value: '12' } });
    await waitFor(async () => expect(await kept()).toBe(12));
    fireEvent.change(planned, { target: { value: '' } });
    await waitFor(async () => expect(await kept()).toBeNull());
    expect(planned).toHaveProperty('value', '');
  });

  it('change the language at once', async () => {
    await startOver();
    openBook('#/settings');
    fireEvent.change(await screen.findByLabelText('Language'), { target: { value: 'zh' } });
    await screen.findByRole('heading', { name: '设置' });
    expect(document.documentElement.lang).toBe('zh-CN');
  });
});
