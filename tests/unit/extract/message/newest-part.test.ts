import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { htmlLines, textLines } from '@/lib/extract/message/body-lines';
import { messageParts } from '@/lib/extract/message/newest-lines';

const newestOf = (text: string) => messageParts(textLines(text)).newest.filter((line) => line !== '');
const newestOfHtml = (html: string) =>
  messageParts(htmlLines(new JSDOM(html).window.document, () => false)).newest.filter((line) => line !== '');

const HEADS = [
  'On Tue, 3 Mar 2026 at 10:15, Tom Poe <tom@poe.example> wrote:',
  'Am 03.03.2026 um 10:15 schrieb Tom Poe:',
  'Le mar. 3 mars 2026 à 10:15, Tom Poe <tom@poe.example> a écrit :',
  'El mar, 3 mar 2026 a las 10:15, Tom Poe (<tom@poe.example>) escribió:',
  'Em ter., 3 de mar. de 2026 às 10:15, Tom Poe <tom@poe.example> escreveu:',
  'Il giorno mar 3 mar 2026 alle ore 10:15 Tom Poe <tom@poe.example> ha scritto:',
  'Op 3-3-2026 om 10:15 schreef Tom Poe:',
  'W dniu 3.03.2026 o 10:15, Tom Poe pisze:',
  'вт, 3 мар. 2026 г. в 10:15, Tom Poe <tom@poe.example>:',
  '03.03.2026 10:15, Tom Poe пишет:',
  '2026年3月3日(火) 10:15 Tom Poe <tom@poe.example>:',
  '2026년 3월 3일 (화) 오전 10:15, Tom Poe <tom@poe.example>님이 작성:',
  'Tom Poe <tom@poe.example> 于2026年3月3日周二 10:15写道：',
  '在 2026-03-03 10:15:00，"Tom Poe" <tom@poe.example> 写道：',
  'Tom Poe <tom@poe.example> 於 2026年3月3日 週二 上午10:15寫道：',
  'Den tis 3 mars 2026 kl 10:15 skrev Tom Poe <tom@poe.example>:',
  '-----Original Message-----',
  '-----Ursprüngliche Nachricht-----',
  '---------- Původní e-mail ----------',
  '------------------ 原始邮件 ------------------',
  '---------- Forwarded message ---------',
  'Von: Tom Poe <tom@poe.example>\nGesendet: Dienstag, 3. März 2026 10:15\nAn: Jane Roe\nBetreff: Muster',
  'From: Tom Poe\nSent: Tuesday, March 3, 2026 10:15 AM\nTo: Jane Roe\nSubject: Samples',
  '发件人: Tom Poe <tom@poe.example>\n发送时间: 2026年3月3日 10:15\n收件人: Jane Roe\n主题: 样品',
  '差出人: Tom Poe <tom@poe.example>\n送信日時: 2026年3月3日 10:15\n宛先: Jane Roe\n件名: 見本',
  '보낸 사람: Tom Poe <tom@poe.example>\n보낸 날짜: 2026년 3월 3일\n받는 사람: Jane Roe\n제목: 샘플',
];

describe('the newest part of a plain body', () => {
  it.each(HEADS)('ends at %s', (head) => {
    expect(newestOf(`That is fine.\n\nJane\n\n${head}\n\nWhere are they?\nTom Poe`)).toEqual(['That is fine.', 'Jane']);
  });

  it('goes on under a marked quote', () => {
    expect(newestOf('On 3/3/2026 10:15, Tom Poe wrote:\n> Where are they?\n> Tom\n\nOn the ship.\n\nJane')).toEqual([
      'On the ship.',
      'Jane',
    ]);
  });

  it('leaves a wrapped head out whole, and the line above it in', () => {
    expect(newestOf('020 7946 0018\nOn Tue, 3 Mar 2026 at 10:15, Tom Poe <tom@poe.example>\nwrote:\n> a')).toEqual([
      '020 7946 0018',
    ]);
    expect(newestOf('020 7946 0018\n3 Mar 2026, 10:15, Tom Poe <tom@poe.example>:\n> a')).toEqual(['020 7946 0018']);
  });

  it.each([
    'From: Shanghai\nTo: Hamburg\nDate: 5 May 2026\nPrice: 900 USD',
    '--- Forward planning ---\nSix pumps in May.',
    'Das haben wir heute weitergeleitet:\nsechs Pumpen.',
    'Please reply by 10:30 to depot@quist.example:\nsix pumps or seven?',
    '*** Please reply ***\nSix pumps?',
  ])('leaves whole what only resembles a head: %s', (text) => {
    expect(newestOf(`Hello,\n${text}\nJane`)).toEqual(['Hello,', ...text.split('\n'), 'Jane']);
  });

  it('takes labels of a signature and sentences about who wrote for what they are', () => {
    const text =
      'He wrote 12 letters in 2026:\nT: 020 7946 0018\nA: 3 Mill Lane\nE: jane@roe.example\nTo: be announced';
    expect(newestOf(text)).toEqual(text.split('\n'));
  });
});

const CLIENTS: Record<string, string> = {
  Gmail: '<div class="gmail_quote"><div class="gmail_attr">On 3 Mar Tom wrote:</div><blockquote>old</blockquote></div>',
  Thunderbird: '<div class="moz-cite-prefix">On 3/3/26 Tom wrote:</div><blockquote type="cite">old</blockquote>',
  'Apple Mail': '<div><blockquote type="cite"><div>On 3 Mar 2026, Tom wrote:</div><div>old</div></blockquote></div>',
  'Outlook on the web':
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Tom Poe<br><b>Sent:</b> 3 March</div><div>old</div>',
  Outlook:
    '<div style="border:none;border-top:solid #E1E1E1 1.0pt"><p><b>From:</b> Tom<br><b>Sent:</b> 3 March 2026<br><b>To:</b> Jane<br><b>Subject:</b> a</p></div><p>old</p>',
  'Gmail shown by Roundcube': '<div class="v1gmail_quote"><div>On 3 Mar Tom wrote:</div>old</div>',
  'Outlook shown by Gmail': '<div id="m_-12divRplyFwdMsg"><b>From:</b> Tom Poe</div><div>old</div>',
  'Thunderbird shown by Outlook':
    '<div class="x_moz-cite-prefix">On 3/3/26 Tom wrote:</div><blockquote>old</blockquote>',
  'Outlook in German':
    '<div><p><b>Von:</b> Tom<br><b>Gesendet:</b> 3. März 2026<br><b>An:</b> Jane<br><b>Betreff:</b> a</p></div><p>old</p>',
  'Outlook in Chinese':
    '<div><p><b>发件人:</b> Tom<br><b>发送时间:</b> 2026年3月3日<br><b>收件人:</b> Jane<br><b>主题:</b> a</p></div><p>old</p>',
  Yahoo: '<div id="yahoo_quoted_1" class="yahoo_quoted"><div>On Tuesday Tom wrote:</div>old</div>',
  Zoho: '<div class="zmail_extra">---- On Tue, 3 Mar 2026 Tom wrote ----<blockquote>old</blockquote></div>',
  Proton:
    '<div class="protonmail_quote">On Tuesday Tom wrote:<blockquote class="protonmail_quote">old</blockquote></div>',
  NetEase:
    '<div id="isReplyContent">At 2026-03-03 10:15:00, "Tom" &lt;tom@poe.example&gt; wrote:<blockquote>old</blockquote></div>',
  QQ: '<div>------------------&nbsp;原始邮件&nbsp;------------------</div><div>发件人: "Tom"</div><div>old</div>',
  Foxmail: '<blockquote style="margin-top:0;border-left:1px solid">old</blockquote>',
  Lark: '<div class="history-quote-wrapper"><div class="lark-mail-quote">发件人：Tom<br>old</div></div>',
  'Mail.ru':
    '<blockquote style="border-left:1px solid #0857A6">Вторник, 3 марта 2026, 10:15 от Tom &lt;tom@poe.example&gt;:<div>old</div></blockquote>',
  'Roundcube, where a message came attached':
    '<div class="message-partheaders"><table><tr><td>From</td><td><a href="mailto:tom@poe.example">Tom Poe</a></td></tr></table></div><div class="message-part"><div class="pre">old</div></div>',
  Yandex: '<div>03.03.2026, 10:15, "Tom" &lt;tom@poe.example&gt;:</div><blockquote>old</blockquote>',
};

describe('the newest part of an HTML body', () => {
  it.each(Object.entries(CLIENTS))('ends where %s quotes', (_, quote) => {
    expect(newestOfHtml(`<div>That is fine.</div><div>Jane</div>${quote}`)).toEqual(['That is fine.', 'Jane']);
  });

  it('does not say again what a link’s words show, however the address is made up', () => {
    const body =
      'On 3 May 2026 at 10:04, Tom Poe &lt;<a href="mailto:tom_poe@mill-lane.example">tom_poe@mill-lane.example</a>&gt; wrote:<br>';
    expect(newestOfHtml(`Here they are.<br>Jane<br>${body}<div>Where are they?</div>`)).toEqual([
      'Here they are.',
      'Jane',
    ]);
  });

  it('says where a link leads that its words don’t show', () => {
    expect(
      newestOfHtml(
        '<p><a href="mailto:jane@roe.example">Mail me</a></p><p><a href="https://roe.example/">roe.example</a></p>',
      ),
    ).toEqual(['Mail me <jane@roe.example>', 'roe.example']);
  });
});
