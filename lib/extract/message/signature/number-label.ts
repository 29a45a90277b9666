import type { MessagingKind, PhoneKind } from '../../../contacts/contact';
import { phoneLabelsIn, saysNoPhone } from '../../reach/phone-label';
import { MESSENGERS } from '../../vocabulary/messengers';
import type { NumberGroup } from './number-pieces';

/** What the words around a number say: kinds of phone, messengers it is on, or that it is no phone; and where they stand. */
export type NumberLabel = {
  kinds: PhoneKind[];
  apps: MessagingKind[];
  /** What is said, in brackets behind it, of the last number of several only. */
  ofLast: { kinds: PhoneKind[]; apps: MessagingKind[] };
  forbids: boolean;
  from: number;
  to: number;
};

const MAX_LABEL = 60;
/** Labels that are words of their own elsewhere, but not before a number in a signature. */
const HERE: readonly [PhoneKind, RegExp][] = [
  [
    'work',
    /(?<![\p{L}@.])(?:did|dd|vx|standard|desk|fixe|fijo|fisso|festnetz|vast|of|ofic|ofc|main|board|sentralbord|privatanschluss|telef|telefono|zentr|büro|bureau|kantoor|ufficio|oficina|escritório|biuro|kancelář|toimisto|ofis|раб|гор|office)(?!\p{L})/giu,
  ],
  [
    'mobile',
    /(?<![\p{L}@.])(?:port|rpc|rpm|moby?|hp|notfall|emergency|sms|cellulaire|natel|mobilnr|пейджер)(?!\p{L})/giu,
  ],
];
/** A label nobody foresaw: a word or two and a colon right before the number. */
const UNFORESEEN = /(?:^|[|,;/]\s*|\s{2,})(\p{L}[\p{L}.'’ -]{0,22}(?:\([^()]{1,14}\)\s?)?[:：]\s*)$/u;
const APPS: readonly [MessagingKind, RegExp][] = [...MESSENGERS]
  .filter(([kind]) => kind !== 'skype')
  // A "direct line" is no messenger; LINE is one where its name is the label itself.
  .map(([kind, names]) => [
    kind,
    new RegExp(kind === 'line' ? String.raw`(?<!\p{L}\s?)LINE(?: id)?\s?[:：]` : names, 'iu'),
  ]);
/** Messengers' names behind a number and nothing more: "(WhatsApp)", "- WhatsApp / Viber", "微信同号". */
const BEHIND = new RegExp(
  String.raw`^\s?[-–—|/·,(]?\s?((?:${[...MESSENGERS.values()].join('|')})(?:\s?[/&,+]\s?(?:${[...MESSENGERS.values()].join('|')}))*)\s?(?=$|[|,;/)])`,
  'iu',
);
/** What may stand between or around label words: marks, and the words of a label that name no kind. */
const FILLER =
  /^(?:[\s.:,;/&+()[\]#°*~–—-]|(?:no|nr|num|number|nummer|numéro|numero|número|line|and|und|et|y|e|i|и|or|oder|ou|o|lub|main|our|my|hp|id|business|work|geschäftlich|dienstlich|beruflich|firma|us|uk|de|fr|cn|hk|tw|jp|eu|ch|at|it|es|nl|pl|in|sg|kr|usa|china|germany|service|24h|toll|free|tollfree|kantoor|praca|рабочий|раб|гор|городской|bureau|büro|ufficio|oficina|escritório|ofis|iş|toimisto|kontor|sentral|skype|viber|call|me|on|desk|standard|port|did|casa|linea|ligne|línea|num\.)(?!\p{L})|号码|号|番号|번호|同号|代表|（|）|同)+$/iu;

/** Reads the label of a run of numbers: the words before it in its row, else in the row above (`above`), else behind it. */
export function numberLabel(text: string, group: NumberGroup, lastEnd: number, above: string): NumberLabel {
  const start = Math.max(0, lastEnd, group.from - MAX_LABEL, text.lastIndexOf('|', group.from - 1) + 1);
  const before = text.slice(start, group.from);
  const found = labelEnd(before);
  const forbids = saysNoPhone(before) && found.kinds.length === 0 && found.apps.length === 0;
  const said = labelBehind(text.slice(group.to, group.to + 24));
  const to = group.to + said.length;
  const [ofLast, behind] = said.isBracketed && group.pieces.length > 1 ? [said, NOTHING] : [NOTHING, said];
  if (found.kinds.length + found.apps.length > 0)
    return {
      kinds: found.kinds,
      apps: unique([...found.apps, ...behind.apps]),
      ofLast: { kinds: [], apps: ofLast.apps },
      forbids,
      from: start + found.from,
      // "(M) 555 0101 (O) 555 0102": labelled before, what stands behind is the next one's.
      to: said.apps.length > 0 || said.kinds.length === 0 ? to : group.to,
    };
  if (behind.kinds.length + behind.apps.length > 0)
    // A messenger behind a number is one the phone is on.
    return {
      kinds: behind.kinds.length > 0 ? behind.kinds : ['mobile'],
      apps: behind.apps,
      ofLast: NOTHING,
      forbids: false,
      from: group.from,
      to,
    };
  if (ofLast.kinds.length + ofLast.apps.length > 0)
    return { kinds: [], apps: [], ofLast, forbids: false, from: group.from, to };
  // "Mobile" in a row or a cell of its own, the number under or beside it.
  const cell =
    before.trim() === ''
      ? text.slice(Math.max(0, lastEnd), group.from).trim() === ''
        ? above
        : text.slice(Math.max(0, lastEnd), group.from)
      : '';
  const alone = cell === '' ? null : labelEnd(cell.replace(/[|\s]+$/u, ''));
  if (alone?.wholly)
    return { kinds: alone.kinds, apps: alone.apps, ofLast: NOTHING, forbids: false, from: group.from, to: group.to };
  const other = UNFORESEEN.exec(before)?.[1] ?? '';
  return { kinds: [], apps: [], ofLast: NOTHING, forbids, from: group.from - other.length, to: group.to };
}

type Ending = { kinds: PhoneKind[]; apps: MessagingKind[]; from: number; wholly: boolean };

function labelsIn(text: string): { kind: PhoneKind; from: number; to: number }[] {
  const found = phoneLabelsIn(text);
  for (const [kind, pattern] of HERE)
    for (const match of text.matchAll(pattern))
      found.push({ kind, from: match.index, to: match.index + match[0].length });
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** The run of label words a text ends in, from its first word; words that are no label end it. */
function labelEnd(before: string): Ending {
  const labels = labelsIn(before);
  let apps: { kind: MessagingKind; from: number; to: number }[] = [];
  for (const [kind, pattern] of APPS) {
    const match = pattern.exec(before);
    if (match !== null) apps.push({ kind, from: match.index, to: match.index + match[0].length });
  }
  const words = [...labels, ...apps].sort((a, b) => b.to - a.to);
  let from = before.length;
  const kinds: { kind: PhoneKind; from: number; to: number }[] = [];
  for (const word of words) {
    if (word.to > from && word.from >= from) continue;
    const between = before.slice(Math.min(word.to, from), from);
    if (between !== '' && !FILLER.test(between) && between.length > 14) break;
    if (between !== '' && !FILLER.test(between) && !/^[\s(]*\p{L}{1,12}[\s).:]*$/u.test(between)) break;
    from = Math.min(from, word.from);
  }
  for (const one of labels) if (one.from >= from) kinds.push(one);
  apps = apps.filter((one) => one.from >= from);
  const lead = before.slice(0, from).trim();
  return {
    kinds: kindsOf(kinds, before),
    apps: unique(apps.map(({ kind }) => kind)),
    from,
    wholly: labels.length + apps.length > 0 && (lead === '' || FILLER.test(lead)) && from < before.length,
  };
}

/** The kinds of a label: "Tel/Fax" names two, "tel. kom." (telephone, mobile) but the last. */
function kindsOf(labels: readonly { kind: PhoneKind; from: number; to: number }[], text: string): PhoneKind[] {
  const kinds: PhoneKind[] = [];
  let end = -1;
  for (const { kind, from, to } of labels) {
    if (from < end) continue;
    const parted = end < 0 || /[/&+,]|\b(?:and|und|et|y|e|i|и)\b/u.test(text.slice(end, from));
    if (parted || kinds.length === 0) kinds.push(kind);
    else if (kind !== 'work') kinds[kinds.length - 1] = kind;
    end = to;
  }
  return kinds.filter((kind, at) => kinds.indexOf(kind) === at);
}

type LabelBehind = { kinds: PhoneKind[]; apps: MessagingKind[]; length: number; isBracketed: boolean };
const NOTHING: LabelBehind = { kinds: [], apps: [], length: 0, isBracketed: false };

/** A label behind its number: "555 0101 (mobile)", "138… 微信同号". */
function labelBehind(after: string): LabelBehind {
  const bracketed = /^\s?[([]([^()[\]]{1,20})[)\]]/u.exec(after);
  const written = bracketed ?? BEHIND.exec(after) ?? /^\s?(同微信|\p{L}{2,10})\s?(?:$|[|,;/])/u.exec(after);
  if (written === null) return NOTHING;
  const words = written[1] ?? '';
  const apps = APPS.filter(([, pattern]) => pattern.test(words)).map(([kind]) => kind);
  const kinds = [...new Set(phoneLabelsIn(`${words} `).map(({ kind }) => kind))];
  const tells = apps.length + kinds.length > 0 || (bracketed !== null && FILLER.test(words));
  return { kinds, apps, length: tells ? written[0].length : 0, isBracketed: bracketed !== null };
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
