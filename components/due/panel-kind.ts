/** What can be open under a row. */
export type PanelKind = 'done' | 'snooze' | 'more';
