import { describe, expect, it } from 'vitest';
import { neverCapturedBy, neverEntry, ownDomains } from '@/lib/contacts/never-capture';

describe('neverEntry', () => {
  it.each([
    ['Jane.Roe@Acme.Example', 'jane.roe@acme.example'],
    ['Jane Roe <jane@acme.example>', 'jane@acme.example'],
    ['Acme.example', 'acme.example'],
    ['@acme.example', 'acme.example'],
    [' mail.acme.example. ', 'mail.acme.example'],
    ['公司.例子', '公司.例子'],
    ['acme', ''],
    ['acme example', ''],
    ['https://acme.example/', ''],
    ['*.acme.example', 'acme.example'],
    ['*@acme.example', 'acme.example'],
    ['co.uk', ''],
    ['@com.cn', ''],
    ['acme.co.uk', 'acme.co.uk'],
    ['', ''],
    [`${'a.'.repeat(5_000)}example`, ''],
  ])('reads %s as "%s"', (written, entry) => {
    expect(neverEntry(written)).toBe(entry);
  });
});

describe('neverCapturedBy', () => {
  it.each([
    ['jane@acme.example', ['jane@acme.example'], 'jane@acme.example'],
    ['JANE@acme.example', ['acme.example'], 'acme.example'],
    ['jane@mail.acme.example', ['acme.example'], 'acme.example'],
    ['jane@acme.example', ['mail.acme.example'], null],
    ['jane@notacme.example', ['acme.example'], null],
    ['jane@acme.example.com', ['acme.example'], null],
    ['john@acme.example', ['jane@acme.example'], null],
    ['', ['acme.example'], null],
    ['jane@xn--fsqu00a.example', ['例子.example'], '例子.example'],
    ['jane@例子.example', ['xn--fsqu00a.example'], 'xn--fsqu00a.example'],
    ['jane@例子.example', ['jane@xn--fsqu00a.example'], 'jane@xn--fsqu00a.example'],
    ['nobody', ['nobody.example'], null],
  ])('%s by %j: %s', (address, list, entry) => {
    expect(neverCapturedBy(address, list)).toBe(entry);
  });
});

describe('ownDomains', () => {
  it('are those of a company, each once', () => {
    expect(ownDomains(['rep@Own.example', 'sales@own.example', 'rep@gmail.com', 'rep@qq.com', 'rep'])).toEqual([
      'own.example',
    ]);
  });

  it('leave out one under another', () => {
    expect(ownDomains(['rep@mail.own.example', 'rep@own.example', 'rep@notown.example'])).toEqual([
      'own.example',
      'notown.example',
    ]);
  });
});
