// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { readHtml } from '../read-html';

const said = (html: string) =>
  readHtml(html).drafts.map((draft) => ({
    name: draft.name?.value ?? '',
    emails: draft.emails.map(({ value }) => value),
    phones: draft.phones.map(({ value }) => value.e164),
  }));

test('whom to ask for is reached by all their entry holds, above their name as well as under it', () => {
  const [first] = said(
    '<body lang="en"><main><h1>Exhibitor</h1><table><tr><th>Phone</th><td>+44 20 7946 0142</td></tr><tr><th>Hall</th><td>B3</td></tr><tr><th>Booth</th><td>Left</td></tr><tr><th>Contact person</th><td>Ms. Jane Quist</td></tr><tr><th>E-mail</th><td>sales@quist.example</td></tr></table></main></body>',
  );
  expect(first).toEqual({ name: 'Jane Quist', emails: ['sales@quist.example'], phones: ['+442079460142'] });
});

test('who answers for a page in law is not reached by the company’s telephone', () => {
  const drafts = said(
    '<html lang="fr"><body><p>Fonderie Quist SAS<br>Téléphone : 01 99 00 12 34<br>contact@quist.example</p><p>Directrice de la publication : Madame Jeanne Moreau, Présidente.</p></body></html>',
  );
  expect(drafts.find(({ name }) => name.includes('Moreau'))).toMatchObject({ emails: [], phones: [] });
});

test('who a shop in Japan has to name as answering for it is not reached by its telephone either', () => {
  const drafts = said(
    '<html lang="ja"><body><main><h1>特定商取引法に基づく表記</h1><dl><dt><label>販売業者</label></dt><dd>株式会社 関田刃物製作所</dd></dl><dl><dt><label>運営統括責任者</label></dt><dd>関田 健太郎</dd></dl><dl><dt><label>電話番号</label></dt><dd>0575-29-6048</dd></dl></main></body></html>',
  );
  expect(drafts[0]).toMatchObject({ name: '', phones: ['+81575296048'] });
  expect(drafts[1]).toMatchObject({ name: '関田 健太郎', phones: [] });
});

test('what stands over the heading that begins a person’s part is not theirs', () => {
  const drafts = said(
    '<html lang="en-GB"><body><main><div><p>Phone: 020 7946 0142</p></div><div><h3>Jane Quist</h3><p>Head of Sales</p><p>jane@quist.example</p></div></main></body></html>',
  );
  expect(drafts.find(({ name }) => name === 'Jane Quist')).toMatchObject({
    emails: ['jane@quist.example'],
    phones: [],
  });
});

test('nor are a company’s officers, each named in a line of one cell', () => {
  const drafts = said(
    '<html lang="ja"><body><main><h1>会社概要</h1><table><tr><th>会社名</th><td>株式会社関田精工</td></tr><tr><th>役員</th><td>専務取締役　青木 太郎<br>取締役工場長　中村 剛</td></tr><tr><th>TEL / FAX</th><td>0575-29-6048 / 0575-29-6049</td></tr></table></main></body></html>',
  );
  const named = drafts.map(({ name, phones }) => [name, phones.length]);
  expect(named).toEqual(
    expect.arrayContaining([
      ['', 2],
      ['青木 太郎', 0],
      ['中村 剛', 0],
    ]),
  );
  expect(named).toHaveLength(3);
});
