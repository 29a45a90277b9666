import { countryNamed, isTown } from '../vocabulary/places';
import { isRegion } from './regions';
import { trimmed } from './trimmed';

/** What a town lies in, as it stands behind its code or its name, and how many UTF-16 units of the text that takes. */
export type BehindTown = { readonly region: string; readonly country: string; readonly taken: number };

const NEXT = /^\s*(?:\(\s*([^()]{2,30})\)|\/\s?(\p{Lu}[\p{L} .'’-]{1,30})|(?:[,،|–-]\s*)?(\p{L}[\p{L} .'’-]{1,40}))/u;

/** The region and the country in brackets, behind a slash or behind commas at the head of what follows a town. */
export function behindTown(text: string): BehindTown {
  let taken = 0;
  let region = '';
  for (let turn = 0; turn < 2; turn += 1) {
    const [written = '', bracketed, slashed, free = ''] = NEXT.exec(text.slice(taken)) ?? [];
    const said = trimmed(bracketed ?? slashed ?? free);
    if (countryNamed(said) !== '') return { region, country: said, taken: taken + written.length };
    if (region !== '' || said === '' || !(bracketed ?? slashed ?? isRegion(said))) break;
    region = said;
    taken += written.length;
  }
  return { region, country: '', taken };
}

/** A piece without the country at its end, and that country. */
export function withoutCountry(piece: string): [rest: string, country: string] {
  if (countryNamed(piece) !== '') return ['', piece];
  if (isTown(piece)) return [piece, ''];
  const words = piece.split(' ');
  for (const length of [3, 2, 1]) {
    const end = words.slice(-length).join(' ');
    if (words.length > length && countryNamed(end) !== '') return [trimmed(words.slice(0, -length).join(' ')), end];
  }
  return [piece, ''];
}
