import { cleanText } from '../../../contacts/clean-text';
import type { MessagingId, MessagingKind } from '../../../contacts/contact';
import type { Observed } from '../../draft';
import { cut, type Row, seen } from './row';

/** A messenger's name and, behind it, an id that is more than a number. */
const LABELLED: readonly [MessagingKind, RegExp][] = [
  [
    'wechat',
    /(?:微信(?:号码?|ID)?|微訊|威信|薇信|(?<!\p{L})(?:we ?chat|weixin|vx|wx))(?:\s?(?:id|no\.?|号))?\s{0,3}(?:[:：]\s{0,3}|\s)([a-z][\w-]{4,30})(?![\w@.-]*@)/iu,
  ],
  [
    'skype',
    /(?<!\p{L})skype(?:\s?(?:id|name|handle|name))?\s{0,3}(?:[:：]\s{0,3}|\s)((?:live:)?[a-z.][\w.,-]{3,60})/iu,
  ],
  ['telegram', /(?<!\p{L})(?:telegram|tg|тг|телеграмм?|телега)(?:\s?id)?\s{0,3}[:：]?\s{0,3}(@[a-z]\w{3,31})/iu],
  ['telegram', /(?<!\p{L})(?:telegram|tg|тг|телеграмм?)(?:\s?id)?\s{0,3}[:：]\s{0,3}([a-z]\w{4,31})/iu],
  ['line', /(?<!\p{L})line(?:\s?(?:id|@))?\s{0,3}[:：]\s{0,3}([@~]?[a-z][\w.-]{3,30}|@[\w.-]{3,30})/iu],
  ['line', /(?<!\p{L})LINE(?:\s?ID)\s{1,3}([@~]?[a-z\d][\w.-]{3,30})/u],
  ['line', /(?<!\p{L})LINE\s{1,3}(@[a-z\d][\w.-]{2,30})/u],
  [
    'kakaotalk',
    /(?:(?<!\p{L})kakao(?: ?talk)?|카카오톡|카톡)(?:\s?(?:id|아이디|플러스친구|채널))?\s{0,3}[:：]?\s{0,3}(@?[a-z][\w.-]{2,30})/iu,
  ],
  ['dingtalk', /(?:(?<!\p{L})ding ?talk|钉钉|釘釘)(?:\s?(?:id|号|號))?\s{0,3}[:：]\s{0,3}([\w.-]{3,30})/iu],
  ['qq', /(?<!\p{L})qq\s?(?:号码?|id|no\.?)?\s{0,3}[:：]?\s{0,3}([1-9]\d{4,11})(?!\d|@)/iu],
  ['zalo', /(?<!\p{L})zalo(?: id)?\s{0,3}[:：]\s{0,3}([a-z][\w.-]{3,30})/iu],
];
const LINKED: readonly [MessagingKind, RegExp][] = [
  ['whatsapp', /^(?:https?:\/\/)?(?:wa\.me|api\.whatsapp\.com\/send\/?\?phone=)\/?\+?(\d{8,15})/i],
  ['telegram', /^(?:https?:\/\/)?(?:t|telegram)\.me\/([a-z]\w{3,31})\/?$/i],
  ['line', /^(?:https?:\/\/)?line\.me\/(?:R\/)?ti\/p\/(~?@?[\w.%-]{3,40})$/i],
  ['kakaotalk', /^(?:https?:\/\/)?(?:open|pf)\.kakao\.com\/(?:o\/)?(\w{3,30})$/i],
  ['skype', /^skype:([\w.,:-]{3,60})/i],
];
/** Words behind a messenger's name that are no id. */
const NO_ID =
  /^(?:phone|mobile|number|whatsapp|wechat|telegram|skype|same|email|mail|available|only|official|call|chat|here)$/i;

/** Reads the messaging ids behind their labels and links, and cuts them out of their rows. */
export function readMessaging(rows: readonly Row[]): Observed<MessagingId>[] {
  const ids: Observed<MessagingId>[] = [];
  for (const row of rows) {
    for (const [kind, pattern] of LABELLED) {
      const match = pattern.exec(row.rest);
      const id = cleanText(match?.[1] ?? '', 80).replace(/[.,-]+$/, '');
      if (match === null || id === '' || NO_ID.test(id)) continue;
      ids.push(seen({ kind, id }, 0.92, row.quote));
      cut(row, match.index, match.index + match[0].length);
    }
    for (const link of [
      ...row.links,
      ...(row.rest.match(
        /(?<![\w.@-])(?:https?:\/\/)?(?:wa|t|telegram|line|open|pf|api)\.(?:me|kakao\.com|whatsapp\.com)\/[^\s|<>"]{2,200}/g,
      ) ?? []),
    ]) {
      for (const [kind, pattern] of LINKED) {
        const id = pattern.exec(link)?.[1];
        if (id !== undefined) ids.push(seen({ kind, id: kind === 'whatsapp' ? `+${id}` : id }, 0.92, row.quote));
      }
    }
  }
  return ids;
}

/** Each id once; of one written with and without a mark before it the first. */
export function uniqueMessaging(ids: readonly Observed<MessagingId>[]): Observed<MessagingId>[] {
  const known = new Map<string, Observed<MessagingId>>();
  for (const one of ids) {
    const key = `${one.value.kind} ${one.value.id.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')}`;
    if (!known.has(key)) known.set(key, one);
  }
  return [...known.values()].slice(0, 20);
}
