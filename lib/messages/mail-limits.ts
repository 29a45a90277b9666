/** How much of a message's head is told to the background, in characters and entries. */
export const MAIL_LIMITS = {
  recipients: 100,
  own: 20,
  name: 300,
  address: 320,
  line: 1_000,
  url: 4_000,
} as const;

/** What needs no cutting: of a webmail's id, and of what the rep types. */
export const ID_LIMIT = 20;
export const TYPED_LIMIT = 200;
