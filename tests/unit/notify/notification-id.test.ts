import { describe, expect, it } from 'vitest';
import { digestId, reminderId } from '@/lib/follow-ups/reminder';
import { FORM_ID, PLAIN_ID, readNotificationId, TEST_ID, undoableId } from '@/lib/notify/notification-id';
import { sampleContact, sampleFollowUp } from '../transfer/sample-book';

describe('readNotificationId', () => {
  it('reads back every id Duebook makes', () => {
    const { id, due } = sampleFollowUp(1);
    const contactId = sampleContact(1).id;
    expect(readNotificationId(reminderId({ id, due }))).toEqual({ kind: 'one', followUp: { id, due } });
    expect(readNotificationId(digestId('x'))).toEqual({ kind: 'digest' });
    expect(readNotificationId(undoableId({ contactId, undo: id }))).toEqual({ kind: 'undoable', contactId, undo: id });
    expect(readNotificationId(FORM_ID)).toEqual({ kind: 'form' });
    expect(readNotificationId(PLAIN_ID)).toEqual({ kind: 'plain' });
    expect(readNotificationId(TEST_ID)).toEqual({ kind: 'plain' });
  });

  it.each(['', 'due:', 'due:1:2026-11-23T09:00', `due:${sampleFollowUp(1).id}:soon`, 'undo:a:b', 'https://x.example'])(
    'makes nothing of "%s"',
    (id) => {
      expect(readNotificationId(id)).toBeNull();
    },
  );
});
