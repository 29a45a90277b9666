import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LocalDateTimeSchema } from '@/lib/follow-ups/local-date-time';
import { type Reminder, reminderId } from '@/lib/follow-ups/reminder';
import { reminderFace } from '@/lib/notify/reminder-face';
import { sampleContact, sampleFollowUp } from '../transfer/sample-book';

const at = (text: string) => v.parse(LocalDateTimeSchema, text);
const now = at('2026-11-23T15:00');

function reminder(
  contact: Parameters<typeof sampleContact>[1],
  changes: Parameters<typeof sampleFollowUp>[1] = {},
  lastNote = '',
): Reminder {
  const followUp = sampleFollowUp(1, { due: now, channel: 'call', note: '', ...changes });
  const item = { followUp, contact: sampleContact(1, contact), lastNote };
  return { id: reminderId(followUp), kind: 'one', items: [item], total: 1 };
}

describe('a single reminder', () => {
  it('says who, what to do, when with its weekday, and the last note', () => {
    const face = reminderFace(
      reminder(
        { name: 'Ingrid Solheim', organisation: 'Corvid Maps' },
        { note: 'Ask about\nthe quote', due: at('2026-11-20T15:00') },
        'Likes the blue one',
      ),
      now,
      'en',
    );
    expect(face.title).toBe('Ingrid Solheim · Corvid Maps');
    expect(face.message).toBe(
      'Call: Ask about the quote\nDue Fri 20 Nov, 15:00 (3 days late)\nLast time: Likes the blue one',
    );
    expect(face.buttons).toEqual(['Done', 'Snooze 1 hour']);
  });

  it('says it in Chinese', () => {
    const face = reminderFace(
      reminder({ name: '欧阳静', organisation: '鸦图科技' }, { note: '问一下报价' }, '喜欢蓝色款'),
      now,
      'zh',
    );
    expect(face.title).toBe('欧阳静 · 鸦图科技');
    expect(face.message).toContain('周一');
    expect(face.message.split('\n')).toHaveLength(3);
    expect(face.message).not.toMatch(/[a-z]/i);
  });

  it('calls a company desk by its organisation, once, and a nameless contact something', () => {
    expect(reminderFace(reminder({ name: '', organisation: 'Corvid Maps' }), now, 'en').title).toBe('Corvid Maps');
    expect(reminderFace(reminder({ name: '', organisation: '' }), now, 'en').title).toBe('No name');
  });

  it('cuts long notes after a word and drops characters that turn the text around', () => {
    const note = `\u202E${'considerably '.repeat(40)}`;
    const face = reminderFace(reminder({ name: 'A\u202EB\nC', organisation: '' }, { note }, note), now, 'en');
    expect(face.title).toBe('A B C');
    const [toDo = '', , last = ''] = face.message.split('\n');
    expect(toDo).toMatch(/^Call: considerably .*considerably…$/);
    expect(toDo.length).toBeLessThan(130);
    expect(last).toMatch(/considerably…$/);
    expect(face.message).not.toContain('\u202E');
  });

  it('keeps letters outside the basic plane whole when it cuts', () => {
    const face = reminderFace(reminder({ name: '𠮷'.repeat(100), organisation: '' }), now, 'zh');
    expect(face.title).toBe(`${'𠮷'.repeat(59)}…`);
  });
});

describe('a digest', () => {
  const digest = (names: [string, string][], total: number): Reminder => ({
    id: 'digest:1',
    kind: 'digest',
    total,
    items: names.map(([name, givenName], n) => ({
      followUp: sampleFollowUp(n),
      contact: sampleContact(n, { name, givenName }),
      lastNote: '',
    })),
  });

  it('counts them and gives first names', () => {
    const face = reminderFace(
      digest(
        [
          ['Ingrid Solheim', 'Ingrid'],
          ['Bo Lund', 'Bo'],
          ['欧阳静', '静'],
        ],
        9,
      ),
      now,
      'en',
    );
    expect(face).toMatchObject({
      title: '9 follow-ups due',
      message: 'Ingrid, Bo, 欧阳静 and 6 more',
      buttons: [],
    });
  });

  it('in Chinese too', () => {
    const face = reminderFace(
      digest(
        [
          ['欧阳静', '静'],
          ['Bo Lund', 'Bo'],
        ],
        6,
      ),
      now,
      'zh',
    );
    expect(face).toMatchObject({ title: '有 6 项跟进到期', message: '欧阳静、Bo等' });
  });
});
