import { cleanText } from '../../contacts/clean-text';
import type { MessagingKind } from '../../contacts/contact';
import { readPhone } from '../../contacts/phones';
import type { Source } from '../evidence/observation';

/** How each service's links begin a conversation; the first group is a number (then `+` is put before it) or an id. */
const LINKS: readonly { kind: MessagingKind; link: RegExp; number?: boolean }[] = [
  // https://faq.whatsapp.com/5913398998672934
  { kind: 'whatsapp', number: true, link: /^https?:\/\/(?:www\.)?wa\.me\/\+?(\d{7,15})(?![\w-])/i },
  {
    kind: 'whatsapp',
    number: true,
    link: /^(?:https?:\/\/(?:api|web|chat)\.whatsapp\.com\/send\/?|whatsapp:\/\/send\/?)\?(?:[^#]*&)?phone=(?:\+|%2b)?(\d{7,15})(?!\d)/i,
  },
  // https://core.telegram.org/api/links
  {
    kind: 'telegram',
    link: /^https?:\/\/(?:t|telegram)\.me\/(?!s\/|share|joinchat|addstickers|proxy|iv\b|c\/)([a-z]\w{3,31})\/?(?:\?.*)?$/i,
  },
  { kind: 'telegram', link: /^tg:\/\/resolve\/?\?domain=([a-z]\w{3,31})(?!\w)/i },
  // https://developers.line.biz/en/docs/messaging-api/using-line-url-scheme/
  {
    kind: 'line',
    link: /^(?:https?:\/\/line\.me\/(?:r\/)?|line:\/\/)ti\/p\/(?:~|%7e)?(@?[\w.-]{4,30}|%40[\w.-]{4,30})(?:[?#].*)?$/i,
  },
  { kind: 'skype', link: /^(?:skype|skype-for-business):([a-z][\w.,:-]{4,60})(?:\?.*)?$/i },
  { kind: 'wechat', link: /^(?:weixin|wechat):\/\/(?:dl\/chat|contacts\/profile)\/?\??([\w-]{5,30})/i },
  { kind: 'qq', link: /^https?:\/\/wpa\.qq\.com\/msgrd\?(?:[^#]*&)?uin=([1-9]\d{4,11})(?!\d)/i },
  { kind: 'qq', link: /^(?:tencent:\/\/message|mqqwpa:\/\/im\/chat)\/?\?(?:[^#]*&)?uin=([1-9]\d{4,11})(?!\d)/i },
  { kind: 'signal', number: true, link: /^(?:https?|sgnl):\/\/signal\.me\/#p\/\+?(\d{7,15})(?!\d)/i },
];

/** What every such link has in it: one look where most links have none of it. */
const OF_A_SERVICE = /wa\.me|whatsapp|t\.me|telegram|tg:|line|skype|weixin|wechat|qq|tencent|signal|sgnl/i;

/** Links that open a chat: WhatsApp, Telegram, LINE, Skype, WeChat, QQ, Signal. */
export const messagingLinks: Source = {
  id: 'messaging-links',
  *observe(view, context) {
    for (const { href, text, line } of view.links) {
      if (context.expired()) return;
      if (!OF_A_SERVICE.test(href)) continue;
      const bare = href.trim();
      for (const { kind, link, number } of LINKS) {
        const id = link.exec(bare)?.[1];
        if (id === undefined) continue;
        yield {
          field: 'messaging',
          value: { kind, id: number === true ? `+${id}` : id.replace(/^%40/, '@') },
          confidence: 0.9,
          source: 'link',
          quote: cleanText(text === '' ? bare : text, 300),
          place: line,
        };
        // Who can be written to by WhatsApp has that number, and it is a mobile one.
        const phone = kind === 'whatsapp' ? readPhone(`+${id}`, '', 'mobile') : null;
        if (phone !== null && phone.e164 !== '')
          yield {
            field: 'phone',
            value: phone,
            confidence: 0.8,
            source: 'link',
            quote: cleanText(bare, 300),
            place: line,
          };
        break;
      }
    }
  },
};
