/** How many messages the list of a page holds, and how many can be opened. */
const LISTED = 100;

const BUSY = `
  const rows = document.querySelector('#messagelist tbody');
  const message = document.querySelector('#layout-content');
  const letters = document.querySelectorAll('template');
  let opened = 0;
  // The next message takes the place of the last.
  rows.addEventListener('click', () => {
    message.replaceChildren(letters[opened % letters.length].content.cloneNode(true));
    opened += 1;
  });
  // What webmails do by themselves: counts, marks and rows change, fifty at a time, frame after frame.
  window.mutate = (times) =>
    new Promise((done) => {
      let made = 0;
      const frame = () => {
        for (let at = 0; at < 50; at += 1, made += 1) {
          const row = rows.children[made % rows.children.length];
          if (made % 3 === 0) row.classList.toggle('unread');
          else if (made % 3 === 1) row.lastElementChild.textContent = String(made);
          else rows.append(rows.firstElementChild);
        }
        if (made < times) requestAnimationFrame(frame);
        else requestAnimationFrame(() => done(made));
      };
      requestAnimationFrame(frame);
    });`;

const PARAGRAPH = `<p>${'We measure harbours, quarries and glaciers, and answer within a working day. '.repeat(4)}</p>`;

/** A letter in a webmail whose page is known, and the same as nobody knows it. */
const LETTERS = {
  known: (at: number) => `<div id="message-header"><h2 class="subject">Offer ${at}</h2><table><tr>
    <td class="header from"><a class="rcmContactAddress" href="mailto:sender${at}@survey.example" title="sender${at}@survey.example">Sender ${at}</a></td></tr>
    <tr><td class="header to"><a class="rcmContactAddress" href="mailto:rita@own.example" title="rita@own.example">Rita</a></td></tr>
    <tr><td class="header date">2026-05-04 09:${10 + (at % 50)}</td></tr></table></div>
    <div id="messagebody">${PARAGRAPH.repeat(12)}</div>`,
  unknown: (
    at: number,
  ) => `<h2>Offer ${at}</h2><div class="head"><b>Sender ${at}</b> <i>&lt;sender${at}@survey.example&gt;</i>
    <time>2026-05-04 09:${10 + (at % 50)}</time></div><div class="text">${PARAGRAPH.repeat(12)}</div>`,
};

export type WebmailKind = keyof typeof LETTERS;

/** As webmails do: the list and the open message side by side, each scrolling by itself. */
const STYLE = `
  body { margin: 0; font: 14px/1.4 sans-serif; }
  #layout { display: grid; grid-template-columns: 300px 1fr; height: 100vh; }
  #list, #layout-content { overflow: auto; }`;

/** A webmail's page: a list of messages, a press on which opens the next, and beside it the open one. */
export function webmailPage(kind: WebmailKind): string {
  const row = (at: number) =>
    `<tr class="message" role="row"><td><span title="sender${at}@survey.example">Sender ${at}</span></td><td>Offer ${at}</td><td>09:12</td><td>2</td></tr>`;
  const indices = Array.from({ length: LISTED }, (_, at) => at);
  return `<!doctype html><html lang="en"><head><title>Mail</title><style>${STYLE}</style></head><body class="task-mail action-show">
    <div id="layout"><div id="list"><table id="messagelist"><tbody>${indices.map(row).join('')}</tbody></table></div>
    <div id="layout-content"></div></div>
    ${indices.map((at) => `<template>${LETTERS[kind](at)}</template>`).join('')}
    <script>${BUSY}</script></body></html>`;
}
