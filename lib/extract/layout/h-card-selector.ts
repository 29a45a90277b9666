/** Which pages are worth loading the h-card parser for: those that hold an h-card or the older hCard. */
export const H_CARD_SELECTOR = '.vcard, [class*="h-card"]';

/** The name under which that parser is left for the page reader in the page's isolated world. */
export const MICROFORMATS_KEY = 'duebookMicroformats';
