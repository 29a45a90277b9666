import { matchesDomain } from '../../organisation/domain-name';
import { isStreet } from '../../postal/street-words';
import { hasPostalCode } from '../../postal/town-in';
import { hasLegalForm, LEGAL_FORM_AHEAD } from '../../vocabulary/legal-forms';
import { organisationConfidence } from '../../vocabulary/organisation-words';
import { countryNamed, isTown } from '../../vocabulary/places';
import type { Segment } from './segments';

const PARTING = /,\s+|\s+[-–—]\s+|\s+·\s+/gu;
/** "Acme, a.s., 5 Mill Road": behind the comma the name goes on. */
const FORM_AHEAD = new RegExp(`^${LEGAL_FORM_AHEAD}`, 'u');
const COUNTY = /(?<!\p{L})(?:Co\.?|County)\s\p{Lu}\p{L}+/u;

/** Parts "Acme Ltd, 5 Mill Road, Leeds" at the organisation's end, so that the address behind it can be read. */
export function addressesApart(segments: readonly Segment[], domains: readonly string[]): Segment[] {
  return segments.flatMap((segment) => {
    if (segment.label !== null || segment.plain.length !== segment.text.length) return [segment];
    for (const match of segment.plain.matchAll(PARTING)) {
      const [left, right] = [segment.plain.slice(0, match.index), segment.plain.slice(match.index + match[0].length)];
      if (left.length < 3 || right.length < 3 || isStreet(left) || FORM_AHEAD.test(right)) continue;
      const said = Math.max(organisationConfidence(left), ...domains.map((domain) => matchesDomain(left, domain)));
      const address = isStreet(right) || hasPostalCode(right);
      // Behind a legal form nothing of the name can follow.
      if (said < 0.55 || !(address || isPlace(right) || hasLegalForm(left))) continue;
      const part = (from: number, to: number) => ({
        text: segment.text.slice(from, to),
        plain: segment.plain.slice(from, to),
      });
      return [
        { ...segment, ...part(0, match.index) },
        {
          ...segment,
          ...part(match.index + match[0].length, segment.plain.length),
          label: address || !isPlace(right) ? null : ('address' as const),
        },
      ];
    }
    return [segment];
  });
}

/** "Ennistown, Co. Clare", "Bergen, Norway": towns and what they lie in, without a street. */
function isPlace(text: string): boolean {
  const parts = text.split(/,\s*/);
  return (
    parts.length <= 3 &&
    (COUNTY.test(text) ||
      isTown(text) ||
      (parts.length > 1 && parts.some((part) => isTown(part) || countryNamed(part) !== '')))
  );
}
