import { describe, expect, test } from 'vitest';
import { enabledPatterns } from '@/lib/extract/webmail/enabled-patterns';
import { coversPattern, fitsPattern, namesHost } from '@/lib/extract/webmail/match-pattern';
import { sitePattern } from '@/lib/extract/webmail/site-pattern';

describe('match patterns', () => {
  test.each([
    ['https://mail.acme.example/*', 'https://mail.acme.example/inbox?x#y', true],
    ['https://mail.acme.example/*', 'https://mail.acme.example:8443/', true],
    ['https://mail.acme.example/*', 'http://mail.acme.example/', false],
    ['https://mail.acme.example/*', 'https://evil-mail.acme.example/', false],
    ['https://mail.acme.example/*', 'https://mail.acme.example.evil.example/', false],
    ['https://mail.acme.example/*', 'https://evil.example/https://mail.acme.example/', false],
    ['*://*.acme.example/*', 'http://acme.example/', true],
    ['*://*.acme.example/*', 'https://a.b.acme.example/', true],
    ['*://*.acme.example/*', 'https://notacme.example/', false],
    ['<all_urls>', 'https://acme.example/', true],
    ['<all_urls>', 'file:///etc/hosts', false],
    ['acme.example', 'https://acme.example/', false],
    ['https://mail.acme.example/*', 'not a url', false],
  ])('%s fits %s: %s', (pattern, url, fits) => {
    expect(fitsPattern(pattern, url)).toBe(fits);
  });

  test('one covers another only where every page of that is one of its own', () => {
    expect(coversPattern('https://*/*', 'https://mail.acme.example/*')).toBe(true);
    expect(coversPattern('https://*/*', '*://mail.acme.example/*')).toBe(false);
    expect(coversPattern('*://*/*', '*://*.acme.example/*')).toBe(true);
    expect(coversPattern('https://mail.acme.example/*', 'https://*.acme.example/*')).toBe(false);
    expect(coversPattern('https://*.acme.example/*', 'https://*.mail.acme.example/*')).toBe(true);
    expect(namesHost('https://*.acme.example/*')).toBe(true);
    expect(namesHost('*://*/*')).toBe(false);
    expect(namesHost('<all_urls>')).toBe(false);
  });
});

describe('what is enabled of what is granted', () => {
  const known = [
    { hosts: ['https://mail.post.example/*'] },
    { hosts: ['https://*.brief.example/*', 'https://brief.test/*'] },
    { hosts: [] },
  ];

  test.each<[string, string[], string[]]>([
    ['nothing', [], []],
    ['one known', ['https://mail.post.example/*'], ['https://mail.post.example/*']],
    ['one host the rep named', ['http://intranet/*'], ['http://intranet/*']],
    ['one of two hosts', ['https://brief.test/*'], ['https://brief.test/*']],
    ['a host of a known one whose pattern is wider', ['https://m.brief.example/*'], ['https://m.brief.example/*']],
    [
      'known and named, in order, none twice',
      ['https://zeta.example/*', 'https://mail.post.example/*', 'https://zeta.example/*'],
      ['https://mail.post.example/*', 'https://zeta.example/*'],
    ],
    [
      'every host: the known ones alone',
      ['https://*/*', 'http://*/*'],
      ['https://*.brief.example/*', 'https://brief.test/*', 'https://mail.post.example/*'],
    ],
  ])('%s', (_, granted, enabled) => {
    expect(enabledPatterns(granted, known)).toEqual(enabled);
  });
});

describe('the site a rep names', () => {
  test.each([
    ['mail.acme.example', 'https://mail.acme.example/*'],
    ['  HTTPS://Mail.Acme.example:8443/rc/?_task=mail#x ', 'https://mail.acme.example/*'],
    ['http://intranet/mail', 'http://intranet/*'],
    ['http://127.0.0.1:8080/', 'http://127.0.0.1/*'],
    ['http://[::1]/', 'http://[::1]/*'],
    ['post.bücher.example', 'https://post.xn--bcher-kva.example/*'],
    ['邮箱.公司.cn', 'https://xn--nyqx8b.xn--55qx5d.cn/*'],
    ['https://user:pass@mail.acme.example/', 'https://mail.acme.example/*'],
  ])('%s is %s', (written, pattern) => {
    // Names of other scripts come out as the browser writes them, whatever its tables.
    const host = pattern.startsWith('https://xn--') ? `${new URL(`https://${written}`).origin}/*` : pattern;
    expect(sitePattern(written)).toBe(host);
  });

  test.each([
    '',
    'webmail',
    'me@acme.example',
    'https://*/*',
    '*.acme.example',
    'https://*.acme.example/',
    'ftp://mail.acme.example',
    'javascript:alert(1)',
    'chrome://settings',
    'mail acme example',
    'mail..example',
    '-acme.example',
    'https://mail.-acme.example/',
    'acme-.example',
    '.acme.example',
    'https://',
    `${'a'.repeat(5_000)}.example`,
  ])('%s is none', (written) => {
    expect(sitePattern(written)).toBe('');
  });
});
