/** What the browser lets Duebook do in webmails, and asking it for more: behind this stands its permission API. */
export type WebmailAccess = {
  /** The match patterns of the webmails that are enabled now. */
  enabled: () => Promise<string[]>;
  /**
   * Has the browser ask the rep for the hosts of `patterns`, no others; whether they were granted. To be called straight
   * from a press, before anything is waited for: else browsers refuse to ask.
   */
  allow: (patterns: readonly string[]) => Promise<boolean>;
  /** Gives back whatever was granted within `patterns`. */
  withdraw: (patterns: readonly string[]) => Promise<void>;
  /** Calls `changed` whenever something was granted or withdrawn, from anywhere; what it returns ends that. */
  follow: (changed: () => void) => () => void;
};
