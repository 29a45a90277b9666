import { emailAddress } from '../../contacts/emails';
import type { Mailbox } from './message';

/** Words of dates and of the attribution itself, which stand around the name. */
const MONTHS_AND_DAYS =
  /^(?:jan|feb|mar|apr|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|dez|déc|ene|abr|ago|dic|gen|mag|giu|lug|set|ott|maj|cze|lip|sie|wrz|paź|lis|gru|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom|seg|ter|qua|qui|sex|ma|wo|vr|za|zo|pon|wt|śr|czw|pt|sob|niedz|пн|вт|ср|чт|пт|сб|вс|po|út|st|čt|pá|so|ne|ons|tor|lör|sön|lør|søn|ti|ke|to|pe|la|su)\p{L}*\.?$/iu;

/** Whom a line "On …, … wrote:" names: by the address in it, by quotes, or by the words that are no date. */
export function attributedTo(line: string): Mailbox | null {
  const text = line.replace(/[\s:：]+$/u, '').slice(0, 400);
  const addressed = /["“]?([^"“”<>,;]{0,80}?)["”]?\s*[<[(](?:mailto:)?([^\s<>()[\]]+@[^\s<>()[\]]+?)[>\])]/u.exec(text);
  if (addressed !== null) return { name: nameWords(addressed[1] ?? ''), address: emailAddress(addressed[2] ?? '') };
  const quoted = /["“]([^"“”]{2,80})["”]/u.exec(text)?.[1];
  const [bare = ''] = /[^\s<>"'()[\],;:]+@[^\s<>"'()[\],;:]+/u.exec(text) ?? [];
  const address = emailAddress(bare);
  if (quoted !== undefined) return { name: quoted.trim(), address };
  const rest = address === '' ? text : text.replace(bare, ' ');
  const parts = rest.split(/,\s*|\s+(?:um|at|à|a las|a la\(s\)|alle|om|o|klo|kl\.|v|в|às|saat)\s+(?=\d)/u);
  const names = parts.map(nameWords).filter((name) => name !== '');
  const name = names.at(-1) ?? '';
  return address === '' && name === '' ? null : { name, address };
}

/** The run of capitalised words without a digit that a part of the line holds. */
function nameWords(part: string): string {
  const words = part
    .replace(/["“”«»]/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '');
  let best: string[] = [];
  let run: string[] = [];
  for (const word of [...words, '0']) {
    const is =
      (/^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) ||
        /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{1,8}$/u.test(word) ||
        (run.length > 0 && /^(?:de|del|der|den|van|von|la|da|di|dos|bin|al|el|ter|'t|e|y)$/u.test(word))) &&
      !MONTHS_AND_DAYS.test(word) &&
      !/^(?:On|Am|Le|El|Il|Op|Em|Dne|W|Dnia|Den|A|AM|PM|GMT|UTC|CET|CEST|EST|PST|Em|Na|По|В|На|Від|От|от|Quoting)$/u.test(
        word,
      );
    if (is) run.push(word);
    else {
      if (run.length > 0 && run.length >= best.length) best = run;
      run = [];
    }
  }
  return best.join(' ');
}
