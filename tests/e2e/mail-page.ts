type Mailbox = { name: string; address: string };

/** Whom a letter on a made page is from and to, and how the page writes its date. */
export type MadeLetter = Mailbox & { to?: Mailbox[]; subject?: string; text?: string; date?: string };

/** What a made webmail page has besides its letter. */
export type MadePage = {
  /** Into the head: policies, styles, scripts. */
  head?: string;
  /** More attributes of the root element. */
  root?: string;
  /** Put around the letter. */
  around?: (letter: string) => string;
  /** Behind the letter. */
  behind?: string;
};

/** The open message of a Roundcube; nothing in it is a span with a style of its own, which only the chip's place is. */
export function letter({
  name,
  address,
  to = [],
  subject = 'Offer',
  text = 'Hello',
  date = 'Today 09:12',
}: MadeLetter): string {
  return `<div id="message-header"><h2 class="subject">${subject}</h2><table class="header-headers"><tr><td class="header from">
     ${person({ name, address })}</td></tr>
     ${to.length === 0 ? '' : `<tr><td class="header to">${to.map(person).join(', ')}</td></tr>`}<tr><td class="header date">${date}</td></tr></table></div>
   <div id="message-content"><div id="messagebody"><div class="message-htmlpart"><div class="rcmBody">${text}</div></div></div></div>`;
}

function person({ name, address }: Mailbox): string {
  return `<span class="adr"><a href="mailto:${address}" class="rcmContactAddress" title="${address}">${name}</a></span>`;
}

/** A webmail on a company's own server, with one message open. */
export function mailPage(
  of: MadeLetter,
  { head = '', root = 'lang="en"', around, behind = '' }: MadePage = {},
): string {
  const inside = around ? around(letter(of)) : letter(of);
  return `<!doctype html><html ${root}><head><meta charset="utf-8"><title>Offer</title>${head}</head>
  <body class="task-mail action-show"><div id="layout"><div id="layout-content">${inside}</div></div>${behind}</body></html>`;
}
