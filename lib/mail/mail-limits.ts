/** How much of a message's head is told to the background, in characters and entries. */
export const MAIL_LIMITS = {
  recipients: 100,
  own: 20,
  name: 300,
  address: 320,
  line: 1_000,
  url: 4_000,
  id: 20,
  typed: 200,
} as const;
