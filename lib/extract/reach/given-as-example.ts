import { isDeskAddress } from '../../contacts/desk-address';
import type { Line } from '../layout/view';

/** Words that say that what stands right behind them is a sample: "e.g. jane@…", "例：", "Format:". */
const EXAMPLE =
  /(?:(?<![\p{L}\p{N}.@-])(?:e\. ?g\.|eg\.?|ex\.|for example|for instance|such as|sample|example|format|z\. ?b\.|zum beispiel|beispiel|muster|par exemple|p\. ?ex\.|exemple|por ejemplo|p\. ?ej\.|ej\.|ejemplo|por exemplo|exemplo|ad es\.|per esempio|esempio|bijv\.|bijvoorbeeld|voorbeeld|np\.|na przykład|przykład|např\.|napr\.|příklad|t\.? ?ex\.|exempel|f\. ?eks\.|eksempel|esim\.|esimerkki|pl\.|például|de ex\.|exemplu|örn\.?|örneğin|örnek|например|напр\.|пример|наприклад|приклад|π\.χ\.|παράδειγμα|vd\.?|ví dụ|contoh|مثال|مثلا|לדוגמה|דוגמה|ตัวอย่าง)|例如|比如|示例|範例|范例|样例|例子|[（(]例[)）]|例[:：]|如[:：]|格式|例えば|記入例|入力例|サンプル|書式|예를 들어|예시|예\s?[:)）]|형식)[\s:：,，("“„「『（]{0,4}$/iu;

/** Whether the words right before a value give it as a sample of what to write, which is nobody's own. */
export function isGivenAsExample(before: string): boolean {
  // "Example: jane@…, 0912 …": of several samples the word stands before the first.
  const first = before.slice(-100).replace(/[^\s、,，;；:：]{1,64}@[^\s、,，;；]{1,64}[、,，;；\s]*$/u, '');
  return EXAMPLE.test(first.slice(-24));
}

/** Whether an address stands where one signs in and is no desk's: then it shows how to fill the form in. */
export function isSignInHint(address: string, line: Line): boolean {
  const form = line.block.element?.closest('form') ?? null;
  return form?.querySelector('input[type="password"]') != null && !isDeskAddress(address);
}
