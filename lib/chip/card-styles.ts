/**
 * How the card looks, beside the styles of the chip, whose tokens and buttons it has. Where it is
 * scrolled within, what it says fades at its foot, but for the last of it, behind which there is that much room; what can
 * be done stays above that, where it `sticks`, and who it is over it, where it `heads`. All begins at one edge, whatever
 * way it is written.
 */
export const CARD_STYLES = `
.card {
  --paper: light-dark(oklch(99% .003 95), oklch(21% .008 270));
  --good: light-dark(oklch(47% .11 155), oklch(77% .13 155));
  display: flex; flex-direction: column; position: fixed; inset: auto; z-index: 2147483647; margin: 0; padding: 0;
  width: 320px; max-width: calc(100vw - 16px); max-height: calc(100vh - 16px); overflow: hidden;
  background: var(--paper); color: var(--ink); font-size: 13px; line-height: 1.4; text-align: left;
  border: 1px solid var(--line); border-radius: 12px; box-shadow: 0 8px 28px rgb(0 0 0 / .22);
}
.card:not(:popover-open):not(.open) { display: none; }
.card:focus-visible { outline: 2px solid var(--accent); outline-offset: 0; }
.body {
  padding: 12px; overflow: auto; overscroll-behavior: contain; scrollbar-width: thin; scrollbar-color: var(--soft) var(--paper);
}
.card[style*=max-height] .body { padding-bottom: 16px; mask: linear-gradient(#000 calc(100% - 16px), #0000); }
.who .name, .card .grade, .card .first { font-weight: 600; }
.head { display: flex; align-items: start; gap: 8px; }
.who { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.who .name { -webkit-line-clamp: 3; font-size: 15px; line-height: 20px; word-break: normal; }
.who .sub { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.card .grade { padding: 0 5px; border: 1px solid var(--line); border-radius: 4px; font-size: 11px; line-height: 18px; }
.sub, .line, .note, .ago, dt, .heading, .echo, label { color: var(--soft); font-size: 12px; }
.line { margin: 2px 0 0; overflow-wrap: anywhere; }
.head + .line { margin-top: 8px; }
.close { flex: none; width: 24px; height: 24px; margin: -2px 0 0; color: var(--soft); font-size: 16px; line-height: 1; }
.close:hover { background: var(--wash); }
.heading { margin: 12px 0 4px; font-weight: 600; }
ul, dl { display: grid; grid-template-columns: max-content 1fr; gap: 4px 10px; margin: 0; padding: 0; list-style: none; }
dl { margin-top: 10px; }
ul, dl, li { align-items: baseline; }
li { display: grid; grid-column: 1 / -1; grid-template-columns: subgrid; }
dd, li span { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.note { display: block; }
.actions, .others, .rest { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 12px; }
.others { gap: 2px 12px; margin-top: 0; }
.rest { flex-direction: column; align-items: start; gap: 2px; margin-top: 6px; }
.actions:empty, .rest:empty { display: none; }
.heads .head {
  position: sticky; top: -12px; z-index: 1; margin: -12px -12px 0; padding: 12px 12px 6px; background: var(--paper); box-shadow: 0 1px var(--line);
}
.heads .head + .line { margin-top: 4px; }
.sticks .actions {
  position: sticky; bottom: 0; margin: 4px -12px 16px; padding: 8px 12px 0; background: var(--paper);
  box-shadow: 0 -1px var(--line), 0 16px var(--paper);
}
.sticks .actions + * { margin-top: 0; }
.card .first, .plain { flex: 0 1 auto; height: auto; min-height: 28px; padding: 4px 10px; border-radius: 6px; white-space: normal; text-align: start; }
.plain { border-color: var(--line); }
.plain:hover { border-color: var(--accent); }
.quiet { min-height: 24px; padding: 1px 0; color: var(--soft); font-size: 12px; text-align: start; overflow-wrap: anywhere; }
.quiet, .said button { border: 0; text-decoration: underline; text-underline-offset: 3px; }
.quiet:hover { color: var(--ink); }
.plan { display: grid; grid-template-columns: 1fr auto; gap: 4px 6px; margin-top: 12px; }
label, .echo { grid-column: 1 / -1; }
input { min-width: 0; min-height: 28px; padding: 4px 8px; border: 1px solid var(--soft); border-radius: 6px; background: var(--raised); }
input::placeholder { color: var(--soft); opacity: 1; }
.echo { min-height: 17px; }
.said { display: flex; gap: 8px; align-items: baseline; color: var(--good); font-size: 12px; }
.said:not(:empty) { padding: 8px 12px; border-top: 1px solid var(--line); }
.said span { flex: 1; min-width: 0; overflow-wrap: anywhere; }
.wrong { color: var(--late); }
.said button { min-height: 24px; color: var(--accent); }
`;
