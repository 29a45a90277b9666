/** What the sign is called beyond "at", which only brackets make plain: trunk, monkey's tail, curl, strudel. */
export const CALLED =
  'snabel-?a|krøllalfa|alfakrøll|apenstaartje|miukumauku|klammeraffe|strudel|παπάκι|папаки|равлик|собачка|ет|ludo a|afna';

/** "[at]" and "[dot]" in the languages that write them, as patterns for any case: in brackets they stand for nothing else. */
export const BRACKETED_AT = String.raw`[[({<]\s?(?:${CALLED}|at|@|ät|ett|arroba|arobase|chiocciola|chez|kukac|małpa|malpa|zavináč|собака|a|_at_|-at-)\s?[\])}>]`;
export const BRACKETED_DOT = String.raw`[[({<]\s?(?:dot|punkt|\.|punto|point|ponto|kropka|tečka|bodka|pont|точка|крапка|τελεία|nokta)\s?[\])}>]`;
