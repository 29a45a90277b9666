/** How the card looks, beside the styles of the chip, whose tokens and buttons it has. */
export const CARD_STYLES = `
.card {
  inset: auto; margin: 0; border: 0; padding: 12px; width: 320px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow: auto;
  background: var(--paper); color: var(--ink); border-radius: 12px; position: fixed; font-size: 13px; line-height: 1.4;
  box-shadow: 0 0 0 1px var(--line), 0 8px 28px rgb(0 0 0 / .22); z-index: 2147483647;
}
.card:not(:popover-open):not(.open) { display: none; }
.head { display: flex; align-items: start; gap: 8px; }
.who { flex: 1; min-width: 0; }
.who .name { font-size: 15px; white-space: normal; overflow-wrap: anywhere; }
.sub, .line, .ago, dt, .heading { color: var(--soft); font-size: 12px; }
.line { margin: 2px 0 0; }
.close { flex: none; width: 24px; height: 24px; color: var(--soft); font-size: 16px; line-height: 24px; }
.close:hover { background: var(--wash); }
.heading { margin: 12px 0 4px; font-weight: 600; }
ul { list-style: none; margin: 0; padding: 0; }
.touch { display: flex; gap: 8px; padding: 2px 0; }
.touch .ago { flex: none; width: 88px; }
.touch .what { min-width: 0; overflow-wrap: anywhere; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 8px; margin: 8px 0 0; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 12px; }
.card .first { min-height: 28px; border-radius: 6px; padding: 4px 10px; white-space: normal; text-align: start; }
.plain { min-height: 28px; padding: 4px 10px; box-shadow: inset 0 0 0 1px var(--line); text-align: start; }
.quiet { min-height: 24px; padding: 2px 4px; color: var(--soft); text-decoration: underline; text-underline-offset: 2px; }
.plan { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 8px; }
.plan label { width: 100%; color: var(--soft); font-size: 12px; }
.plan input { flex: 1; min-width: 0; min-height: 28px; padding: 4px 8px; border: 0; border-radius: 6px; background: var(--raised); box-shadow: inset 0 0 0 1px var(--line); }
.echo, .said { width: 100%; font-size: 12px; color: var(--soft); min-height: 17px; }
.said { margin-top: 8px; color: var(--good); display: flex; gap: 8px; align-items: baseline; }
.said.wrong { color: var(--late); }
.said button { color: var(--accent); text-decoration: underline; text-underline-offset: 2px; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;
