const MAX_WRITTEN = 4_000;

/** Labels parted by single dots, none with a hyphen at its edge (RFC 1123 2.1), or a number in brackets. */
const SITE = /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?(?:\.(?!-)[\p{L}\p{N}-]*[\p{L}\p{N}])*|\[[\da-f:.]+\])$/iu;

/**
 * The match pattern of the site whose address the rep wrote or copied from the address bar ("mail.acme.example",
 * "https://acme.example:8443/mail/?_task=mail"), on any port; '' where it is no site's address. A name without a dot
 * counts only with its scheme, as inside a company's own network: by itself it is rather a word.
 */
export function sitePattern(written: string): string {
  const text = written.trim();
  if (text === '' || text.length > MAX_WRITTEN || /\s/.test(text)) return '';
  const schemed = /^https?:\/\//i.test(text);
  const address = schemed ? text : `https://${text}`;
  if (!URL.canParse(address)) return '';
  const { protocol, hostname } = new URL(address);
  const host = hostname.replace(/\.$/, '');
  // What stands before an "@" is not the site; a star would be many sites.
  if (!SITE.test(host) || (!schemed && (!host.includes('.') || text.includes('@')))) {
    return '';
  }
  return `${protocol}//${host}/*`;
}
