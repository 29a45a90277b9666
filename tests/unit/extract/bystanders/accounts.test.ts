// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { facts, readHtml } from '../read-html';

const names = (html: string) => readHtml(html).drafts.map(facts);

describe('a page of its reader’s account', () => {
  it.each([
    ['en', 'Log out'],
    ['de', 'Abmelden'],
    ['fr', 'Se déconnecter'],
    ['pt-BR', 'Sair'],
    ['tr', 'Çıkış Yap'],
    ['ja', 'ログアウト'],
    ['zh-CN', '退出登录'],
  ])('names the reader and whom they sent things to, who are nobody’s contacts: %s', (lang, out) => {
    const orders =
      '<table><tr><th>Nr</th><th>To</th></tr><tr><td>1</td><td>Jane Roe</td></tr><tr><td>2</td><td>Hugo Quist</td></tr></table>';
    const html = (link: string) => `<html lang="${lang}"><title>Quist</title><p>Jane Roe ${link}</p>${orders}</html>`;
    expect(names(html(`(<a href="/out">${out}</a>)`))).toEqual([]);
  });

  it('may be an intranet’s, that says what everybody does and how to reach them', () => {
    const html = `<html lang="en"><a href="/out">Log out</a><h1>Staff</h1><table><tr><th>Name</th><th>Role</th><th>Phone</th></tr>
      <tr><td>Jane Roe</td><td>Buyer</td><td>215-555-0142</td></tr><tr><td>Hugo Quist</td><td>Clerk</td><td></td></tr></table></html>`;
    expect(names(html).map(({ name }) => name)).toEqual(['Jane Roe', 'Hugo Quist']);
  });

  it.each(['Bestellung', '订单号', 'Tracking', 'Pedido'])('has numbers of its orders in a column headed %s', (head) => {
    const html = `<html lang="de"><table><tr><th>${head}</th><th>Datum</th></tr><tr><td>030 44556677</td><td>2.3.</td></tr></table></html>`;
    expect(names(html)).toEqual([]);
  });
});
