import { cleanText } from '../../contacts/clean-text';
import type { MessagingKind } from '../../contacts/contact';
import type { Source } from '../evidence/observation';
import { MESSENGERS } from '../vocabulary/messengers';
import { type WordPattern, wordPattern } from '../word-pattern';

/** What an id looks like behind a messenger's name on a page, where a name alone is as often a share button. */
const FORMS: readonly [MessagingKind, string][] = [
  ['wechat', String.raw`(?:\s?id)?\s{0,3}[:：]\s{0,3}([a-z][\w-]{4,30}|\d{7,11})`],
  ['qq', String.raw`(?:号|群)?\s{0,3}[:：]?\s{0,3}([1-9]\d{4,11})(?!\d|@)`],
  ['skype', String.raw`(?:\s?(?:id|name))?\s{0,3}[:：]\s{0,3}([a-z][\w.,:-]{4,40})`],
  ['telegram', String.raw`\s{0,3}[:：]?\s{0,3}(@[a-z]\w{3,31})`],
  ['whatsapp', String.raw`\s{0,3}[:：]?\s{0,3}(\+[\d ()-]{8,20}\d)`],
  // "Line: assembly" is none, nor is "Production line: B4"; where colons are full-width nobody speaks of lines in English.
  ['line', String.raw`(?:\s?id\s{0,3}[:：]|\s{0,3}：(?=\s{0,3}[@a-z])|\s{0,3}:(?=\s{0,3}@))\s{0,3}(@?[\w.-]{4,30})`],
  ['signal', String.raw`\s{0,3}[:：]\s{0,3}(\+[\d ()-]{8,20}\d)`],
  ['viber', String.raw`\s{0,3}[:：]?\s{0,3}(\+[\d ()-]{8,20}\d)`],
  ['kakaotalk', String.raw`(?:\s?(?:id|아이디))?\s{0,3}[:：]\s{0,3}(@?[a-z][\w.-]{2,30})`],
  ['dingtalk', String.raw`(?:\s?(?:id|号))?\s{0,3}[:：]\s{0,3}([\w.-]{4,30})`],
];
const KINDS: readonly [MessagingKind, WordPattern][] = FORMS.map(([kind, form]) => [
  kind,
  wordPattern((MESSENGERS.get(kind) ?? '') + form),
]);
/** A mobile number in China that WeChat knows its owner by, too: "138 0013 8000（微信同号）". */
const SAME_AS_MOBILE =
  /(?<!\d)(1[3-9]\d(?:[\s-]?\d{4}){2})(?!\d)\s{0,3}[(（【/／,，]?\s{0,3}(?:微信同[号號步]|[Vv]信?同[号號]|同微信)/u;
const NUMBERS = new Set<MessagingKind>(['whatsapp', 'signal', 'viber']);

/** What every form has before or in its id, and what names one: two looks where most lines have none of it. */
const BEFORE_AN_ID = /[:：@+]|qq|同/i;
const NAMED = wordPattern([...MESSENGERS.values()].join('|'));

/** Messaging ids behind their labels: WeChat, QQ, WhatsApp, Telegram, LINE, Skype, KakaoTalk, DingTalk and others. */
export const messagingText: Source = {
  id: 'messaging-text',
  *observe(view, context) {
    for (const line of view.lines) {
      if (context.expired()) return;
      if (line.text.length > 300 || !BEFORE_AN_ID.test(line.text) || !NAMED.test(line.text)) continue;
      for (const [kind, label] of KINDS) {
        const same = kind === 'wechat' ? SAME_AS_MOBILE.exec(line.text)?.[1]?.replace(/\D/g, '') : undefined;
        const id = same ?? label.of(line.text).exec(line.text)?.[1];
        if (id === undefined) continue;
        const value = {
          kind,
          id: NUMBERS.has(kind) ? id.replace(/[^\d+]/g, '') : cleanText(id, 80),
        };
        yield {
          field: 'messaging',
          value,
          confidence: 0.88,
          source: view.pasted ? 'signature' : 'text',
          quote: cleanText(line.text, 300),
          place: line,
        };
      }
    }
  },
};
