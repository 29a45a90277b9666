import { emailAddress } from '../../contacts/emails';
import type { Mailbox } from './message';

/** Names of months and days, whole and as mail programs shorten them, and words of an attribution itself. */
const DATE_WORDS = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  januar februar märz mai juni juli oktober dezember mär mrz okt dez jänner montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
  janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr avr juil déc lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim
  enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro fev set out segunda terça quarta quinta sexta segunda-feira terça-feira quarta-feira quinta-feira sexta-feira
  gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre gen mag giu lug ott lunedì martedì mercoledì giovedì venerdì sabato domenica gio
  januari februari maart mei augustus maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma wo vr za zo
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz sty lut kwi cze lip sie wrz paź lis gru
  ledna února března dubna května června července srpna září října listopadu prosince pondělí úterý středa čtvrtek pátek neděle
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря понедельник вторник среда четверг пятница суббота воскресенье пн вт ср чт пт сб вс
  січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня понеділок вівторок середа четвер п’ятниця субота неділя
  januari februari mars april maj juni juli augusti måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors lör sön mandag tirsdag lørdag søndag man tir tor lør søn
  tammikuuta maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar
  am pm gmt utc cet cest est edt cst cdt pst pdt bst ist jst msk eet eest mez mesz uhr date datum from von
  on le el il op em dne dnia den w na no in da dana ve в на по am an the at à a um om alle quoting message`.split(
    /\s+/,
  ),
);

/** Whom a line "On …, … wrote:" names: by the address in it, by quotes, or by the words that are no date. */
export function attributedTo(line: string): Mailbox | null {
  const text = line.replace(/[\s:：]+$/u, '').slice(0, 400);
  const addressed =
    /["“„«]?([^"“”„«»<>,;]{0,80}?)["”“»]?\s*[<[(](?:mailto:)?([^\s<>()[\]]+@[^\s<>()[\]]+?)[>\])]/u.exec(text);
  if (addressed !== null) return { name: nameWords(addressed[1] ?? ''), address: emailAddress(addressed[2] ?? '') };
  const quoted = /["“„«]\s?([^"“”„«»]{2,80}?)\s?["”“»]/u.exec(text)?.[1];
  const [bare = ''] = /[^\s<>"'()[\],;:]+@[^\s<>"'()[\],;:]+/u.exec(text) ?? [];
  const address = emailAddress(bare);
  if (quoted !== undefined) return { name: quoted.trim(), address };
  const rest = address === '' ? text : text.replace(bare, ' ');
  const parts = rest.split(/,\s*|\s+(?:um|at|à|a las|a la\(s\)|alle|om|o|klo|kl\.|v|в|às|saat)\s+(?=\d)/u);
  const names = parts.map(nameWords).filter((name) => name !== '');
  const name = names.at(-1) ?? '';
  return address === '' && name === '' ? null : { name, address };
}

/** The last run of capitalised words in a part of the line that are none of a date's. */
function nameWords(part: string): string {
  const words = part
    .replace(/["“”„«»]/g, ' ')
    .split(/[\s,，、;；]+/u)
    .filter((word) => word !== '');
  let best: string[] = [];
  let run: string[] = [];
  for (const word of [...words, '0']) {
    const is =
      (/^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) ||
        /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]{1,8}$/u.test(word) ||
        (run.length > 0 && /^(?:de|del|der|den|van|von|la|da|di|dos|bin|al|el|ter|'t|e|y)$/u.test(word))) &&
      !DATE_WORDS.has(word.toLowerCase().replace(/[.,]$/, ''));
    if (is) run.push(word);
    else {
      if (run.length > 0) best = run;
      run = [];
    }
  }
  return best.join(' ');
}
