import { hostOf } from './urls';

/** Networks on which such an address is one person's alone; elsewhere a page may be about several, or a company. */
const PERSONAL =
  /^(?:[a-z]{2,3}\.)?(linkedin\.com\/(?:in|pub)\/[^/]+|xing\.com\/profile\/[^/]+|orcid\.org\/[\dx-]+|researchgate\.net\/profile\/[^/]+|zhihu\.com\/people\/[^/]+|viadeo\.com\/profile\/[^/]+)/;
const LONGEST = 300;

/** What a web address says of whose it is: `own` is one person's profile, else it may be shared. */
export type ProfileKey = { key: string; own: boolean };

/**
 * What a contact may be recognised by in one of its web addresses, the same however it is written (scheme, `www.`, case,
 * slash at the end, a network's country); null for a site's front page, which everybody there shares.
 */
export function profileKey(url: string): ProfileKey | null {
  const host = hostOf(url);
  if (host === '' || !/^https?:/i.test(url)) return null;
  const { pathname, search } = new URL(url);
  const path = decoded(pathname).toLowerCase().replace(/\/+$/, '');
  const personal = PERSONAL.exec(host + path)?.[1];
  if (personal) return { key: `url:${personal}`, own: true };
  if (path === '' && search === '') return null;
  return { key: `url:${(host + path + search).slice(0, LONGEST)}`, own: false };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    // A stray "%": compared as it is written.
    return path;
  }
}
