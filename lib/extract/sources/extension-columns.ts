import { cleanText } from '../../contacts/clean-text';
import type { PhoneEntry } from '../../contacts/contact';
import { isLine, type Observation, type Source } from '../evidence/observation';
import { tableGrid } from '../layout/table-grid';
import type { View } from '../layout/view';
import { wordPattern } from '../word-pattern';

/** What heads a column of extensions, in many languages. */
const HEAD = wordPattern(
  String.raw`^(?:ext(?:ension|ensión|ensiones)?s?|int(?:erno|erni)?|interno|anexo|ramal|ramais|poste|durchwahl|dw|klappe|nebenstelle|linka|klapka|wew|wewnętrzny|mellék|dahili(?: no)?|доб|добавочный|внутр|внутренний|внутрішній|εσωτ(?:ερικό)?|שלוחה|分機|分机|内線|內線|内线|내선(?:번호)?|anknytning|anknytningar|toestel|doorkiesnummer|lokalnummer|tel\.? ?ext)\.?(?: ?(?:no|nr|number|#))?\.?:?$`,
);
/** What a house calls the number that leads to all of its extensions. */
const SWITCHBOARD = wordPattern(
  String.raw`(?<!\p{L})(?:switch ?board|main (?:number|line|phone|telephone)|operator|pbx|centralita|conmutador|central telef[oó]nica|telefonzentrale|zentrale|vermittlung|standard|centralino|centrale|växel|sentralbord|omstilling(?:en)?|vaihde|centrala|ústředna|ústredňa|központ\p{L}*|santral|коммутатор|комутатор|приёмная|приемная|τηλεφωνικό κέντρο|מרכזייה|pabx|總機|总机|總機電話|代表(?:電話|番号)?|代表|대표(?:전화|번호)?|tổng đài)(?!\p{L})`,
);
const EXTENSION = /^\d{2,5}$/;

/**
 * The extensions of a directory's column, each as the number of the house's switchboard with it: whoever has but an
 * extension is reached by both. Where a page names no switchboard, or several, nothing.
 */
export const extensionColumns: Source = {
  id: 'extension-columns',
  *observe(view, context) {
    let switchboard: PhoneEntry | null | undefined;
    for (const root of view.documents) {
      for (const table of root.querySelectorAll('table')) {
        if (context.expired()) return;
        // A table that lays out a page holds other tables; most of the rest are told by their first row.
        if (table.querySelector('table') !== null) continue;
        const heads = [...(table.querySelector('tr')?.children ?? [])];
        const column = heads.findIndex((head) => HEAD.test(cleanText(head.textContent ?? '', 30)));
        if (column < 0) continue;
        switchboard ??= switchboardOf(context.seen);
        if (switchboard === null) return;
        for (const cells of tableGrid(table).slice(1))
          if (cells.length === heads.length) yield* observeCell(cells[column], switchboard, view);
      }
    }
  },
};

function* observeCell(cell: Element | undefined, { written, e164 }: PhoneEntry, view: View): Generator<Observation> {
  const extension = cleanText(cell?.textContent ?? '', 12);
  const line = cell === undefined || !EXTENSION.test(extension) ? null : view.lineOf(cell);
  if (line === null) return;
  const value = { written: `${written} x${extension}`, e164, kind: 'work' as const, extension };
  yield { field: 'phone', value, confidence: 0.85, source: 'text', quote: line.text, place: line };
}

/** The one number of a page that its line calls the switchboard's; null where there is none, or more than one. */
function switchboardOf(seen: readonly Observation[]): PhoneEntry | null {
  const found = new Map<string, PhoneEntry>();
  for (const one of seen)
    if (one.field === 'phone' && one.value.kind !== 'fax' && isLine(one.place) && SWITCHBOARD.test(one.quote))
      found.set(one.value.e164, one.value);
  const [only, other] = found.values();
  return only !== undefined && other === undefined && only.e164 !== '' ? { ...only, extension: '' } : null;
}
