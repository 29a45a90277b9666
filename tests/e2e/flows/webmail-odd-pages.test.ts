import { describeChipOn, type OddPage, PLAIN, style } from '../chip-on-odd-pages';

// Pages that forbid, reset, mirror, cut off, enlarge or darken what stands in them.

const policy = (content: string) => `<meta http-equiv="content-security-policy" content="${content}">`;

const PAGES: OddPage[] = [
  { what: 'a plain page', head: style(PLAIN) },
  {
    what: 'a page that wants trusted types alone',
    head: policy("require-trusted-types-for 'script'; trusted-types 'none'") + style(PLAIN),
  },
  {
    what: 'a page whose policy forbids all',
    head: policy("default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'"),
  },
  {
    what: 'a page that unsets all',
    head: style(`${PLAIN} * { all: unset !important } head, style, title { display: none !important }
      div, table, p, h2 { display: block !important }`),
  },
  {
    what: 'a page that hides and enlarges what it does not know',
    head: style(`${PLAIN} span { display: none; visibility: hidden; opacity: 0; position: absolute; left: -999px }
      .adr { display: inline; visibility: visible; opacity: 1; position: static }
      button { font-size: 60px !important; background: red !important } div { max-width: 9999px }
      [popover] { display: none !important } :host { display: none } * { box-sizing: content-box; float: left }`),
  },
  {
    what: 'a page from right to left',
    head: style(PLAIN),
    root: 'lang="ar" dir="rtl"',
  },
  {
    what: 'a dark page',
    head: style('body { margin: 24px; font: 14px/1.5 sans-serif; background: #16171a; color: #ddd } a { color: #9ab }'),
    dark: true,
  },
  {
    what: 'a page dark by its lightness',
    head: style('body { margin: 24px; font: 14px/1.5 sans-serif; background: oklch(20% .01 270); color: #ddd }'),
    dark: true,
  },
  {
    what: 'a page dark by a gradient alone',
    head: style(`body { margin: 24px; font: 14px/1.5 sans-serif; color: #ddd; background: #fff;
      background-image: linear-gradient(160deg, oklch(25% .05 270), #16171a) } a { color: #9ab }`),
    dark: true,
  },
  {
    what: 'a page that its own styles zoom',
    head: style(`html { zoom: 1.5 } ${PLAIN}`),
    zoom: 1.5,
  },
  {
    what: 'a page that is dark by its scheme alone',
    head: style(':root { color-scheme: dark } body { margin: 24px; font: 14px/1.5 sans-serif }'),
    dark: true,
  },
  {
    what: 'a page twice as large',
    head: style(PLAIN),
    window: { width: 512, height: 384, deviceScaleFactor: 2 },
  },
  {
    what: 'a page in letters of 200 %',
    head: style(`html { font-size: 32px } body { margin: 1rem; font: 1rem/1.5 sans-serif; background: #fff }`),
  },
  { what: 'a narrow pane', head: style(PLAIN), window: { width: 240, height: 480 } },
  {
    what: 'a pane that is moved, turned to its own layer and cut off',
    head: style(`${PLAIN} .pane { transform: translate(40px, 30px); overflow: hidden; height: 110px; width: 420px;
      contain: paint; filter: drop-shadow(0 0 2px #888); position: relative; z-index: 1 }
      .over { position: fixed; inset: 170px 0 0; z-index: 2147483647; background: #eee }`),
    around: (letter) => `<div class="pane">${letter}</div><div class="over"></div>`,
  },
  {
    what: 'a line at the foot of the window',
    head: style(`${PLAIN} #message-header { position: fixed; bottom: 4px; left: 60vw } h2, .date { display: none }`),
  },
];

describeChipOn(PAGES);
