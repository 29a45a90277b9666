import { cleanText } from '../../../contacts/clean-text';
import type { MessagingId, MessagingKind } from '../../../contacts/contact';
import type { Observed } from '../../evidence/draft';
import { MESSENGERS } from '../../vocabulary/messengers';
import { cut, type Row, seen } from './row';

/** What an id behind a messenger's name looks like, after a colon and without one; a number is read with the phones. */
const IDS: readonly [MessagingKind, colon: string, bare: string][] = [
  ['wechat', String.raw`([a-z][\w-]{4,30})(?![\w@.-]*@)`, String.raw`([a-z]\w*[\d_-][\w-]{2,28})(?![\w@.-]*@)`],
  ['skype', String.raw`((?:live:)?[a-z.][\w.,-]{3,60})`, String.raw`((?:live:)?[a-z][\w.,-]{3,60})`],
  ['telegram', String.raw`(@?[a-z]\w{3,31})`, String.raw`(@[a-z]\w{3,31})`],
  ['whatsapp', String.raw`(@[a-z]\w{3,31})`, ''],
  ['line', String.raw`([@~]?[a-z][\w.-]{3,30}|@[\w.-]{3,30})`, String.raw`(@[a-z\d][\w.-]{2,30})`],
  ['kakaotalk', String.raw`(@?[a-z][\w.-]{2,30})`, String.raw`(@?[a-z][\w.-]{2,30})`],
  ['dingtalk', String.raw`([\w.-]{3,30})`, ''],
  ['qq', String.raw`([1-9]\d{4,11})(?!\d|@)`, String.raw`([1-9]\d{4,11})(?!\d|@)`],
  ['zalo', String.raw`([a-z][\w.-]{3,30})`, ''],
];
const LABELLED: readonly [MessagingKind, RegExp][] = IDS.flatMap(([kind, colon, bare]) => {
  const label = String.raw`${MESSENGERS.get(kind) ?? ''}(?:\s?(?:id|no\.?|name|handle|account|号码?|號|账号|帳號|아이디|플러스친구|채널|ник))?`;
  const forms = [String.raw`${label}[)）]?\s{0,3}[:：]\s{0,3}${colon}`];
  if (bare !== '') forms.push(String.raw`${label}\s{1,3}${bare}`);
  // "Direct line" and "line of business" are no messenger's: without a colon it is LINE in capitals, or with its ID.
  return forms.map((form): [MessagingKind, RegExp] => [kind, new RegExp(form, 'iu')]);
});
const LINE_ID = /(?<!\p{L})LINE\s?ID\s{1,3}([@~]?[a-z\d][\w.-]{3,30})/iu;
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
    for (const [kind, pattern] of [...LABELLED, ['line', LINE_ID] as const]) {
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
