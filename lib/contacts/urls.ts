import { withoutSecrets } from './without-secrets';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * A URL fit to be kept and opened: absolute, of scheme http, https, mailto or tel, without credentials,
 * session ids and tracking marks, at most 4,000 characters. '' for anything else (`javascript:`, `data:`, …).
 */
export function safeUrl(written: string, base?: string): string {
  const trimmed = written.trim();
  if (trimmed === '' || trimmed.length > 8_000 || !URL.canParse(trimmed, base)) return '';
  const url = new URL(trimmed, base);
  if (!SAFE.has(url.protocol)) return '';
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return url.href.length > 4_000 ? '' : url.href;
  url.username = '';
  url.password = '';
  const kept = withoutSecrets(url.href);
  return kept.length > 4_000 ? '' : kept;
}

/** The lower-case host of an http(s) URL without `www.`, or ''. */
export function hostOf(url: string): string {
  if (!URL.canParse(url)) return '';
  return new URL(url).hostname.toLowerCase().replace(/^www\d?\./, '');
}
