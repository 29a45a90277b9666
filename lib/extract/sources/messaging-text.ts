import { cleanText } from '../../contacts/clean-text';
import type { MessagingKind } from '../../contacts/contact';
import type { Source } from '../observation';

const KINDS: readonly [MessagingKind, RegExp][] = [
  [
    'wechat',
    /(?:微信(?:号|同号)?|weixin|we ?chat|(?<![\p{L}])vx|(?<![\p{L}])wx)(?:\s?id)?\s*[:：]\s*([A-Za-z][\w-]{4,30}|\d{7,11})/iu,
  ],
  ['qq', /(?<![\p{L}])qq(?:号|群)?\s*[:：]?\s*([1-9]\d{4,11})(?!\d|@)/iu],
  ['skype', /(?<![\p{L}])skype(?:\s?(?:id|name))?\s*[:：]\s*([a-z][\w.,:-]{4,40})/iu],
  ['telegram', /(?<![\p{L}])telegram\s*[:：]?\s*(@[a-z]\w{3,31})/iu],
  ['whatsapp', /(?<![\p{L}])whats ?app\s*[:：]?\s*(\+[\d ()-]{8,20}\d)/iu],
  ['line', /(?<![\p{L}])line\s?id\s*[:：]\s*(@?[\w.-]{4,30})/iu],
  ['signal', /(?<![\p{L}])signal\s*[:：]\s*(\+[\d ()-]{8,20}\d)/iu],
];

/** Messaging ids behind their labels: WeChat, QQ, Skype, Telegram, WhatsApp, LINE, Signal. */
export const messagingText: Source = {
  id: 'messaging-text',
  *observe(view, context) {
    for (const line of view.lines) {
      if (context.expired()) return;
      if (line.text.length > 300) continue;
      for (const [kind, label] of KINDS) {
        const id = label.exec(line.text)?.[1];
        if (id === undefined) continue;
        const value = {
          kind,
          id: kind === 'whatsapp' || kind === 'signal' ? id.replace(/[^\d+]/g, '') : cleanText(id, 80),
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
