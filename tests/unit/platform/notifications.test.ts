import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { notificationsAllowed, showNotification, shownNotifications } from '@/lib/platform/notifications';

const face = { title: 'Ingrid', message: 'Call', buttons: ['Done', 'Snooze', 'A third'], stays: true };
const created = () => fakeBrowser.notifications.getAllCreateOptions();

beforeEach(() => {
  fakeBrowser.reset();
  vi.useRealTimers();
});

describe('showNotification', () => {
  it('gives at most two buttons, and lets it stay, where the browser can', async () => {
    await showNotification('a', face, { buttons: true });
    expect(created().a).toMatchObject({
      type: 'basic',
      title: 'Ingrid',
      buttons: [{ title: 'Done' }, { title: 'Snooze' }],
      requireInteraction: true,
    });
    expect(created().a).not.toHaveProperty('priority');
    expect(await shownNotifications()).toEqual(['a']);
  });

  it('leaves out what Firefox throws on, even empty', async () => {
    await showNotification('a', face, { buttons: false });
    expect(Object.keys(created().a ?? {}).sort()).toEqual(['iconUrl', 'message', 'title', 'type']);
  });

  it('gives up on a system that never answers', async () => {
    vi.useFakeTimers();
    vi.spyOn(fakeBrowser.notifications, 'create').mockReturnValue(new Promise(() => undefined) as never);
    const answer = expect(showNotification('a', face, { buttons: true })).rejects.toThrow('did not answer');
    await vi.advanceTimersByTimeAsync(10_000);
    await answer;
    vi.restoreAllMocks();
  });
});

describe('notificationsAllowed', () => {
  it.each([
    ['granted', true],
    ['denied', false],
  ])('%s: %s', async (level, allowed) => {
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: async () => level });
    expect(await notificationsAllowed()).toBe(allowed);
  });

  it('takes them for allowed where the browser can not say', async () => {
    Object.assign(fakeBrowser.notifications, { getPermissionLevel: undefined });
    expect(await notificationsAllowed()).toBe(true);
  });
});
