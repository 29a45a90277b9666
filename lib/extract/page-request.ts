import * as v from 'valibot';

const Country = v.pipe(v.string(), v.regex(/^([A-Z]{2})?$/));
const Text = v.pipe(v.string(), v.maxLength(200_000));

/** What to read of a page: all of it, the text selected on it, or the link that was clicked. */
export const PageRequestSchema = v.variant('mode', [
  v.object({ mode: v.literal('page'), defaultCountry: Country }),
  v.object({ mode: v.literal('selection'), text: Text, defaultCountry: Country }),
  v.object({
    mode: v.literal('link'),
    /** The link's target, `mailto:` or `tel:`. */
    url: v.pipe(v.string(), v.maxLength(4_000)),
    text: Text,
    defaultCountry: Country,
  }),
]);
export type PageRequest = v.InferOutput<typeof PageRequestSchema>;

/** The name under which a request is left for the page reader in the page's isolated world. */
export const PAGE_REQUEST_KEY = 'duebookPageRequest';
