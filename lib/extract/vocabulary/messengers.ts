import type { MessagingKind } from '../../contacts/contact';

/** What people call a messenger before an id or a number: words of their own, and words of scripts written without spaces. */
const NAMES: readonly [MessagingKind, words: string, run: string][] = [
  ['wechat', 'we ?chat|weixin|вичат|vx|wx', '微信(?:号码?|同号|同步|id)?|微訊|威信|薇信|위챗'],
  [
    'whatsapp',
    'whats ?app|whats|wapp|whatsap|wasap|guasap|wsp|wpp|zap|wa|[вВ][ао]т?[сц]+ап|вотсапп|واتس ?[اآأ]ب|ווטסאפ|व्हाट्सएप',
    '왓츠앱',
  ],
  ['telegram', 'telegram|tg|тг|телеграмм?|телега|تيليجرام|تلي?[جغ]رام|טלגרם', '텔레그램|テレグラム'],
  ['skype', 'skype|скайп|سكايب', '스카이프|スカイプ'],
  ['signal', 'signal', '시그널'],
  ['qq', 'q ?q', ''],
  ['line', 'line', '라인(?=\\s?(?:id|아이디|:))'],
  ['viber', 'viber|вайбер|вибер|فايبر', ''],
  ['zalo', 'zalo', ''],
  ['kakaotalk', 'kakao(?: ?talk)?', '카카오톡|카톡'],
  ['dingtalk', 'ding ?talk', '钉钉|釘釘'],
];

/** The source of a pattern for each messenger's names, to be read without regard to case. */
export const MESSENGERS: ReadonlyMap<MessagingKind, string> = new Map(
  NAMES.map(([kind, words, run]) => [
    kind,
    String.raw`(?:(?<![\p{L}@.])(?:${words})(?!\p{L})${run === '' ? '' : `|${run}`})`,
  ]),
);
