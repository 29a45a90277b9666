import { documentView } from '../document-view';
import type { Line } from '../view';
import type { BodyLine } from './newest-lines';

/** The most of a plain body that is read, in UTF-16 units and in lines. */
const MAX_TEXT = 300_000;
const MAX_LINES = 6_000;
const MAX_LINE = 4_000;

/** A plain body as lines, blank ones included. */
export function textLines(text: string): BodyLine[] {
  return text
    .slice(0, MAX_TEXT)
    .split(/\r\n?|\n|\u2028|\u2029/, MAX_LINES)
    .map((line) => ({
      text: line
        .slice(0, MAX_LINE)
        .replace(/[\u200b\ufeff]/g, '')
        .replace(/\u00a0/g, ' ')
        .trimEnd(),
      older: false,
    }));
}

/**
 * Elements in which mail programs put what they quote or pass on: Gmail, Thunderbird, Apple Mail, Yahoo, Zoho, Proton,
 * Tuta, Outlook for phones, NetEase, Tencent and Foxmail, Lark, Yandex, Mail.ru, Spark, Front, Zimbra, OX, Roundcube.
 */
const QUOTES = [
  '[class~="gmail_quote"]',
  '[class*="gmail_quote_container"]',
  '[class~="gmail_extra"] > blockquote',
  'blockquote[type="cite"]',
  'blockquote[cite]',
  'blockquote[style*="border-left" i]',
  'blockquote[style*="BORDER-LEFT"]',
  'blockquote[class*="quote" i]',
  'blockquote[class*="cite" i]',
  'blockquote[id*="quote" i]',
  '.moz-cite-prefix',
  '.moz-forward-container',
  '.moz-email-headers-table',
  '.yahoo_quoted',
  '[id^="yahoo_quoted"]',
  '.yahoo-quoted',
  '.zmail_extra',
  '.zmail_extra_hr',
  '[class*="zm_quote"]',
  '[class*="protonmail_quote"]',
  '.proton-quote',
  '.tutanota_quote',
  '[class*="ntes-mailmaster-quote"]',
  '#isReplyContent',
  '#isForwardContent',
  '[id^="origbody"]',
  '.netease-quote',
  'includetail',
  '.xm_compose_origin_mail_container',
  '[id^="foxmailquote"]',
  '.foxmail-quote',
  '.history-quote-wrapper',
  '.lark-mail-quote',
  '[class*="lark-mail-quote"]',
  '[id^="lark-mail-quote"]',
  '[class*="adit-html-block--collapsed"]',
  '.ms-outlook-mobile-reference-message',
  '[id="mail-editor-reference-message-container"]',
  '[name="messageReplySection"]',
  '[class*="front-quote"]',
  '[class*="mailru-quote"]',
  '[class*="js-helper js-readmsg-msg"] blockquote',
  '[data-marker="__QUOTED_TEXT__"]',
  '[class*="ox-"][class*="quote"]',
  '.reply_quote',
  '[id="replybody1"] blockquote',
  '.quoted-text',
  '[class*="sogo-quote"]',
  '[id^="reply-intro"]',
  '[class*="WhatsNewQuote"]',
  '[class*="__aliyun_previous_history_wrap"]',
  '[data-skip-in-word-counting]',
].join(',');

/** Elements behind which everything is older: Outlook on the web and its kin. */
const CUTS =
  '#divRplyFwdMsg, #appendonsend, hr#stopSpelling, .OutlookMessageHeader, #OLK_SRC_BODY_SECTION, [id="ms-outlook-mobile-reference-message"], [data-marker="__DIVIDER__"], hr[data-marker="__DIVIDER__"], #zwchr, [name="zwchr"], .wl_quote_start, #x_divRplyFwdMsg, .__aliyun_previous_history_wrap';

/** An HTML body as lines the way a reader sees them; what a link tells beyond its words stands behind them, as plain mail writes it. */
export function htmlLines(document: Document, expired: () => boolean): BodyLine[] {
  const view = documentView(document, { url: '', title: '' }, expired);
  const cuts = [...document.querySelectorAll(CUTS)].map((element) => view.lineOf(element)?.index ?? view.lines.length);
  const cut = cuts.reduce((first, at) => Math.min(first, at), view.lines.length);
  const quoted = new Map<Element, boolean>();
  return view.lines.slice(0, MAX_LINES).map((line) => {
    const { element } = line.block;
    let older = line.index >= cut;
    if (!older && element !== null) {
      older = quoted.get(element) ?? element.closest(QUOTES) !== null;
      quoted.set(element, older);
    }
    return { text: withLinks(line).slice(0, MAX_LINE), older };
  });
}

/** The line with the targets its words don't show: an address behind "Mail me", a profile behind an icon. */
function withLinks(line: Line): string {
  let { text } = line;
  const shown = text.toLowerCase().replace(/[^\p{L}\p{N}@.]+/gu, '');
  for (const { href } of line.links.slice(0, 10)) {
    const target = href.trim().slice(0, 500);
    if (/^mailto:/i.test(target)) {
      const address = (target.slice(7).split('?')[0] ?? '').toLowerCase();
      if (address !== '' && !shown.includes(address)) text += ` <${address}>`;
    } else if (/^(tel|sms):/i.test(target)) {
      const digits = target.replace(/\D/g, '');
      if (digits.length >= 6 && !text.replace(/\D/g, '').includes(digits.slice(-6))) text += ` <${target}>`;
    } else if (/^https?:\/\//i.test(target)) {
      const [host = ''] = target.replace(/^https?:\/\/(?:www\.)?/i, '').split(/[/?#]/);
      const path = /(?:linkedin|wa\.me|t\.me|line\.me|whatsapp|xing|weixin|facebook|twitter|x\.com)/i.test(host);
      if (path || !shown.includes(host.toLowerCase())) text += ` <${target}>`;
    }
  }
  return text.trim();
}
