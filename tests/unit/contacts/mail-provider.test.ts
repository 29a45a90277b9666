import { describe, expect, it } from 'vitest';
import { isMailProvider } from '@/lib/contacts/mail-provider';

describe('isMailProvider', () => {
  it.each([
    'gmail.com',
    'yahoo.co.jp',
    'naver.com',
    'hanmail.net',
    'docomo.ne.jp',
    'wp.pl',
    'o2.pl',
    'list.ru',
    'posteo.de',
    'uol.com.br',
    'hinet.net',
    '139.com',
    'mailbox.org',
  ])('knows %s, where anybody may have a mailbox', (host) => {
    expect(isMailProvider(host)).toBe(true);
  });

  it.each([
    'acme.example',
    'o2.co.uk',
    'list.com',
    'tom.example',
    'planet.example',
    'mygmail.example',
    'navers.example',
  ])('takes %s for somebody’s own', (host) => {
    expect(isMailProvider(host)).toBe(false);
  });
});
