import { cleanText } from '../../contacts/clean-text';

/** What heads a column of samples, as the tables of manuals have one. */
const SAMPLES =
  /^(?:(?:an? )?examples?|samples?|sample values?|example values?|beispiele?|beispielwerte?|exemples?|ejemplos?|exemplos?|esempio|esempi|voorbeeld(?:en)?|przykłady?|příklad|exempel|eksempel|esimerkki|örnek|примеры?|приклад|示例|例子|范例|範例|例|サンプル|記入例|예시?|inputs?|outputs?|eingabe|ausgabe|entrée|sortie|entrada|salida|saída|wejście|wyjście|vstup|výstup|girdi|çıktı|入力|出力|输入|输出|輸入|輸出|입력|출력)$/iu;
const MAX_ROWS = 300;

/** The cells of a table that show how to fill something in: whoever is named there is made up. */
export function sampleCells(table: Element): Element[] {
  const head = table.querySelector('tr');
  const columns = [...(head?.children ?? [])].flatMap((cell, column) =>
    cell.localName === 'th' && SAMPLES.test(cleanText(cell.textContent ?? '', 40)) ? [column] : [],
  );
  if (columns.length === 0) return [];
  const rows = [...table.querySelectorAll('tr')].slice(1, MAX_ROWS);
  return rows.flatMap(({ children }) => columns.flatMap((column) => children[column] ?? []));
}
