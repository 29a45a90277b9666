import { describe, expect, it } from 'vitest';
import { cleanText } from '@/lib/contacts/clean-text';
import { isDeskAddress } from '@/lib/contacts/desk-address';
import { emailAddress } from '@/lib/contacts/emails';
import { readPhone } from '@/lib/contacts/phones';
import { safeUrl } from '@/lib/contacts/urls';

describe('cleanText', () => {
  it('takes out what hides or reorders text and collapses space', () => {
    expect(cleanText('  Jane\u202e \u200bQuist\u2069\n\t(\u0000b)\u00ad ')).toBe('Jane Quist (b)');
  });

  it('cuts without splitting a character', () => {
    expect(cleanText('ab😀', 3)).toBe('ab');
    expect(cleanText('x'.repeat(10_000_000), 5)).toBe('xxxxx');
  });
});

describe('safeUrl', () => {
  it.each([
    ['https://www.acme.example/a?sid=1&b=2&utm_source=x', 'https://www.acme.example/a?b=2'],
    ['https://mail.acme.example/read?access_token=abc&id=2', 'https://mail.acme.example/read?id=2'],
    ['https://acme.example/a;jsessionid=ABC?x=1', 'https://acme.example/a?x=1'],
    ['https://user:secret@acme.example/', 'https://acme.example/'],
    ['mailto:jane@acme.example', 'mailto:jane@acme.example'],
    ['javascript:alert(1)', ''],
    [' JaVaScRiPt:alert(1)', ''],
    ['data:text/html,x', ''],
    ['//acme.example/x', ''],
    ['nonsense', ''],
  ])('%s', (written, kept) => {
    expect(safeUrl(written)).toBe(kept);
  });

  it('resolves against the page', () => {
    expect(safeUrl('//acme.example/x', 'https://a.example/')).toBe('https://acme.example/x');
  });
});

describe('emailAddress', () => {
  it.each([
    ['mailto:Jane.Quist@ACME.example?subject=x', 'Jane.Quist@acme.example'],
    ['<jane@acme.example>,', 'jane@acme.example'],
    ['почта@пример.рф', 'почта@пример.рф'],
    ['Jane Quist <jane@acme.example>', 'jane@acme.example'],
    ['jane@acme.example (front desk)', 'jane@acme.example'],
    ['उपयोग@उदाहरण.भारत', 'उपयोग@उदाहरण.भारत'],
    ['"jane the roe"@acme.example', '"jane the roe"@acme.example'],
    ['Jane Roe <"jane@work"@ACME.example>', '"jane@work"@acme.example'],
    ['"jane@acme.example"', 'jane@acme.example'],
    ['"jane"roe"@acme.example', ''],
    ['logo@2x.png', ''],
    ['jane@acme', ''],
    ['a..b@acme.example', ''],
    ['a@b@acme.example', ''],
    ['@acme.example', ''],
  ])('%s', (written, address) => {
    expect(emailAddress(written)).toBe(address);
  });

  it('tells a desk from a person', () => {
    const desks = ['sales.emea', 'info', 'Contact', 'contactus', 'specialevents', 'hrdept', 'info2', 'it', 'jobs-de'];
    expect(desks.filter((local) => !isDeskAddress(`${local}@acme.example`))).toEqual([]);
    const people = ['jane', 'ito', 'hrvoje', 'prakash', 'itzel', 'rosales', 'hr.mueller', 'mail.jones', 'salesa.ortiz'];
    expect(people.filter((local) => isDeskAddress(`${local}@acme.example`))).toEqual([]);
  });
});

describe('readPhone', () => {
  it('uses the country where the code is missing, and keeps what it cannot read as written', () => {
    expect(readPhone('(217) 555-0142 ext. 12', 'US')).toEqual({
      written: '(217) 555-0142 ext. 12',
      e164: '+12175550142',
      kind: 'work',
      extension: '12',
    });
    expect(readPhone('0160 99482107', 'DE')).toMatchObject({ e164: '+4916099482107', kind: 'mobile' });
    expect(readPhone('ask Bruno', '')).toEqual({ written: 'ask Bruno', e164: '', kind: 'work', extension: '' });
  });
});
