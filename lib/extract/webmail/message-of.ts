import type { Message } from '../message/message';
import { frameDocument } from './pierce';
import type { OpenMessage } from './webmail';

/**
 * The open message as its reader takes it. What the sender wrote is copied into a document of its own, which loads and
 * runs nothing; what a frame or a shadow root of the body holds comes with it.
 */
export function messageOf(open: OpenMessage): Message {
  const { from, replyTo, recipients, subject, list, bodies } = open;
  const headers = { from, replyTo, recipients, subject, list };
  const html = bodies[0]?.ownerDocument.implementation.createHTMLDocument('') ?? null;
  if (html === null) return { headers, html, text: '' };
  for (const body of bodies) html.body.append(copyInto(html, body));
  return { headers, html, text: '' };
}

function copyInto(html: Document, element: Element): Node {
  const frame = frameDocument(element);
  if (frame !== null) return copyChildren(html, frame.body ?? frame);
  const copy = html.importNode(element, false);
  if (element.shadowRoot !== null) copy.append(copyChildren(html, element.shadowRoot));
  copy.append(copyChildren(html, element));
  return copy;
}

function copyChildren(html: Document, parent: ParentNode & Node): DocumentFragment {
  const all = html.createDocumentFragment();
  for (const node of parent.childNodes) {
    if (node.nodeType === 1) all.append(copyInto(html, node as Element));
    else if (node.nodeType === 3) all.append(html.importNode(node, false));
  }
  return all;
}
