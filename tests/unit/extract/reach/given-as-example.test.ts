// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isGivenAsExample } from '@/lib/extract/reach/given-as-example';
import { readHtml } from '../read-html';

test.each(['Write it in full, e.g. ', '帳號範例：', 'z. B. ', 'Format: ', '예: ', 'e.g. jane@quist.example, '])(
  '%s says a sample follows',
  (before) => {
    expect(isGivenAsExample(before)).toBe(true);
  },
);

test.each(['Speakers: jane@quist.example ', 'Contact: ', '電話：', 'Bahnhof '])(
  '%s says nothing of a sample',
  (before) => {
    expect(isGivenAsExample(before)).toBe(false);
  },
);

test('where one signs in, an address shows how to fill the form in, unless it is the desk’s', () => {
  const form = (address: string) =>
    readHtml(
      `<html lang="en"><body><form><p>Your account looks like ${address}</p><input type="password"></form></body></html>`,
    ).drafts.length;
  expect(form('jane.quist@acme.example')).toBe(0);
  expect(form('support@acme.example')).toBe(1);
});
