/**
 * How the chip looks, from the same tokens as the popup; nothing of the page's styles gets in. Names and summaries
 * are clamped to a line: one that may not wrap would ask the table it stands in for room for all of it. What there is
 * room for no more than a letter of falls to the chip's next line, which is not seen.
 */
export const CHIP_STYLES = `
.root {
  all: initial;
  --raised: light-dark(#fff, oklch(25% .009 270));
  --line: light-dark(oklch(91% .006 95), oklch(32% .01 270));
  --ink: light-dark(oklch(25% .02 270), oklch(95% .005 270));
  --soft: light-dark(oklch(46% .02 270), oklch(74% .012 270));
  --accent: light-dark(oklch(48% .17 268), oklch(74% .13 268));
  --on-accent: light-dark(oklch(99% 0 0), oklch(18% .03 268));
  --wash: light-dark(oklch(95.5% .025 268), oklch(30% .05 268));
  --late: light-dark(oklch(50% .17 33), oklch(77% .14 40));
  font: 12px/1.25 system-ui, sans-serif;
  color: var(--ink);
  display: block;
}
.root * { box-sizing: border-box; }
[data-says] { unicode-bidi: plaintext; }
[data-says]::before { content: attr(data-says); }
.bar { display: flex; align-items: center; gap: 4px; font-weight: 600; font-size: clamp(10px, var(--h) * .62, 12px); }
button, input { font: inherit; color: inherit; margin: 0; }
button { border: 1px solid #0000; background: none; padding: 0; cursor: pointer; border-radius: 6px; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
:disabled { opacity: .6; cursor: default; }
.chip, .first {
  display: inline-flex; align-items: center; gap: 6px; height: var(--h); padding: 0 8px;
  border-radius: 12px; white-space: nowrap; direction: ltr;
}
.chip { flex-wrap: wrap; align-content: start; row-gap: 8px; min-width: 32px; overflow: clip; background: var(--raised); border-color: var(--line); }
.chip:hover { border-color: var(--accent); }
.mark { width: 14px; height: 14px; margin: calc(var(--h) / 2 - 8px) 0; border-radius: 4px; background: var(--accent); color: var(--on-accent); font: 700 10px/14px system-ui; text-align: center; }
.mark::before { content: "D" / ""; }
.name, .summary {
  display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: clip; min-width: 0; max-width: max-content; white-space: normal; word-break: break-all;
}
.name { flex: 1 36px; }
.summary { flex: 1 60px; font-weight: 400; }
.summary, .grade { color: var(--soft); }
.mark, .grade, .badge, .first { flex: none; }
.badge { padding: 1px 6px; border-radius: 9px; background: var(--wash); color: var(--accent); }
.late { background: light-dark(oklch(95.5% .03 40), oklch(30% .05 35)); color: var(--late); }
.first { background: var(--accent); color: var(--on-accent); }
.first:hover { filter: brightness(1.08); }
.bar [hidden], dialog, [open]~.off, dialog:not([open])~:not(.off) { display: none; }
@media print { .root { display: none; } }
`;
