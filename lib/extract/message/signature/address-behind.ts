import { matchesDomain } from '../../domain-name';
import { organisationConfidence } from '../../vocabulary/organisation-words';
import { countryNamed, isTown } from '../../vocabulary/places';
import type { Segment } from './segments';
import { isStreetLike } from './street-like';

const PARTING = /,\s+|\s+[-–—]\s+|\s+·\s+/gu;
const POSTAL_TOWN =
  /(?<![\p{L}\d])(?:[A-Z]{1,3}-)?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3})\s+\p{Lu}\p{L}{2}|\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/u;
const COUNTY = /(?<!\p{L})(?:Co\.?|County)\s\p{Lu}\p{L}+/u;

/** Parts "Acme Ltd, 5 Mill Road, Leeds" at the organisation's end, so that the address behind it can be read. */
export function addressesApart(segments: readonly Segment[], domains: readonly string[]): Segment[] {
  return segments.flatMap((segment) => {
    if (segment.label !== null || segment.plain.length !== segment.text.length) return [segment];
    for (const match of segment.plain.matchAll(PARTING)) {
      const [left, right] = [segment.plain.slice(0, match.index), segment.plain.slice(match.index + match[0].length)];
      if (left.length < 3 || right.length < 3 || isStreetLike(left)) continue;
      const said = Math.max(organisationConfidence(left), ...domains.map((domain) => matchesDomain(left, domain)));
      const address = isStreetLike(right) || POSTAL_TOWN.test(right);
      if (said < 0.55 || !(address || isPlace(right))) continue;
      const part = (from: number, to: number) => ({
        text: segment.text.slice(from, to),
        plain: segment.plain.slice(from, to),
      });
      return [
        { ...segment, ...part(0, match.index) },
        {
          ...segment,
          ...part(match.index + match[0].length, segment.plain.length),
          label: address ? null : ('address' as const),
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
    (COUNTY.test(text) || (parts.length > 1 && parts.some((part) => isTown(part) || countryNamed(part) !== '')))
  );
}
