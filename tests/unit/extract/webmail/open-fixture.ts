import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';

/**
 * Opens a saved page of a webmail as a browser would: what stands in `srcdoc` becomes the frame's page, and
 * `<template shadowrootmode="open">` the shadow root of the element around it. (jsdom does neither by itself.)
 */
export function openFixture(path: string, url: string): Document {
  const { window } = new JSDOM(readFileSync(path, 'utf8'), { url });
  unfold(window.document);
  return window.document;
}

/** Gives what stands in frames and templates the pages and shadow roots they are for. */
export function unfold(tree: Document | ShadowRoot): void {
  for (const template of tree.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]')) {
    const host = template.parentElement;
    if (host === null) continue;
    const shadow = host.attachShadow({ mode: 'open' });
    shadow.append(template.content);
    template.remove();
    unfold(shadow);
  }
  for (const frame of tree.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')) {
    const inner = frame.contentDocument;
    if (inner === null) throw new Error('This frame has no page.');
    inner.open();
    inner.write(frame.srcdoc);
    inner.close();
    unfold(inner);
  }
}
